// Faults that a test wants to see: refusals, cuts and hangs. Set through the sandbox, asked by the desk.
import type { Chance } from "../clock.ts";
import type { Params } from "./params.ts";

/** What goes wrong with a call. `cut_after` and `hang` let its effect happen, the others don't. */
export type Fault =
  | { kind: "cut_before" }
  | { kind: "cut_after" }
  | { kind: "too_many"; retryAfterS: number }
  | { kind: "server_error"; code: 500 | 502 }
  | { kind: "hang"; ms: number };

/** Probabilities from 0 to 1 for each call; what isn't given never happens. */
export interface FaultRates {
  /** The connection is cut, and nothing happened. */
  cutBefore?: number;
  /** The connection is cut, and the call had its effect. */
  cutAfter?: number;
  /** 429 although no limit was reached. */
  tooMany?: number;
  /** 500 or 502, in turns of chance. */
  serverError?: number;
  /** The answer comes `hangMs` late (default 2000). */
  hang?: number;
  hangMs?: number;
  /** Whole seconds that a 429 asks to wait (default 1). */
  retryAfterS?: number;
  /** For each update: that it is delivered once more, later. */
  duplicateUpdates?: number;
  /** Only these methods, in any case; `getUpdates` is spared unless it is named. */
  methods?: readonly string[];
}

export type FaultKind =
  "cutBefore" | "cutAfter" | "tooMany" | "serverError" | "badGateway" | "hang";

export interface OneFault {
  kind: FaultKind;
  /** Any method but `getUpdates` when left out. */
  method?: string;
  /** Only calls with such parameters. */
  when?: (params: Params) => boolean;
  /** How many calls it hits (default 1). */
  times?: number;
  retryAfterS?: number;
  hangMs?: number;
}

export class Faults {
  readonly #chance: Chance;
  #rates: FaultRates = {};
  #once: (OneFault & { left: number })[] = [];
  #down = false;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Replaces the rates set before. */
  set(rates: FaultRates): void {
    this.#rates = rates;
  }

  /** Hits the next call that fits, before any rate does. */
  once(fault: OneFault): void {
    this.#once.push({ ...fault, left: fault.times ?? 1 });
  }

  /** While down, every connection is cut before anything happens. */
  down(isDown = true): void {
    this.#down = isDown;
  }

  get isDown(): boolean {
    return this.#down;
  }

  clear(): void {
    this.#rates = {};
    this.#once = [];
    this.#down = false;
  }

  get duplicateUpdates(): number {
    return this.#rates.duplicateUpdates ?? 0;
  }

  /** @param method in lower case */
  next(method: string, params: Params): Fault | "none" {
    if (this.#down) return { kind: "cut_before" };
    const due = this.#once.find((fault) => fits(fault, method, params));
    if (due !== undefined) {
      due.left -= 1;
      if (due.left <= 0) this.#once = this.#once.filter((fault) => fault !== due);
      return this.#made(due.kind, due.retryAfterS, due.hangMs);
    }
    return this.#byChance(method);
  }

  #byChance(method: string): Fault | "none" {
    const rates = this.#rates;
    const methods = rates.methods?.map((name) => name.toLowerCase());
    if (methods === undefined ? method === "getupdates" : !methods.includes(method)) return "none";
    let draw = this.#chance.next();
    for (const kind of ["cutBefore", "cutAfter", "tooMany", "serverError", "hang"] as const) {
      draw -= rates[kind] ?? 0;
      if (draw < 0) {
        const isGateway = kind === "serverError" && this.#chance.hits(0.5);
        return this.#made(isGateway ? "badGateway" : kind, rates.retryAfterS, rates.hangMs);
      }
    }
    return "none";
  }

  #made(kind: FaultKind, retryAfterS = 1, ms = 2000): Fault {
    switch (kind) {
      case "cutBefore":
        return { kind: "cut_before" };
      case "cutAfter":
        return { kind: "cut_after" };
      case "tooMany":
        return { kind: "too_many", retryAfterS };
      case "serverError":
        return { kind: "server_error", code: 500 };
      case "badGateway":
        return { kind: "server_error", code: 502 };
      case "hang":
        return { kind: "hang", ms };
    }
  }
}

function fits(fault: OneFault, method: string, params: Params): boolean {
  const named = fault.method?.toLowerCase();
  if (named === undefined ? method === "getupdates" : named !== method) return false;
  return fault.when?.(params) ?? true;
}
