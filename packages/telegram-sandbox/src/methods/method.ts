// What a method of the Bot API is here. Used by each file of methods, and by the desk that calls them.
import type { Params } from "../calls/params.ts";
import type { World } from "../world.ts";

/**
 * How one method of the Bot API works here. `looks`: changes nothing. `acts`: changes something.
 * `posts`, `edits`: sends or edits a message, so the rate limits count it.
 */
export interface Method {
  kind: "looks" | "acts" | "posts" | "edits";
  /** @throws ApiError for whatever the server would answer with `ok: false` */
  run: (world: World, params: Params) => unknown;
}

export type Methods = Readonly<Record<string, Method>>;
