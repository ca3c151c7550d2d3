// What whoever tells the story has to do. Called by the hands; done by the transcript and by the tour.
import type { ShownMessage } from "telegram-sandbox/messages/shown";

/** A chat, as one of the people in it has it before them. */
export interface Place {
  /** In words. */
  name: string;
  personId: number;
  chatId: number;
}

/** Tells what happens while the story is played: on paper, or by pointing at phones. */
export interface Narrator {
  /** Words that stand aside. */
  remarks: (text: string) => void;
  gap: () => void;
  /** What follows happens there. */
  goesTo: (place: Place) => void;
  does: (name: string, what: string) => void;
  /** What only the one who pressed is shown. */
  popsUp: (name: string, text: string) => void;
  /** Whether a message is new, or looks different from when it was shown last. */
  isNews: (message: ShownMessage) => boolean;
  /** A message of the bot. */
  shows: (message: ShownMessage) => void;
  /** For what happens meanwhile, to be read later. */
  aside: () => { narrator: Narrator; read: (pauseMs: number) => Promise<void> };
}
