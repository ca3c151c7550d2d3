// The buttons beside the input field. Shown by the composer.
import type { JSX, RefObject } from "preact";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { IconButton } from "../../controls/icon-button.tsx";
import { Icon } from "../../controls/icon.tsx";
import { attachItems } from "./attach-items.ts";
import type { OfferedCommands } from "./commands-offered.ts";
import { MenuButton } from "../menus/menu-button.tsx";
import { useHand } from "../phone-hand.ts";

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
      <Icon name="commands" />
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
    <IconButton
      icon={isRaised ? "keyboard_hide" : "keyboard"}
      label="The bot’s keyboard"
      aria-expanded={isRaised}
      onClick={toggle}
    />
  );
}

export function AttachButton(): JSX.Element {
  return <MenuButton icon="attach" label="Attach" items={attachItems(useHand())} />;
}

interface SendButtonProps {
  isChange: boolean;
  canSend: boolean;
  onSend: () => void;
}

export function SendButton({ isChange, canSend, onSend }: SendButtonProps): JSX.Element {
  return (
    <IconButton
      icon={isChange ? "check" : "send"}
      label={isChange ? "Save the change" : "Send"}
      class="phone-send"
      aria-disabled={!canSend}
      onClick={() => {
        if (canSend) onSend();
      }}
    />
  );
}
