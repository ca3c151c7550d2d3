// What one kind of press says of itself. Used by each topic's table of presses and what takes them.
import type { Filter, NextFunction } from "grammy";
import type { Pseudonyms, Operator } from "../../domain/control/operator.ts";
import type { Press, PressOn } from "../../domain/press.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";

export type PressDeps = { texts: Texts; operator: Operator & Pseudonyms };

/** The update of a press, with what answers it at hand. */
export type Pressed = PressDeps & { ctx: Filter<BotContext, "callback_query">; next: NextFunction };

export type Handler<P> = (press: P, pressed: Pressed) => Promise<void>;

/** Who takes a press in which kind of chat; in the other one no button asks for it. */
type Handlers<P> =
  { private: Handler<P>; group?: Handler<P> } | { private?: Handler<P>; group: Handler<P> };

/** Everything about one kind of press. */
type PressEntry<On extends Press["on"]> = {
  /** With what the data of its buttons begins: its own. */
  letter: string;
  /** What stands behind that; all of it fits into 64 bytes. */
  pack: (press: PressOn<On>) => string;
  /** Reads it back; undefined for anything that this version does not know. */
  read: (rest: string) => PressOn<On> | undefined;
  /**
   * What Telegram is asked before: whether the presser is a member of the group whose case it is about,
   * or what kind of group this is.
   */
  asks: "nothing" | "membership" | "group";
  handle: Handlers<PressOn<On>>;
};

/** Those that one topic declares. */
export type PressEntries<On extends Press["on"]> = { [K in On]: PressEntry<K> };
