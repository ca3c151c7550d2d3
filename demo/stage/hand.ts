// One person of the story, who acts and looks while it is told. Used by the story; made with all the hands.
import type { Press } from "telegram-sandbox/people/press";
import type { Seat } from "telegram-sandbox/people/seat";
import { says, type ShownMessage } from "telegram-sandbox/messages/shown";
import type { Narrator, Place } from "./narrator.ts";

/** How long anything may take to be seen, in milliseconds, before the story is given up. */
const withinMs = 15_000;

export interface HandFacts {
  name: string;
  /** Where the seat is. */
  place: Place;
  seat: Seat;
  narrator: Narrator;
  /** The pause between what one sees and what one does. */
  breathe: () => Promise<void>;
}

/** A person at one place, whose doings and sights are told as they happen. */
export class Hand {
  readonly name: string;
  readonly #facts: HandFacts;

  constructor(facts: HandFacts) {
    this.name = facts.name;
    this.#facts = facts;
  }

  /** Where it acts. */
  get place(): Place {
    return this.#facts.place;
  }

  /** The same hand, of which another one tells. */
  toldBy(narrator: Narrator): Hand {
    return new Hand({ ...this.#facts, narrator });
  }

  /** Something that the seat can do, told in words. */
  async does(what: string, act: (seat: Seat) => void): Promise<void> {
    const narrator = this.#there();
    await this.#facts.breathe();
    narrator.does(this.name, what);
    act(this.#facts.seat);
  }

  async writes(text: string): Promise<void> {
    await this.does(text, (seat) => seat.sends(text));
  }

  /** @param on only a button of this message; default: of any */
  async presses(label: string, on?: ShownMessage): Promise<void> {
    await this.#soon(`the button ${label}`, (there) => isOn(there, on) && hasButton(there, label));
    this.#there();
    await this.#facts.breathe();
    this.pressesNow(label, on);
  }

  /** Without a pause before it, so that two can press at one moment. */
  pressesNow(label: string, on?: ShownMessage): Press {
    const press = this.#facts.seat.presses(label, on === undefined ? {} : { message: on });
    this.#there().does(this.name, `presses [${press.label}]`);
    return press;
  }

  /**
   * The newest message of the bot with these words, and buttons, that was not shown yet as
   * it is now.
   * @throws Error with what is in the chat, when there is none in time
   */
  async sees(pattern: RegExp, withButton = ""): Promise<ShownMessage> {
    const { narrator } = this.#facts;
    const button = withButton === "" ? "" : ` and the button ${withButton}`;
    const message = await this.#soon(
      `${String(pattern)}${button}`,
      (there) =>
        says(there.text, pattern) &&
        (withButton === "" || hasButton(there, withButton)) &&
        narrator.isNews(there),
    );
    this.#there().shows(message);
    return message;
  }

  /** The newest message of the bot with these words, without showing it. */
  finds(pattern: RegExp): Promise<ShownMessage> {
    return this.#soon(String(pattern), (there) => says(there.text, pattern));
  }

  /** What the bot ever wrote here, as far as it is still there. */
  hasHeard(): ShownMessage[] {
    return this.#facts.seat.sees().filter((message) => message.from === "bot");
  }

  popsUp(text: string): void {
    this.#there().popsUp(this.name, text);
  }

  #there(): Narrator {
    this.#facts.narrator.goesTo(this.#facts.place);
    return this.#facts.narrator;
  }

  async #soon(what: string, fits: (message: ShownMessage) => boolean): Promise<ShownMessage> {
    const { seat, place } = this.#facts;
    const isIt = (message: ShownMessage) => message.from === "bot" && fits(message);
    let found: ShownMessage | undefined;
    const look = (messages: ShownMessage[]) => {
      found = messages.findLast(isIt);
      return found !== undefined;
    };
    await seat.until(look, { withinMs }).catch((cause: unknown) => {
      const seen = cause instanceof Error ? cause.message : String(cause);
      const [why, ...chat] = seen.split("\n");
      throw new Error([`Expected ${what} in ${place.name}; ${why}`, ...chat].join("\n"), { cause });
    });
    if (found === undefined) throw new Error(`Expected ${what} in ${place.name}.`);
    return found;
  }
}

function isOn(message: ShownMessage, on: ShownMessage | undefined): boolean {
  return on === undefined || on.message_id === message.message_id;
}

function hasButton(message: ShownMessage, label: string): boolean {
  return message.buttons.flat().some((button) => says(button.text, label));
}
