// The menu of a message. Opened from its bubble and from the list.
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { chats } from "../../store.ts";
import type { IconName } from "../../controls/icon-paths.ts";
import { offersFor, textOf, type Deed, type Lines } from "./message-deeds.ts";
import type { MenuItem, PhoneHand } from "../phone-hand.ts";

/** Whose phone it is, and what it shows. */
export interface ListPlace {
  person: number;
  chat: number;
  kind: ShownPhone["chat"]["kind"];
}

interface Look {
  label: string;
  icon: IconName;
  run: (lines: Lines, hand: PhoneHand) => void;
}

const looks = {
  reply: {
    label: "Reply",
    icon: "reply",
    run: ([line], hand) => hand.write({ kind: "reply", line }),
  },
  forward: {
    label: "Forward",
    icon: "forward",
    run: (lines, hand) => hand.openDialog({ kind: "forward", lines }),
  },
  copy: {
    label: "Copy text",
    icon: "copy",
    run: (lines, hand) => hand.copy(textOf(lines), "Text"),
  },
  edit: {
    label: "Edit",
    icon: "edit",
    run: ([line], hand) => hand.write({ kind: "edit", line }),
  },
  show_call: {
    label: "Show the call that made it",
    icon: "call",
    run: ([line], hand) => hand.showCall(line.id),
  },
  delete: {
    label: "Delete",
    icon: "delete",
    run: (lines, hand) => void deleteAll(lines, hand),
  },
} as const satisfies Record<Deed, Look>;

export function messageItems(lines: Lines, place: ListPlace, hand: PhoneHand): MenuItem[] {
  const offers = offersFor(lines, {
    isPrivate: place.kind === "private",
    canWrite: hand.canWrite(),
    isAdmin: isAdminAt(place),
  });
  return offers.map(({ deed, because }) => {
    const { label, icon, run } = looks[deed];
    return {
      label,
      icon,
      isDangerous: deed === "delete",
      ...(because === undefined ? {} : { because }),
      run: () => run(lines, hand),
    };
  });
}

function isAdminAt({ person, chat }: ListPlace): boolean {
  const members = chats.value.find((one) => one.id === chat)?.members ?? [];
  const standing = members.find((member) => member.id === person)?.standing;
  return standing === "creator" || standing === "administrator";
}

async function deleteAll(lines: Lines, hand: PhoneHand): Promise<void> {
  for (const { id } of lines) {
    const done = await hand.act({ kind: "delete", message: id });
    if (done.kind === "refused") return;
  }
}
