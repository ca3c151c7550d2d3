// Which group can be a queue or a source. Used by setting one up, and by the look at who can read it.
import { z } from "zod";
import type { Notice } from "../reporting/report-draft.ts";

/** What Telegram said about a group just now. `unknown`: it could not be asked. */
export type ChatFacts =
  | { kind: "unknown" }
  | { kind: "not_a_group" }
  | {
      kind: "group";
      isPublic: boolean;
      isLinkedToChannel: boolean;
      isHistoryVisible: boolean;
      memberCount: number | undefined;
      /** A forum in which the bot may make topics. */
      mayMakeTopics: boolean;
    };

/** `lost`: it can't be written to; `replaced`: it is no queue any more. */
export const QueueStatus = z.enum(["active", "lost", "replaced"]);

/** `lost`: the bot is not in it; `disabled`: it is no source group any more. */
export const SourceStatus = z.enum(["active", "disabled", "lost"]);

/** How a queue's group came to be open to others than its team. */
export const OpenedBecause = z.enum(["public", "linked", "join_link"]);
export type OpenedBecause = z.infer<typeof OpenedBecause>;

/** As far as Telegram tells a bot: it says nothing of links that let anybody in. */
export function openedBecause(facts: ChatFacts): OpenedBecause | undefined {
  if (facts.kind !== "group") return undefined;
  if (facts.isPublic) return "public";
  return facts.isLinkedToChannel ? "linked" : undefined;
}

/** How many members of a queue's group are worth a warning. */
const largeGroup = 30;

/** Why a chat can't be a queue, as the text that says so; undefined when it can. */
export function refusalOf(facts: ChatFacts): string | undefined {
  switch (facts.kind) {
    case "unknown":
      return "setup-refused-cannot-check";
    case "not_a_group":
      return "setup-private";
    case "group":
      if (facts.isPublic) return "setup-refused-public";
      return facts.isLinkedToChannel ? "setup-refused-linked" : undefined;
  }
}

/** A group that receives nothing may be open to anybody. */
export function mayBeSource(facts: ChatFacts): boolean {
  return facts.kind === "group";
}

/** What an admin should know before a group becomes a queue. */
export function warningsOf(facts: ChatFacts): Notice[] {
  if (facts.kind !== "group") return [];
  const members = facts.memberCount ?? 0;
  return [
    ...(facts.isHistoryVisible ? [{ key: "setup-warning-history", vars: {} }] : []),
    ...(members > largeGroup ? [{ key: "setup-warning-large", vars: { members } }] : []),
  ];
}
