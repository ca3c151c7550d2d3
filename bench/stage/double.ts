// The Bot API as the bench needs it: takes any call at once, knows no limits. One for each contender.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface Call {
  method: string;
  chatId: number;
  /** Of the message that was sent or edited; 0 where the call is about none. */
  messageId: number;
  queryId: string;
  text: string;
  buttons: readonly { text: string; data: string }[];
}

type Payload = {
  chat_id?: number | string;
  user_id?: number;
  message_id?: number;
  callback_query_id?: string;
  offset?: number;
  timeout?: number;
  text?: string;
  reply_markup?: {
    inline_keyboard?: readonly (readonly { text: string; callback_data?: string }[])[];
  };
};

const botId = 9_001;
const me = { id: botId, is_bot: true, first_name: "Bench", username: "bench_bot" };
/** Whoever has a lower number is of the team. */
export const firstReporter = 1_000_000;
const batch = 100;

/** Calls of a poll that waits, and of all others, are taken by one server on 127.0.0.1. */
export class Double {
  readonly token = `${botId}:BENCH-bench-BENCH-bench-BENCH-bench-B`;
  /** Called with each call that is not a poll, when it has come in. */
  onCall: (call: Call) => void = () => undefined;
  /** So many calls of each method came in. */
  readonly counts = new Map<string, number>();
  #port = 0;
  /** Newer than all that stands in the chats of a grown database. */
  #messageId = 10_000_000;
  #updateId = 1;
  #updates: { update_id: number }[] = [];
  #poll: { response: ServerResponse; timer: NodeJS.Timeout } | undefined;
  #polled: () => void = () => undefined;
  readonly #server = createServer((request, response) => void this.#take(request, response));

  get apiRoot(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** How many updates nobody has confirmed. */
  get waiting(): number {
    return this.#updates.length;
  }

  async open(): Promise<this> {
    this.#server.keepAliveTimeout = 600_000;
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("no port to listen on");
    this.#port = address.port;
    return this;
  }

  async close(): Promise<void> {
    clearTimeout(this.#poll?.timer);
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  /** Resolves at the next poll: whoever polls is at work. */
  polled(): Promise<void> {
    return new Promise((resolve) => {
      this.#polled = resolve;
    });
  }

  /** An update for the bot, without its number. */
  give(update: object): void {
    this.#updates.push({ update_id: this.#updateId, ...update });
    this.#updateId += 1;
    if (this.#updates.length === 1 && this.#poll !== undefined) setImmediate(() => this.#hand());
  }

  /** What people and bots write is numbered in one sequence, as in a chat: the newer has the greater number. */
  nextMessageId(): number {
    this.#messageId += 1;
    return this.#messageId;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    await once(request, "end");
    const method = request.url?.split("/").at(-1) ?? "";
    const body = Buffer.concat(parts).toString();
    const isJson = request.headers["content-type"]?.includes("json") === true;
    const payload: Payload = isJson ? JSON.parse(body) : readForm(body);
    if (method === "getUpdates") return this.#hold(payload, response);
    this.counts.set(method, (this.counts.get(method) ?? 0) + 1);
    const messageId = payload.message_id ?? (method.startsWith("send") ? this.nextMessageId() : 0);
    answer(response, resultOf(method, payload, messageId));
    this.onCall({
      method,
      chatId: Number(payload.chat_id ?? 0),
      messageId,
      queryId: payload.callback_query_id ?? "",
      text: payload.text ?? "",
      buttons: (payload.reply_markup?.inline_keyboard ?? [])
        .flat()
        .map(({ text, callback_data: data = "" }) => ({ text, data })),
    });
  }

  #hold({ offset = 0, timeout = 0 }: Payload, response: ServerResponse): void {
    const firstKept = this.#updates.findIndex(({ update_id }) => update_id >= offset);
    this.#updates = firstKept === -1 ? [] : this.#updates.slice(firstKept);
    this.#hand();
    const timer = setTimeout(() => this.#hand(), timeout * 1_000);
    this.#poll = { response, timer };
    response.once("close", () => {
      if (this.#poll?.response === response) this.#poll = undefined;
      clearTimeout(timer);
    });
    if (this.#updates.length > 0 || timeout === 0) this.#hand();
    this.#polled();
  }

  /** Answers the poll that waits with what there is. */
  #hand(): void {
    const poll = this.#poll;
    if (poll === undefined) return;
    this.#poll = undefined;
    clearTimeout(poll.timer);
    answer(poll.response, this.#updates.slice(0, batch));
  }
}

/** A call with a file, as far as it matters: into which chat, and its words among all else. */
function readForm(body: string): Payload {
  const chatId = /name="chat_id"\r\n\r\n(-?\d+)/.exec(body)?.[1];
  return { ...(chatId === undefined ? {} : { chat_id: chatId }), text: body };
}

function resultOf(method: string, payload: Payload, messageId: number): unknown {
  const chat = { id: Number(payload.chat_id ?? 0) };
  switch (method) {
    case "getMe":
      return me;
    case "getChat":
      return { ...chat, type: "supergroup", title: "Bench" };
    case "getChatMemberCount":
      return 9;
    case "getMyCommands":
      return [];
    case "getMyDescription":
      return { description: "" };
    case "getMyShortDescription":
      return { short_description: "" };
    case "getChatMember": {
      const id = payload.user_id ?? 0;
      const status = id < firstReporter ? "administrator" : "left";
      return { status, user: { id, is_bot: id === botId }, can_delete_messages: id === botId };
    }
    case "sendMessage":
    case "sendDocument":
    case "editMessageText":
    case "editMessageReplyMarkup":
      return { message_id: messageId, date: Math.floor(Date.now() / 1_000), chat };
    default:
      return true;
  }
}

function answer(response: ServerResponse, result: unknown): void {
  if (response.destroyed) return;
  const body = JSON.stringify({ ok: true, result });
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
