import { callsOf } from "../views/calls-view.ts";
import { insideOf, type DatabaseWatch } from "../views/inside-view.ts";
import { phoneOf } from "../views/phone-view.ts";
import type { Part, PhoneKey } from "../../protocol/protocol.ts";
import type { Show } from "../show.ts";
import { withoutToken } from "./token.ts";
import { chatsOf, peopleOf, stageOf } from "../views/world-view.ts";

/** The parts as they are at one moment, as JSON, each made once for all who listen. */
export class Frame {
  readonly #stage: ReturnType<Show["now"]>;
  readonly #shared: readonly (readonly [string, string])[];
  readonly #phones = new Map<PhoneKey, string>();

  constructor(show: Show, watch: DatabaseWatch) {
    const stage = show.now();
    this.#stage = stage;
    const parts: Part[] = [
      { part: "stage", stage: stageOf(stage) },
      { part: "people", people: peopleOf(stage) },
      { part: "chats", chats: chatsOf(stage.sandbox.world) },
      { part: "inside", inside: insideOf(stage, watch.look(stage.generation)) },
      { part: "calls", calls: callsOf(stage.sandbox) },
      { part: "tour", tour: show.tour() },
    ];
    this.#shared = parts.map((part) => [part.part, this.#json(part)] as const);
  }

  get generation(): number {
    return this.#stage.generation;
  }

  /** By name, in the order in which a page wants them. */
  parts(keys: readonly PhoneKey[]): (readonly [name: string, json: string])[] {
    return [...this.#shared, ...keys.map((key) => [`phone ${key}`, this.#phone(key)] as const)];
  }

  #phone(key: PhoneKey): string {
    const known = this.#phones.get(key);
    if (known !== undefined) return known;
    const phone = phoneOf(this.#stage.sandbox.world, key);
    const json = this.#json({ part: "phone", key, phone });
    this.#phones.set(key, json);
    return json;
  }

  #json(part: Part): string {
    return withoutToken(JSON.stringify(part), this.#stage.sandbox.token);
  }
}
