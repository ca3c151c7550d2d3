import { keyFor } from "sandbox-page/server/phone-place";
import type { PhoneKey } from "sandbox-page/protocol/protocol";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { Narrator, Place } from "../stage/narrator.ts";
import { Sights } from "../story/sights.ts";

interface Pointer {
  /** Something happens in this phone now. */
  pointsAt: (phone: PhoneKey) => void;
  says: (words: string) => void;
  /** What only the one who pressed there is shown. */
  popsUp: (phone: PhoneKey, words: string) => void;
}

/** What happens meanwhile is seen in the phones: nobody is pointed at it. */
const aloof: Pointer = {
  pointsAt: () => undefined,
  says: () => undefined,
  popsUp: () => undefined,
};

/** Tells the story by pointing at phones, which show all the rest by themselves. */
export class TourNarrator implements Narrator {
  readonly #pointer: Pointer;
  readonly #sights: Sights;
  #there: PhoneKey = "";

  constructor(pointer: Pointer = aloof, sights = new Sights()) {
    this.#pointer = pointer;
    this.#sights = sights;
  }

  remarks(text: string): void {
    this.#pointer.says(text);
  }

  goesTo({ personId, chatId }: Place): void {
    this.#there = keyFor(personId, chatId);
    this.#pointer.pointsAt(this.#there);
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

  popsUp(_name: string, text: string): void {
    this.#pointer.popsUp(this.#there, text);
  }

  gap(): void {}
  does(): void {}
}
