import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { KeyboardButton } from "../../../protocol/protocol.ts";
import { usePassedFocus } from "../dialogs/borrowed-focus.ts";
import { Icon } from "../../controls/icon.tsx";
import { useHand } from "../phone-hand.ts";

/** The bot's buttons beneath the input field: each writes its text, or opens a choice. */
export function ReplyKeyboard({ rows }: { rows: KeyboardButton[][] }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  usePassedFocus(box);
  return (
    <div ref={box} class="phone-keyboard" role="group" aria-label="The bot’s keyboard">
      {rows.map((row, index) => (
        <div key={index} class="phone-keyboard-row">
          {row.map((button) => (
            <KeyboardKey key={button.text} button={button} />
          ))}
        </div>
      ))}
    </div>
  );
}

function KeyboardKey({ button }: { button: KeyboardButton }): JSX.Element {
  const hand = useHand();
  const { text, style, picks } = button;
  const press = () => {
    if (picks === undefined) void hand.act({ kind: "press_keyboard", text });
    else hand.openDialog({ kind: "pick", button, picks });
  };
  return (
    <button
      type="button"
      class={`phone-key ${style ?? "plain"}`}
      aria-haspopup={picks === undefined ? undefined : "dialog"}
      onClick={press}
    >
      {picks !== undefined && <Icon name="picker" />}
      <span dir="auto">{text}</span>
    </button>
  );
}
