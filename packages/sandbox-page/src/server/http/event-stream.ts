import type { ServerResponse } from "node:http";
import { Frame } from "./frame.ts";
import { DatabaseWatch } from "../views/inside-view.ts";
import type { PhoneKey } from "../../protocol/protocol.ts";
import type { Show } from "../show.ts";

/** Between two looks at the world: fast enough to seem at once. */
const lookMs = 70;
const heartbeatMs = 15_000;

interface Listener {
  response: ServerResponse;
  keys: readonly PhoneKey[];
  /** The JSON that they got last of each part. */
  had: Map<string, string>;
  generation: number;
  toldAt: number;
}

/** Tells pages what changed. While nobody listens, it does nothing at all. */
export class EventStream {
  readonly #show: Show;
  readonly #watch: DatabaseWatch;
  readonly #listeners = new Set<Listener>();
  #timer: NodeJS.Timeout | "idle" = "idle";

  constructor(show: Show) {
    this.#show = show;
    this.#watch = new DatabaseWatch(show);
  }

  /** @param response its head is written already; it stays open until the page goes */
  add(response: ServerResponse, keys: readonly PhoneKey[]): void {
    const toldAt = performance.now();
    const listener: Listener = { response, keys, had: new Map(), generation: -1, toldAt };
    response.once("close", () => this.#listeners.delete(listener));
    this.#listeners.add(listener);
    if (this.#timer === "idle") this.#look();
  }

  close(): void {
    for (const { response } of this.#listeners) response.end();
    this.#listeners.clear();
  }

  #look(): void {
    this.#timer = "idle";
    if (this.#listeners.size === 0) return;
    try {
      const frame = new Frame(this.#show, this.#watch);
      for (const listener of this.#listeners) tell(listener, frame);
    } catch (error) {
      // A bug of the page's own. Pages connect anew, and see whether it goes on.
      console.error("sandbox:", error);
      this.close();
      return;
    }
    // Not an interval: on a busy machine looks must not queue up.
    this.#timer = setTimeout(() => this.#look(), lookMs);
  }
}

/** A page that can't keep up gets the newest state once it can. After a change of world it gets all of it. */
function tell(listener: Listener, frame: Frame): void {
  const { response, keys } = listener;
  if (response.destroyed || response.writableNeedDrain) return;
  if (listener.generation !== frame.generation) listener.had.clear();
  listener.generation = frame.generation;
  const news = frame.parts(keys).filter(([name, json]) => listener.had.get(name) !== json);
  const isQuiet = performance.now() - listener.toldAt < heartbeatMs;
  if (news.length === 0 && isQuiet) return;
  for (const [name, json] of news) listener.had.set(name, json);
  response.write(news.map(([, json]) => `data: ${json}\n\n`).join("") || ": still here\n\n");
  listener.toldAt = performance.now();
}
