// What is open and half written at one phone. Kept by the phone, used by its composer and dialogs.
import { signal, type Signal } from "@preact/signals";
import type { OpenDialog, OpenMenu } from "./phone-hand.ts";
import type { Writing, Written } from "./composer/writing.ts";

/** What is open, said and half written at one phone, as long as it shows the same chat. */
export interface PhoneState extends Written {
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
