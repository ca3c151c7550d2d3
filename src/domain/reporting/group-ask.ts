// What `/report` in a group asks for, and for how long. Used by that command, its workflow, and its store.
import { z } from "zod";
import type { UserId } from "../ids.ts";
import { StoredSubject } from "./report-draft.ts";

/** What `/report` in a group points at. */
export const GroupAskTarget = z.discriminatedUnion("kind", [
  /** The message that it replies to, and where that one was forwarded from. */
  z.object({ kind: z.literal("subjects"), subjects: z.array(StoredSubject).min(1) }),
  /** What the person or this bot wrote. */
  z.object({ kind: z.literal("own_message") }),
  z.object({ kind: z.literal("nothing") }),
]);
export type GroupAskTarget = z.infer<typeof GroupAskTarget>;

/** Who used the command: a person, or somebody who wrote in the name of a group or channel. */
export type GroupAsker =
  | { kind: "person"; userId: UserId; clientLanguage: string | undefined }
  | { kind: "chat"; chatId: number };

/** `report`: goes on in private. `help`: how it works. `anonymous`: nobody knows whom to write to. */
export const GroupAskKind = z.enum(["report", "help", "anonymous"]);
export type GroupAskKind = z.infer<typeof GroupAskKind>;

export function groupAskKindOf(by: GroupAsker, target: GroupAskTarget): GroupAskKind {
  if (by.kind === "chat") return "anonymous";
  return target.kind === "nothing" ? "help" : "report";
}

/** How long an ask is kept and its link to the private chat works, in minutes. */
export const askLifeMinutes = 10;

/** How many of somebody's asks are kept at once. More would flood the groups and this bot. */
export const maxAsks = 20;

/** How long the bot stays silent in a group towards somebody whom it answered there, in seconds. */
export const answerPauseS = 60;
