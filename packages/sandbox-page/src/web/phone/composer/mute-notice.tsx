import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { people } from "../../store.ts";
import { usePassedFocus } from "../dialogs/borrowed-focus.ts";
import { useHand } from "../phone-hand.ts";

/** Why nothing can be written here, in place of the input field. */
export function MuteNotice({ phone }: { phone: ShownPhone }): JSX.Element {
  const hand = useHand();
  const box = useRef<HTMLDivElement>(null);
  usePassedFocus(box);
  const person = people.value.find((one) => one.id === phone.person.id);
  // A private chat is mute for one of two reasons.
  const canUnblock = phone.chat.kind === "private" && person?.isDeleted === false;
  return (
    <div ref={box} class="phone-mute">
      <p dir="auto">{phone.mute}</p>
      {canUnblock && (
        <button
          type="button"
          class="button primary"
          onClick={() =>
            void hand.perform({ do: "set_blocked", person: phone.person.id, isBlocked: false })
          }
        >
          Unblock the bot
        </button>
      )}
    </div>
  );
}
