import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { InlineButton } from "../../../protocol/protocol.ts";
import { findableNow } from "../findable.ts";
import type { IconName } from "../../controls/icon-paths.ts";
import { Icon } from "../../controls/icon.tsx";
import { useHand, type PhoneHand } from "../phone-hand.ts";
import { follow } from "../tap.ts";

interface InlineKeyboardProps {
  message: number;
  rows: readonly (readonly InlineButton[])[];
}

/** The buttons beneath a message. One that is still there after an edit stays the same element. */
export function InlineKeyboard({ message, rows }: InlineKeyboardProps): JSX.Element {
  return (
    <div class="inline-keyboard">
      {rows.map((buttons, row) => (
        <div key={row} class="inline-row">
          {buttons.map((button, column) => (
            <Button key={keyIn(buttons, column)} button={button} at={{ message, row, column }} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** By its words, as what it says to the bot is another after each edit. */
function keyIn(buttons: readonly InlineButton[], column: number): string {
  const text = buttons[column]?.text ?? "";
  const same = buttons.slice(0, column).filter((button) => button.text === text).length;
  return `${text} ${same}`;
}

interface At {
  message: number;
  row: number;
  column: number;
}

const signs = {
  callback: undefined,
  url: "link",
  copy: "copy",
  other: undefined,
} as const satisfies Record<InlineButton["kind"], IconName | undefined>;

function Button({ button, at }: { button: InlineButton; at: At }): JSX.Element {
  const hand = useHand();
  const [isBusy, setBusy] = useState(false);
  const isPressed = useRef(false);
  const press = async () => {
    if (isPressed.current) return;
    isPressed.current = true;
    setBusy(true);
    await pressAt(hand, button, at);
    isPressed.current = false;
    setBusy(false);
  };
  const sign = signs[button.kind];
  return (
    <button
      type="button"
      class={`inline-button ${button.style ?? "plain"}`}
      data-at={`${at.row}.${at.column}`}
      aria-busy={isBusy}
      aria-disabled={isBusy}
      onClick={() => void press()}
    >
      <bdi>{button.text}</bdi>
      {sign !== undefined && (
        <span class="inline-sign">
          <Icon name={sign} />
        </span>
      )}
      {isBusy && <span class="inline-wait" />}
    </button>
  );
}

async function pressAt(hand: PhoneHand, button: InlineButton, at: At): Promise<void> {
  switch (button.kind) {
    case "url":
      return follow(hand, findableNow(), button.data);
    case "copy":
      return hand.copy(button.data, "Text");
    case "other":
      return hand.say("Buttons of this kind do nothing here.");
    case "callback": {
      const done = await hand.act({ kind: "press", ...at });
      if (done.kind !== "answered") return;
      if (done.url !== undefined) follow(hand, findableNow(), done.url);
      if (done.text === "") return;
      if (done.alert) hand.alert(done.text);
      else hand.say(done.text);
    }
  }
}
