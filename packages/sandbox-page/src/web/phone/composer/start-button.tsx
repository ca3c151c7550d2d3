import type { JSX } from "preact";
import type { ShownPhone } from "../../../protocol/protocol.ts";

/** How one meets a bot: an empty chat with it has one big button. */
export function StartButton(props: { phone: ShownPhone; onStart: () => void }): JSX.Element | null {
  const { chat, messages } = props.phone;
  const isEmpty = messages.every((line) => line.id === 0);
  if (chat.kind !== "private" || !isEmpty) return null;
  return (
    <div class="phone-start">
      <button type="button" class="button primary" onClick={props.onStart}>
        Start
      </button>
    </div>
  );
}
