// What a key does in the input field. Used by the composer.

export type FieldAction =
  | "send"
  /** Of the commands offered: sends the marked one, writes it into the field, marks another. */
  | "send_command"
  | "complete_command"
  | "next_command"
  | "previous_command"
  | "close_commands"
  | "leave_writing"
  | "edit_newest";

interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** A character is still being put together. */
  isComposing: boolean;
}

interface FieldNow {
  isListOpen: boolean;
  isEmpty: boolean;
  writing: "new" | "reply" | "edit";
  /** On a touch screen Enter begins a new line. */
  isTouch: boolean;
}

/** What a key does in the input field; undefined for what a browser does by itself. */
export function fieldAction(press: KeyPress, now: FieldNow): FieldAction | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = press;
  if (isComposing || altKey || metaKey) return undefined;
  const isPlain = !shiftKey && !ctrlKey;
  if (now.isListOpen && isPlain) {
    const action = listActions[key];
    if (action !== undefined) return action;
  }
  if (key === "Enter" && !shiftKey) return now.isTouch && !ctrlKey ? undefined : "send";
  if (!isPlain) return undefined;
  if (key === "Escape" && now.writing !== "new") return "leave_writing";
  if (key === "ArrowUp" && now.isEmpty && now.writing === "new") return "edit_newest";
  return undefined;
}

const listActions: Readonly<Record<string, FieldAction>> = {
  Enter: "send_command",
  Tab: "complete_command",
  ArrowDown: "next_command",
  ArrowUp: "previous_command",
  Escape: "close_commands",
};
