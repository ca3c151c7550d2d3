// People who report search terms, one after the other. Used by scenarios, and to have cases to decide on.
import { createHash } from "node:crypto";
import { firstReporter, type Double } from "../stage/double.ts";
import { Phone, type Watch } from "./phone.ts";

/** From the start to the receipt, one update each. */
const steps: readonly ((phone: Phone, words: string) => Promise<number>)[] = [
  (phone) => phone.says("/start", /Search term/),
  (phone) => phone.presses(/Search term/, /Which words/),
  (phone, words) => phone.says(words, /Where did you search/),
  (phone) => phone.presses(/In a bot/, /Drugs/),
  (phone) => phone.presses(/Drugs/, /Submit/),
  (phone) => phone.presses(/Submit/, /received/),
];

/** One person after the other, each with a report; goes on where it stopped. */
export class Reporter {
  readonly #double: Double;
  readonly #watch: Watch;
  readonly #terms: number;
  #phone: Phone | undefined;
  #words = "";
  #step = 0;

  constructor(double: Double, watch: Watch, terms = 1) {
    this.#double = double;
    this.#watch = watch;
    this.#terms = terms;
  }

  /** The next update, until it is answered. @returns milliseconds */
  async acts(): Promise<number[]> {
    const phone = (this.#phone ??= this.#begins());
    const act = steps[this.#step];
    if (act === undefined) throw new Error("no step");
    const took = await act(phone, this.#words);
    this.#step += 1;
    if (this.#step === steps.length) {
      phone.close();
      this.#phone = undefined;
    }
    return [took];
  }

  async reports(): Promise<void> {
    do await this.acts();
    while (this.#phone !== undefined);
  }

  #begins(): Phone {
    const id = newPerson();
    this.#step = 0;
    const terms = Array.from({ length: this.#terms }, (_, nth) => wordsOf(id, nth));
    this.#words = terms.join("\n");
    return new Phone(this.#double, this.#watch, { id });
  }
}

let people = firstReporter;
export const newPerson = (): number => (people += 1);

/** Two words that are like no others: terms that are alike are looked up again and again. */
export function wordsOf(person: number, nth: number): string {
  const bytes = createHash("sha1").update(`${person} ${nth}`).digest();
  const letters = [...bytes.subarray(0, 14)].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `${letters.slice(0, 7).join("")} ${letters.slice(7).join("")}`;
}
