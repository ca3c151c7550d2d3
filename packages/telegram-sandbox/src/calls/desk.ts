// Where the bot's calls arrive and are answered. Called by the HTTP server.
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError, conflict, notSupported, tooMany } from "./api-error.ts";
import type { Call } from "./call-log.ts";
import type { Fault } from "./faults.ts";
import type { OfferedMethods } from "../methods/all.ts";
import type { Method } from "../methods/method.ts";
import type { Params } from "./params.ts";
import type { World } from "../world.ts";

/** What goes back over the wire; "cut" is no answer at all. */
export type Reply = { status: number; body: Record<string, unknown> } | "cut";

/** Takes the bot's calls: faults first, then limits, then the method, then the log. */
export class Desk {
  readonly #world: World;
  readonly #methods: OfferedMethods;

  constructor(world: World, methods: OfferedMethods) {
    this.#world = world;
    this.#methods = methods;
  }

  /** @param gone aborts when the bot hangs up */
  async take(called: string, params: Params, gone: AbortSignal): Promise<Reply> {
    const at = this.#world.clock.now();
    const key = called.toLowerCase();
    const method = this.#methods.get(key)?.name ?? called;
    const fault = this.#world.faults.next(key, params);
    const early = failing(fault);
    if (early !== "none") {
      this.#log({ at, method, params, ok: false, effect: false, ...early.facts });
      return early.reply;
    }
    const call = await this.#run(method, params, gone, at);
    // A poll that was open when the line went down returns nothing either.
    if (method === "getUpdates" && this.#world.faults.isDown) {
      this.#log({ at, method, params, ok: false, effect: false, cut: "before", injected: true });
      return "cut";
    }
    if (fault !== "none" && fault.kind === "hang") await sleep(fault.ms, undefined, { ref: false });
    const cut = fault !== "none" && fault.kind === "cut_after";
    const empty = method === "getUpdates" && Array.isArray(call.result) && call.result.length === 0;
    if (!empty || cut) this.#log(cut ? { ...call, cut: "after", injected: true } : call);
    return cut ? "cut" : replyTo(call);
  }

  async #run(name: string, params: Params, gone: AbortSignal, at: number): Promise<Call> {
    const base = { at, method: name, params };
    try {
      const method = this.#methods.get(name.toLowerCase())?.method;
      if (method === undefined) throw notSupported(name);
      if (method === "polls") {
        const result = await this.#poll(params, gone);
        return { ...base, ok: true, result, effect: false };
      }
      const result = this.#paced(method, params);
      return { ...base, ok: true, result, effect: method.kind !== "looks" };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code: errorCode, message: description, parameters } = error;
      return { ...base, ok: false, errorCode, description, result: parameters, effect: false };
    }
  }

  async #poll(params: Params, gone: AbortSignal): Promise<unknown> {
    if (this.#world.webhook.active) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    return this.#world.polling.poll(params, gone);
  }

  #paced(method: Method, params: Params): unknown {
    const { kind } = method;
    if (kind !== "posts" && kind !== "edits") return method.run(this.#world, params);
    const key = params["chat_id"];
    const chatId =
      typeof key === "string" && key.startsWith("@")
        ? this.#world.directory.byUsername(key)
        : Number(key);
    if (chatId === undefined || Number.isNaN(chatId)) return method.run(this.#world, params);
    this.#world.pacer.check(chatId, kind);
    const result = method.run(this.#world, params);
    this.#world.pacer.count(chatId, kind);
    return result;
  }

  #log(call: Call): void {
    this.#world.log.add(call);
  }
}

function failing(fault: Fault | "none"): { reply: Reply; facts: Partial<Call> } | "none" {
  if (fault === "none") return "none";
  switch (fault.kind) {
    case "cut_before":
      return { reply: "cut", facts: { cut: "before", injected: true } };
    case "too_many":
      return failed(tooMany(fault.retryAfterS));
    case "server_error": {
      const words = fault.code === 500 ? "Internal Server Error" : "Bad Gateway";
      return failed(new ApiError(fault.code, words));
    }
    case "cut_after":
    case "hang":
      return "none";
  }
}

function failed(error: ApiError): { reply: Reply; facts: Partial<Call> } {
  const facts = {
    errorCode: error.code,
    description: error.message,
    injected: true,
  } as const;
  return { reply: errorReply(error.code, error.message, error.parameters), facts };
}

function replyTo(call: Call): Reply {
  if (call.ok) return { status: 200, body: { ok: true, result: call.result } };
  return errorReply(call.errorCode ?? 500, call.description ?? "", call.result);
}

export function errorReply(code: number, description: string, parameters?: unknown): Reply {
  const told = Object.keys(Object(parameters)).length > 0 ? { parameters } : {};
  return { status: code, body: { ok: false, error_code: code, description, ...told } };
}
