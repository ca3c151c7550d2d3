import type { JSX } from "preact";
import type { ShownPhone } from "../../page/protocol.ts";
import { placeOf } from "../phone-keys.ts";
import { chats } from "../store.ts";
import { ChoiceList, type Row } from "./choice-list.tsx";
import { inSections } from "./choices.ts";
import { Dialog } from "./dialog.tsx";
import { useHand } from "./phone-hand.ts";
import { listTime } from "./times.ts";

/** The person's chats, newest first, then the channels that anybody can read. */
export function ChatsDialog({ phone }: { phone: ShownPhone }): JSX.Element {
  const hand = useHand();
  const { own, open } = inSections(phone.chats, chats.value);
  const now = Date.now();
  const rowOf = ({ key, title, last, at }: ShownPhone["chats"][number]): Row => ({
    key,
    id: placeOf(key)?.chat ?? 0,
    title,
    detail: last === "" ? "No messages yet" : last,
    aside: at === 0 ? undefined : listTime(at, now),
    isCurrent: key === phone.key,
  });
  return (
    <Dialog title="Chats" onClose={hand.close} first="[aria-current]">
      <ChoiceList rows={own.map(rowOf)} none="No chats yet." onChoose={({ key }) => hand.go(key)} />
      {open.length > 0 && (
        <>
          <h4 class="phone-sheet-part">Public channels, which anybody can read</h4>
          <ChoiceList rows={open.map(rowOf)} none="" onChoose={({ key }) => hand.go(key)} />
        </>
      )}
    </Dialog>
  );
}
