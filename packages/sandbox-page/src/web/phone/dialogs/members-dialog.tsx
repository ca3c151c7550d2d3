import type { JSX } from "preact";
import type { ShownChat, ShownPhone, ShownStanding } from "../../../protocol/protocol.ts";
import { chats, stage } from "../../store.ts";
import { RowWords, type Row } from "./choice-list.tsx";
import { Dialog } from "./dialog.tsx";
import { useHand } from "../phone-hand.ts";

const standings = {
  creator: "owner",
  administrator: "admin",
  member: "",
  restricted: "restricted",
} as const satisfies Record<ShownStanding, string>;

/** Who is in the group, and as what. */
export function MembersDialog({ phone }: { phone: ShownPhone }): JSX.Element {
  const hand = useHand();
  const chat = chats.value.find((one) => one.id === phone.chat.id);
  const rows = chat === undefined ? [] : membersIn(chat, phone.person.id);
  return (
    <Dialog title={chat?.title ?? phone.chat.title} onClose={hand.close}>
      <ul aria-label="Members">
        {rows.map((row) => (
          <li key={row.key} class="phone-row">
            <RowWords row={row} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function membersIn(chat: ShownChat, viewer: number): Row[] {
  const bot = stage.value?.bot;
  const botRow: Row[] =
    bot === undefined || chat.bot === "outside"
      ? []
      : [
          {
            key: "bot",
            id: bot.id,
            title: bot.name,
            detail: `bot @${bot.username}`,
            aside: standings[chat.bot],
          },
        ];
  const people = chat.members.map(({ id, name, standing }): Row => ({
    key: String(id),
    id,
    title: name,
    detail: id === viewer ? "you" : "",
    aside: standings[standing],
  }));
  return [...people, ...botRow];
}
