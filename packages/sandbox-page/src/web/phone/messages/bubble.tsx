import type { JSX } from "preact";
import type { ShownLine } from "../../../protocol/protocol.ts";
import { DocumentBox } from "./document-box.tsx";
import { IconButton } from "../../controls/icon-button.tsx";
import { Icon } from "../../controls/icon.tsx";
import { InlineKeyboard } from "./inline-keyboard.tsx";
import type { ShownMedia } from "../../../protocol/shown-media.ts";
import { Album, MediaBox } from "./media-box.tsx";
import { textOf, type Lines } from "../menus/message-deeds.ts";
import { messageItems, type ListPlace } from "../menus/message-menu.ts";
import { nameColour } from "../names.ts";
import { useHand, type PhoneHand } from "../phone-hand.ts";
import { ReplyQuote } from "./reply-quote.tsx";
import { RichText } from "./rich-text.tsx";
import type { MessageItem } from "./timeline.ts";
import { clockTime } from "./times.ts";

interface BubbleProps {
  item: MessageItem;
  place: ListPlace;
  /** Its menu's button is the one that Tab leads to. */
  isCurrent: boolean;
}

/** A message with what is beneath and beside it. */
export function Bubble({ item, place, isCurrent }: BubbleProps): JSX.Element {
  const hand = useHand();
  const { lines, startsRun, endsRun } = item;
  const [line] = lines;
  const isMine = line.from.kind === "me";
  const open = (opener: Element, at: Place) =>
    openMenu(hand, messageItems(lines, place, hand), opener, at);
  return (
    <article
      class={`message ${isMine ? "mine" : "theirs"}${startsRun ? " starts" : ""}${endsRun ? " ends" : ""}`}
      data-message={lines.map(({ id }) => id).join(" ")}
      aria-label={`${isMine ? "You" : line.from.name}, ${clockTime(line.at)}`}
      onContextMenu={(event) => openAtPointer(event, open)}
    >
      <div class="message-body" onClick={(event) => lookInto(event, hand, line)}>
        <div class={`bubble${isBare(lines) ? " bare" : ""}`}>
          <Head item={item} place={place} />
          <Contents lines={lines} />
        </div>
        {line.buttons.length > 0 && <InlineKeyboard message={line.id} rows={line.buttons} />}
      </div>
      <IconButton
        icon="more"
        label="What to do with this message"
        class="message-more"
        aria-haspopup="menu"
        tabIndex={isCurrent ? 0 : -1}
        onClick={(event) => open(event.currentTarget, event.currentTarget.getBoundingClientRect())}
      />
    </article>
  );
}

/** Whose it is, where it comes from, and what it answers. */
function Head({ item, place }: { item: MessageItem; place: ListPlace }): JSX.Element {
  const { from, forwardedFrom, reply } = item.lines[0];
  // Also where one writes in another name than one’s own.
  const isNamed = place.kind !== "private" && from.id !== place.person && item.startsRun;
  return (
    <>
      {isNamed && (
        <div class="sender" style={{ color: nameColour(from.id) }} dir="auto">
          {from.name}
        </div>
      )}
      {forwardedFrom !== undefined && (
        <div class="forwarded">
          Forwarded from <bdi>{forwardedFrom}</bdi>
        </div>
      )}
      {reply !== undefined && <ReplyQuote reply={reply} />}
    </>
  );
}

function Contents({ lines }: { lines: Lines }): JSX.Element {
  const [line] = lines;
  const media = lines.map((one) => one.media).filter((one) => one !== undefined);
  const written = lines.find(({ text }) => text !== "");
  return (
    <>
      <Drawn media={media} />
      {lines.map(({ id, document }) =>
        document === undefined ? null : <DocumentBox key={id} document={document} />,
      )}
      <div class="bubble-text" dir="auto">
        {written !== undefined && <RichText text={written.text} entities={written.entities} />}
        <span class="bubble-facts">
          {line.isProtected && (
            <span
              class="lock"
              role="img"
              aria-label="protected: can’t be forwarded"
              title="Can’t be forwarded"
            >
              <Icon name="lock" />
            </span>
          )}
          {line.edited && <span>edited</span>}
          <time dateTime={new Date(line.at).toISOString()}>{clockTime(line.at)}</time>
        </span>
      </div>
    </>
  );
}

function Drawn({ media }: { media: readonly ShownMedia[] }): JSX.Element | null {
  const [first] = media;
  if (first === undefined) return null;
  return media.length > 1 ? <Album parts={media} /> : <MediaBox media={first} />;
}

/** A click on nothing else than the message itself; with keys, the message's menu does it. */
function lookInto({ target }: MouseEvent, hand: PhoneHand, { id, from }: ShownLine): void {
  if (from.kind !== "bot" || getSelection()?.isCollapsed === false) return;
  if (target instanceof Element && target.closest("a, button, [role=button]") === null) {
    hand.lookInto(id);
  }
}

/** Nothing but a sticker or a dice, which need no ground. */
function isBare(lines: Lines): boolean {
  const [{ media, forwardedFrom, reply }] = lines;
  const isBig = media?.kind === "sticker" || media?.kind === "dice";
  return isBig && textOf(lines) === "" && forwardedFrom === undefined && reply === undefined;
}

type Place = Parameters<PhoneHand["openMenu"]>[0]["at"];

function openMenu(
  hand: PhoneHand,
  items: ReturnType<typeof messageItems>,
  opener: Element,
  { left, right, top, bottom }: Place,
): void {
  if (!(opener instanceof HTMLElement)) return;
  hand.openMenu({ label: "This message", items, at: { left, right, top, bottom }, opener });
}

/** In place of the browser's own menu, but where a text is selected or a file can be saved. */
function openAtPointer(event: MouseEvent, open: (opener: Element, at: Place) => void): void {
  const { currentTarget, target, clientX, clientY } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof Element)) return;
  if (target.closest("a") !== null || getSelection()?.isCollapsed === false) return;
  event.preventDefault();
  const more = currentTarget.querySelector(".message-more");
  const isPointer = clientX !== 0 || clientY !== 0;
  const at = isPointer
    ? { left: clientX, right: clientX, top: clientY, bottom: clientY }
    : target.getBoundingClientRect();
  if (more !== null) open(more, at);
}
