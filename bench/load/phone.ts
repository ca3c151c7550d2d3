// Somebody in a chat: gives updates to a bot and waits for what it shows. Used by all that makes load.
import type { Call, Double } from "../stage/double.ts";

export interface Someone {
  id: number;
  /** The group in which they write; else their private chat. */
  groupId?: number;
}

const patienceMs = 60_000;
let serial = 500_000_000;
/** A number that no press or person has had yet. */
export const fresh = (): number => (serial += 1);

/** Tells who waits for a call that it came. */
export class Watch {
  readonly #waiting = new Map<string, (call: Call) => void>();

  constructor(double: Double) {
    double.onCall = (call) => {
      this.#waiting.get(`chat ${call.chatId}`)?.(call);
      if (call.messageId > 0) this.#waiting.get(`message ${call.messageId}`)?.(call);
      if (call.queryId !== "") this.#waiting.get(`query ${call.queryId}`)?.(call);
    };
  }

  on(key: string, hear: (call: Call) => void): void {
    this.#waiting.set(key, hear);
  }

  off(key: string): void {
    this.#waiting.delete(key);
  }

  /** When the next call of this key comes for which it is said. */
  async until(key: string, isIt: (call: Call) => boolean = () => true): Promise<void> {
    await withPatience(key, (resolve) => {
      this.on(key, (call) => {
        if (isIt(call)) resolve();
      });
    });
    this.off(key);
  }
}

/** Waits for what `begin` resolves; says what was waited for when it does not come. */
function withPatience(what: string, begin: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`Nothing came within ${patienceMs / 1_000} s: ${what}`));
    }, patienceMs);
    begin(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

/** What one sees of a chat: the newest buttons, and each message as it comes. */
export class Phone {
  readonly #double: Double;
  readonly #watch: Watch;
  readonly #who: Someone;
  #seen = "nothing";
  #wanted: { shows: RegExp; resolve: () => void } | undefined;
  #buttons: Call["buttons"] = [];
  #messageId = 0;

  constructor(double: Double, watch: Watch, who: Someone) {
    this.#double = double;
    this.#watch = watch;
    this.#who = who;
    watch.on(this.#key, (call) => this.#see(call));
  }

  get #key(): string {
    return `chat ${this.#who.groupId ?? this.#who.id}`;
  }

  /** Nothing more is heard of the chat. */
  close(): void {
    this.#watch.off(this.#key);
  }

  /** Writes, and waits until something is shown. @returns milliseconds */
  says(text: string, shows: RegExp): Promise<number> {
    const length = text.split(/\s/)[0]?.length ?? 0;
    const entities = text.startsWith("/") ? [{ type: "bot_command", offset: 0, length }] : [];
    const message_id = this.#double.nextMessageId();
    const place = { message_id, date: Math.floor(Date.now() / 1_000), chat: this.#chat() };
    return this.#waits(shows, { message: { ...place, from: this.#from(), text, entities } });
  }

  /** Presses the newest button of that name, and waits until something is shown. @returns milliseconds */
  presses(label: RegExp, shows: RegExp): Promise<number> {
    const button = this.#buttons.find(({ text }) => label.test(text));
    if (button === undefined) throw new Error(`No button ${label} on: ${this.#seen}`);
    const message = { message_id: this.#messageId, date: 1, chat: this.#chat() };
    const press = { id: String(fresh()), chat_instance: "1", data: button.data };
    return this.#waits(shows, { callback_query: { ...press, from: this.#from(), message } });
  }

  async #waits(shows: RegExp, update: object): Promise<number> {
    const began = performance.now();
    const what = `${shows}`;
    await withPatience(what, (resolve) => {
      this.#wanted = { shows, resolve };
      this.#double.give(update);
    }).catch((error: unknown) => {
      throw new Error(`After ${this.#seen}`, { cause: error });
    });
    return performance.now() - began;
  }

  #see({ method, text, buttons, messageId }: Call): void {
    if (!method.startsWith("send") && !method.startsWith("edit")) return;
    if (buttons.length > 0) {
      this.#buttons = buttons;
      this.#messageId = messageId;
    }
    this.#seen = [text, ...buttons.map((button) => button.text)].join("\n");
    if (this.#wanted?.shows.test(this.#seen) !== true) return;
    const { resolve } = this.#wanted;
    this.#wanted = undefined;
    resolve();
  }

  #from() {
    return { id: this.#who.id, is_bot: false, first_name: "P", language_code: "en" };
  }

  #chat() {
    const { id, groupId } = this.#who;
    if (groupId === undefined) return { id, type: "private", first_name: "P" };
    return { id: groupId, type: "supergroup", title: "Bench" };
  }
}
