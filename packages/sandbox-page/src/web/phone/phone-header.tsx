import type { JSX } from "preact";
import type { ShownPhone } from "../../protocol/protocol.ts";
import { IconButton } from "../controls/icon-button.tsx";
import { keyOf } from "../phones/phone-keys.ts";
import { people } from "../store.ts";
import { Avatar } from "./avatar.tsx";
import { MenuButton } from "./menus/menu-button.tsx";
import { useHand, type MenuItem, type PhoneHand } from "./phone-hand.ts";

/** Where the phone is, whose it is, and the ways to somewhere and somebody else. */
export function PhoneHeader({ phone }: { phone: ShownPhone }): JSX.Element {
  const hand = useHand();
  const { id, name } = phone.person;
  return (
    <div class="phone-head">
      <IconButton
        icon="back"
        label="All chats"
        aria-haspopup="dialog"
        onClick={() => hand.openDialog({ kind: "chats" })}
      />
      <ChatTitle chat={phone.chat} />
      <button
        type="button"
        class="phone-holder"
        aria-label={`${name} holds this phone: change`}
        aria-haspopup="dialog"
        title={`${name} holds this phone`}
        onClick={() => hand.openDialog({ kind: "people" })}
      >
        <span class="phone-holder-name one-line" dir="auto">
          {name}
        </span>
        <Avatar id={id} name={name} />
      </button>
      <MoreButton phone={phone} />
    </div>
  );
}

function ChatTitle({ chat }: { chat: ShownPhone["chat"] }): JSX.Element {
  const hand = useHand();
  const words = (
    <>
      <span class="phone-title one-line" dir="auto">
        {chat.title}
      </span>
      <span class="phone-subtitle one-line" dir="auto">
        {chat.subtitle}
      </span>
    </>
  );
  if (chat.kind === "private" || chat.kind === "channel")
    return <div class="phone-chat">{words}</div>;
  return (
    <button
      type="button"
      class="phone-chat"
      aria-haspopup="dialog"
      title="Who is in this group"
      onClick={() => hand.openDialog({ kind: "members" })}
    >
      {words}
    </button>
  );
}

function MoreButton({ phone }: { phone: ShownPhone }): JSX.Element | null {
  const hand = useHand();
  const items = moreItems(phone, hand);
  return items.length === 0 ? null : <MenuButton icon="more" label="More" items={items} />;
}

function moreItems({ chat, person, voices }: ShownPhone, hand: PhoneHand): MenuItem[] {
  if (chat.kind === "channel") return [];
  if (chat.kind !== "private") {
    return [
      { label: "Members", icon: "members", run: () => hand.openDialog({ kind: "members" }) },
      {
        label: "Chat with the bot",
        icon: "chats",
        run: () => hand.go(keyOf({ person: person.id, chat: person.id })),
      },
      ...voiceItems(voices, hand),
    ];
  }
  const isBlocked = people.value.find((one) => one.id === person.id)?.blockedBot === true;
  const set = (to: boolean) => () => {
    void hand.perform({ do: "set_blocked", person: person.id, isBlocked: to });
  };
  return isBlocked
    ? [{ label: "Unblock the bot", icon: "unblock", run: set(false) }]
    : [{ label: "Block the bot", icon: "block", isDangerous: true, run: set(true) }];
}

/** In whose name else one can write here. */
function voiceItems(voices: ShownPhone["voices"], hand: PhoneHand): MenuItem[] {
  return voices
    .filter(({ isNow }) => !isNow)
    .map(({ as, name }) => ({
      label: as === "self" ? "Write as yourself" : `Write as ${name}`,
      icon: as === "self" ? "contact" : "mask",
      run: () => void hand.perform({ do: "set_voice", phone: hand.key, as }),
    }));
}
