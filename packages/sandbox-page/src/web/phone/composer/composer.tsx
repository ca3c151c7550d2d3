import type { JSX, RefObject } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { isTouch } from "../../phones/screen-size.ts";
import { usePassedFocus } from "../dialogs/borrowed-focus.ts";
import { commandText } from "./command-filter.ts";
import { CommandList } from "./command-list.tsx";
import { useOfferedCommands, type OfferedCommands } from "./commands-offered.ts";
import { fieldAction, type FieldAction } from "./composer-keys.ts";
import {
  AttachButton,
  CommandsButton,
  SendButton,
  ToggleKeyboardButton,
  type RaisedKeyboard,
} from "./composer-buttons.tsx";
import { canEdit } from "../menus/message-deeds.ts";
import { MessageField } from "./message-field.tsx";
import { MuteNotice } from "./mute-notice.tsx";
import { useHand } from "../phone-hand.ts";
import type { PhoneState } from "../phone-state.ts";
import { ReplyKeyboard } from "./reply-keyboard.tsx";
import { StartButton } from "./start-button.tsx";
import { WritingBar } from "./writing-bar.tsx";
import { beginWriting, lengthNote, makeSender } from "./writing.ts";

type Command = ShownPhone["commands"][number];

interface ComposerProps {
  phone: ShownPhone;
  state: PhoneState;
}

/** Where one writes, or why one can't. */
export function Composer({ phone, state }: ComposerProps): JSX.Element {
  if (phone.mute !== "") return <MuteNotice phone={phone} />;
  return <OpenComposer phone={phone} state={state} />;
}

function OpenComposer({ phone, state }: ComposerProps): JSX.Element {
  const hand = useHand();
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const sender = useMemo(() => makeSender(hand.act, state), []);
  const { text, writing } = state;
  const offered = useOfferedCommands(text.value, phone.commands);
  const keyboard = useRaisedKeyboard(phone.keyboard);
  const box = useRef<HTMLDivElement>(null);
  usePassedFocus(box);
  useFocusOnWriting(field, state);
  const sendCommand = (command: Command) => {
    offered.close();
    // What one was replying to, the command replies to.
    text.value = writing.value.kind === "reply" ? commandText(command) : "";
    void (text.value === "" ? sender.sendText(commandText(command)) : sender.sendWritten());
  };
  const leaveWriting = () => {
    beginWriting(state, { kind: "new" });
    field.current?.focus();
  };
  const start = () => {
    void sender.sendText("/start");
    field.current?.focus();
  };
  const { words } = lengthNote(writing.value, text.value);
  const row = { phone, state, offered, sendWritten: sender.sendWritten, sendCommand };
  return (
    <div ref={box} class="phone-composer">
      <StartButton phone={phone} onStart={start} />
      <WritingBar writing={writing.value} onLeave={leaveWriting} />
      {offered.list.length > 0 && (
        <CommandList id={list} offered={offered} onChoose={sendCommand} />
      )}
      <p class="phone-length" role="status">
        {words}
      </p>
      <WriteRow {...row} field={field} list={list} keyboard={keyboard} />
      {phone.keyboard !== null && keyboard.isRaised && <ReplyKeyboard rows={phone.keyboard} />}
    </div>
  );
}

interface WriteRowProps extends Around {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Id of the list of commands. */
  list: string;
  keyboard: RaisedKeyboard;
}

function WriteRow(props: WriteRowProps): JSX.Element {
  const { phone, state, offered, sendWritten, field, list, keyboard } = props;
  const { text, writing } = state;
  const onKey = (event: KeyboardEvent) => {
    const action = fieldAction(event, {
      isListOpen: offered.list.length > 0,
      isEmpty: text.value === "",
      writing: writing.value.kind,
      isTouch: isTouch.value,
    });
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    takeAction(action, props);
  };
  const { canSend } = lengthNote(writing.value, text.value);
  return (
    <div class="phone-write-row">
      <CommandsButton
        phone={phone}
        offered={offered}
        field={field}
        isShort={phone.chat.kind !== "private" || text.value !== ""}
      />
      <MessageField
        field={field}
        text={text.value}
        placeholder={fieldWords(phone)}
        offered={offered}
        list={list}
        onText={(value) => {
          text.value = value;
        }}
        onKey={onKey}
      />
      <ToggleKeyboardButton keyboard={keyboard} />
      <AttachButton />
      <SendButton
        isChange={writing.value.kind === "edit"}
        canSend={canSend && text.value.trim() !== ""}
        onSend={() => {
          void sendWritten();
          field.current?.focus();
        }}
      />
    </div>
  );
}

function fieldWords({ voices }: ShownPhone): string {
  const taken = voices.find(({ as, isNow }) => isNow && as !== "self");
  return taken === undefined ? "Message" : `Message as ${taken.name}`;
}

interface Around extends ComposerProps {
  offered: OfferedCommands;
  sendWritten: () => Promise<void>;
  sendCommand: (command: Command) => void;
}

function takeAction(action: FieldAction, around: Around): void {
  const { phone, state, offered, sendWritten, sendCommand } = around;
  const command = offered.list[offered.marked];
  switch (action) {
    case "send":
      void sendWritten();
      return;
    case "send_command":
      if (command !== undefined) sendCommand(command);
      return;
    case "complete_command":
      if (command !== undefined) state.text.value = `${commandText(command)} `;
      return;
    case "next_command":
      return offered.mark(1);
    case "previous_command":
      return offered.mark(-1);
    case "close_commands":
      return offered.close();
    case "leave_writing":
      return beginWriting(state, { kind: "new" });
    case "edit_newest": {
      const line = phone.messages.findLast((one) => canEdit([one]));
      if (line !== undefined) beginWriting(state, { kind: "edit", line });
    }
  }
}

/** Whether the bot's keyboard is up: a new one always comes up by itself. */
function useRaisedKeyboard(keyboard: ShownPhone["keyboard"]): RaisedKeyboard {
  const [isRaised, setRaised] = useState(true);
  const labels = JSON.stringify(keyboard);
  useEffect(() => setRaised(true), [labels]);
  return { isThere: keyboard !== null, isRaised, toggle: () => setRaised(!isRaised) };
}

/** Whoever chose to reply or to change a message wants to write now. */
function useFocusOnWriting(
  field: RefObject<HTMLTextAreaElement | null>,
  { writing }: PhoneState,
): void {
  const { value } = writing;
  useEffect(() => {
    const { current } = field;
    if (value.kind === "new" || current === null) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [value]);
}
