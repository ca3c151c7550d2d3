import type { JSX, RefObject } from "preact";
import type { ShownPhone } from "../../page/protocol.ts";
import { attachItems } from "./attach-items.ts";
import type { OfferedCommands } from "./commands-offered.ts";
import { Glyph } from "./glyph.tsx";
import { useHand } from "./phone-hand.ts";

interface CommandsButtonProps {
  phone: ShownPhone;
  offered: OfferedCommands;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Without its word. */
  isShort: boolean;
}

/** Shows all that the bot's menu has, whatever is written already. */
export function CommandsButton(props: CommandsButtonProps): JSX.Element | null {
  const { phone, offered, field, isShort } = props;
  if (phone.commands.length === 0) return null;
  const isOpen = offered.list.length > 0;
  return (
    <button
      type="button"
      class="phone-commands-button"
      aria-label="Menu: commands of the bot"
      aria-expanded={isOpen}
      // The field keeps the focus, and with it the list.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        field.current?.focus();
        if (isOpen) offered.close();
        else offered.open();
      }}
    >
      <Glyph name="commands" />
      {!isShort && <span>Menu</span>}
    </button>
  );
}

export interface RaisedKeyboard {
  isThere: boolean;
  isRaised: boolean;
  toggle: () => void;
}

export function ToggleKeyboardButton(props: { keyboard: RaisedKeyboard }): JSX.Element | null {
  const { isThere, isRaised, toggle } = props.keyboard;
  if (!isThere) return null;
  return (
    <button
      type="button"
      class="phone-icon-button"
      aria-label="The bot’s keyboard"
      aria-expanded={isRaised}
      onClick={toggle}
    >
      <Glyph name={isRaised ? "keyboard_hide" : "keyboard"} />
    </button>
  );
}

export function AttachButton(): JSX.Element {
  const hand = useHand();
  return (
    <button
      type="button"
      class="phone-icon-button"
      aria-label="Attach"
      aria-haspopup="menu"
      onClick={({ currentTarget }) =>
        hand.openMenu({
          label: "Attach",
          items: attachItems(hand),
          at: currentTarget.getBoundingClientRect(),
          opener: currentTarget,
        })
      }
    >
      <Glyph name="attach" />
    </button>
  );
}

interface SendButtonProps {
  isChange: boolean;
  canSend: boolean;
  onSend: () => void;
}

export function SendButton({ isChange, canSend, onSend }: SendButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="phone-send"
      aria-label={isChange ? "Save the change" : "Send"}
      aria-disabled={!canSend}
      onClick={() => {
        if (canSend) onSend();
      }}
    >
      <Glyph name={isChange ? "check" : "send"} />
    </button>
  );
}
