import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { ShownLine, ShownPhone } from "../../../protocol/protocol.ts";
import { Bubble } from "./bubble.tsx";
import { Icon } from "../../controls/icon.tsx";
import { useListEnd, type ListEnd } from "./list-end.ts";
import { moveAmongMessages, useIsAttended, useKeptFocus } from "../dialogs/list-focus.ts";
import type { ListPlace } from "../menus/message-menu.ts";
import { keepItems, keepLines, timeline, type TimelineItem } from "./timeline.ts";
import { dayWords } from "./times.ts";

/** What was said in a chat, the newest at the foot. */
export function MessageList({ phone }: { phone: ShownPhone }): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const { lines, items } = useTimeline(phone.messages);
  const place = usePlace(phone);
  const end = useListEnd(list, lines);
  const isAttended = useIsAttended(list);
  const [chosen, setChosen] = useState("");
  useKeptFocus(list);
  const current = items.some(({ key }) => key === chosen) ? chosen : newestOf(items);
  return (
    <div class="message-place">
      <div
        ref={list}
        class="message-list"
        role="log"
        aria-label="Messages"
        aria-live={isAttended ? "polite" : "off"}
        tabIndex={0}
        onScroll={end.onScroll}
        onKeyDown={moveAmongMessages}
        onFocusIn={(event) => setChosen(keyAt(event.target) ?? chosen)}
      >
        <div class="message-pile">
          {phone.earlier > 0 && <p class="earlier-line">{earlierWords(phone.earlier)}</p>}
          {items.map((item) => (
            <Item key={item.key} item={item} place={place} isCurrent={item.key === current} />
          ))}
        </div>
      </div>
      {end.isAway && <ToEnd end={end} />}
    </div>
  );
}

function useTimeline(messages: readonly ShownLine[]) {
  const kept = useRef<readonly ShownLine[]>([]);
  const drawn = useRef<readonly TimelineItem[]>([]);
  const lines = (kept.current = keepLines(kept.current, messages));
  const items = useMemo(() => keepItems(drawn.current, timeline(lines)), [lines]);
  drawn.current = items;
  return { lines, items };
}

function usePlace(phone: ShownPhone): ListPlace {
  const person = phone.person.id;
  const { id: chat, kind } = phone.chat;
  return useMemo(() => ({ person, chat, kind }), [person, chat, kind]);
}

function newestOf(items: readonly TimelineItem[]): string {
  return items.findLast(({ kind }) => kind === "message")?.key ?? "";
}

function keyAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const ids = target.closest("[data-message]")?.getAttribute("data-message");
  return typeof ids === "string" ? `message ${ids.split(" ", 1)[0] ?? ""}` : undefined;
}

function earlierWords(count: number): string {
  return count === 1 ? "1 earlier message" : `${count} earlier messages`;
}

interface ItemProps {
  item: TimelineItem;
  place: ListPlace;
  isCurrent: boolean;
}

/** Drawn again only when what it shows changed: a busy group has eighty of them. */
function Item({ item, place, isCurrent }: ItemProps): JSX.Element {
  return useMemo(() => {
    switch (item.kind) {
      case "day":
        return (
          <p class="service-line day">
            <span>{dayWords(item.at, Date.now())}</span>
          </p>
        );
      case "service":
        return (
          <p class={`service-line${item.line.at === 0 ? " note" : ""}`}>
            <span dir="auto">{item.line.service}</span>
          </p>
        );
      case "message":
        return <Bubble item={item} place={place} isCurrent={isCurrent} />;
    }
  }, [item, place, isCurrent]);
}

function ToEnd({ end }: { end: ListEnd }): JSX.Element {
  const { unseen } = end;
  const words = unseen === 1 ? "1 new message" : `${unseen} new messages`;
  return (
    <button
      type="button"
      class="to-end"
      aria-label={unseen === 0 ? "To the newest message" : `${words}: go there`}
      onClick={end.go}
    >
      {unseen > 0 && <span>{words}</span>}
      <Icon name="down" />
    </button>
  );
}
