import { keyFor } from "sandbox-page/server/phone-place";
import type { PhoneKey } from "sandbox-page/protocol/protocol";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { Narrator, Place } from "../stage/narrator.ts";
import { Sights } from "../story/sights.ts";

interface Pointer {
  /** Something happens in this phone now. */
  pointsAt: (phone: PhoneKey) => void;
  says: (words: string) => void;
}

/** What happens meanwhile is seen in the phones: nobody is pointed at it. */
const aloof: Pointer = { pointsAt: () => undefined, says: () => undefined };

/** Tells the story by pointing at phones, which show all the rest by themselves. */
export class TourNarrator implements Narrator {
  readonly #pointer: Pointer;
  readonly #sights: Sights;

  constructor(pointer: Pointer = aloof, sights = new Sights()) {
    this.#pointer = pointer;
    this.#sights = sights;
  }

  remarks(text: string): void {
    this.#pointer.says(text);
  }

  goesTo({ personId, chatId }: Place): void {
    this.#pointer.pointsAt(keyFor(personId, chatId));
  }

  isNews(message: ShownMessage): boolean {
    return this.#sights.isNews(message);
  }

  shows(message: ShownMessage): void {
    this.#sights.keep(message);
  }

  aside(): { narrator: Narrator; read: () => Promise<void> } {
    const narrator = new TourNarrator(aloof, this.#sights);
    return { narrator, read: () => Promise.resolve() };
  }

  gap(): void {}
  does(): void {}
  popsUp(): void {}
}
