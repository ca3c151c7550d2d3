// What one can do with a phone. Used by all that is drawn on it.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type {
  Act,
  Doing,
  Done,
  KeyboardButton,
  PhoneKey,
  ShownLine,
} from "../../protocol/protocol.ts";
import type { CaptionedMedia } from "./composer/attachments.ts";
import type { IconName } from "../controls/icon-paths.ts";
import type { Writing } from "./composer/writing.ts";

/** Something over the phone's screen. */
export type OpenDialog =
  | { kind: "people" }
  | { kind: "chats" }
  | { kind: "members" }
  | { kind: "caption"; media: CaptionedMedia }
  | { kind: "forward"; lines: readonly ShownLine[] }
  | { kind: "pick"; button: KeyboardButton; picks: NonNullable<KeyboardButton["picks"]> };

export interface MenuItem {
  label: string;
  icon: IconName;
  isDangerous?: boolean;
  /** Set when it can't be chosen: why. */
  because?: string;
  run: () => void;
}

export interface OpenMenu {
  label: string;
  items: readonly MenuItem[];
  /** Where it opens, in the window's pixels. */
  at: { left: number; right: number; top: number; bottom: number };
  /** Has the focus again afterwards. */
  opener: HTMLElement;
}

/** What one can do with a phone. The same object as long as the phone shows the same chat. */
export interface PhoneHand {
  key: PhoneKey;
  /** Has it done, and tells the person when it can't be. */
  perform: (doing: Doing) => Promise<Done>;
  /** As `perform`; what the bot answers to a press is for the caller to show. */
  act: (act: Act) => Promise<Done>;
  canWrite: () => boolean;
  /** A few words that go away by themselves. */
  say: (words: string) => void;
  /** Words that stay until they are read. */
  alert: (words: string) => void;
  copy: (text: string, what: string) => void;
  write: (writing: Writing) => void;
  openDialog: (dialog: OpenDialog) => void;
  /** Closes it when the same opener opened it. */
  openMenu: (menu: OpenMenu) => void;
  /** Closes what lies over the screen. */
  close: () => void;
  go: (key: PhoneKey) => void;
  showCall: (message: number) => void;
  /** As `showCall`, while one looks inside; else it does nothing. */
  lookInto: (message: number) => void;
}

export const HandContext = createContext<PhoneHand | undefined>(undefined);

/** @throws Error outside of a phone */
export function useHand(): PhoneHand {
  const hand = useContext(HandContext);
  if (hand === undefined) throw new Error("This can only be drawn in a phone.");
  return hand;
}
