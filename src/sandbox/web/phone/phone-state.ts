import { signal, type Signal } from "@preact/signals";
import type { OpenDialog, OpenMenu, Writing } from "./phone-hand.ts";

/** What is open, said and half written at one phone, as long as it shows the same chat. */
export interface PhoneState {
  writing: Signal<Writing>;
  /** What stands in the input field. */
  text: Signal<string>;
  /** What stood there before a message was taken up to be changed. */
  setAside: string;
  dialog: Signal<OpenDialog | undefined>;
  menu: Signal<OpenMenu | undefined>;
  /** Words that go away by themselves; empty when there are none. */
  toast: Signal<string>;
  /** Words that wait to be read, the oldest first. */
  alerts: Signal<readonly string[]>;
}

export function newPhoneState(text: string): PhoneState {
  return {
    writing: signal<Writing>({ kind: "new" }),
    text: signal(text),
    setAside: "",
    dialog: signal<OpenDialog | undefined>(undefined),
    menu: signal<OpenMenu | undefined>(undefined),
    toast: signal(""),
    alerts: signal<readonly string[]>([]),
  };
}

/** Takes up something to write, with the text that it begins with. */
export function beginWriting(state: PhoneState, writing: Writing): void {
  const wasEdit = state.writing.value.kind === "edit";
  if (writing.kind === "edit") {
    if (!wasEdit) state.setAside = state.text.value;
    state.text.value = writing.line.text;
  } else if (wasEdit) {
    state.text.value = state.setAside;
    state.setAside = "";
  }
  state.writing.value = writing;
}

/** What is to be there again when one comes back to this chat. */
export function draftIn({ writing, text, setAside }: PhoneState): string {
  return writing.value.kind === "edit" ? setAside : text.value;
}
