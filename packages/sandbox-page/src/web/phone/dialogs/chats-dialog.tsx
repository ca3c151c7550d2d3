import type { JSX } from "preact";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { placeOf } from "../../phones/phone-keys.ts";
import { chats } from "../../store.ts";
import { ChoiceList, type Row } from "./choice-list.tsx";
import { inSections, titleOf } from "./choices.ts";
import { Dialog } from "./dialog.tsx";
import { useHand } from "../phone-hand.ts";
import { listTime } from "../messages/times.ts";

/** The person's chats, newest first, then the channels that anybody can read. */
export function ChatsDialog({ phone }: { phone: ShownPhone }): JSX.Element {
  const hand = useHand();
  const { own, open } = inSections(phone.chats, chats.value);
  const now = Date.now();
  const rowOf = (line: ShownPhone["chats"][number]): Row => {
    const { key, last, at } = line;
    const { title, forum } = titleOf(line, chats.value);
    const said = last === "" ? "No messages yet" : last;
    return {
      key,
      id: placeOf(key)?.chat ?? 0,
      title,
      detail: forum === undefined ? said : `${forum} · ${said}`,
      aside: at === 0 ? undefined : listTime(at, now),
      isCurrent: key === phone.key,
    };
  };
  return (
    <Dialog title="Chats" onClose={hand.close} first="[aria-current]">
      <ChoiceList rows={own.map(rowOf)} none="No chats yet." onChoose={({ key }) => hand.go(key)} />
      {open.length > 0 && (
        <>
          <h3 class="phone-sheet-part">Public channels, which anybody can read</h3>
          <ChoiceList rows={open.map(rowOf)} none="" onChoose={({ key }) => hand.go(key)} />
        </>
      )}
    </Dialog>
  );
}
