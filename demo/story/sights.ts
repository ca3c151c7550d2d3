import type { ShownMessage } from "telegram-sandbox/messages/shown";

/** How each message looked when it was shown last. */
export class Sights {
  readonly #looks = new Map<string, string>();

  has(message: ShownMessage): boolean {
    return this.#looks.has(keyOf(message));
  }

  /** Whether it is new, or looks different from when it was shown last. */
  isNews(message: ShownMessage): boolean {
    return this.#looks.get(keyOf(message)) !== looks(message);
  }

  keep(message: ShownMessage): void {
    this.#looks.set(keyOf(message), looks(message));
  }
}

function keyOf(message: ShownMessage): string {
  return `${message.chatId}:${message.message_id}`;
}

function looks(message: ShownMessage): string {
  return JSON.stringify([message.text, message.buttons]);
}
