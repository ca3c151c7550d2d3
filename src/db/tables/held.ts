// Words in which several tables say what becomes of their columns. Used by the tables.
import { always, type RowKeptFor, type WhenForgotten } from "../table.ts";

export const dayMs = 86_400_000;
/** As long as the cases, which nothing removes. */
export const withCases: RowKeptFor = always(
  "It belongs to a case, and what was decided has to be known.",
);

export const countsAll = "It counts what the bot does for everybody.";
export const ownNumber = "It tells nothing but the moment at which it was drawn.";
export const belongsToCase = "It belongs to the case, which others may have reported too.";
export const ofTeam = "What was not said yet, and may still be undone, is the team's.";
export const hashOfSalt = "It is a hash of the code and the salt, which are handed out.";
export const whenOwed =
  "It is the moment at which somebody of the team did something, for some of them.";

export const deleted: WhenForgotten = { kind: "deleted" };

/** A decision's or a case's number tells when others did something, an update's how much they did. */
const ofOthers = new Set([
  "decisionId",
  "referralId",
  "submissionId",
  "caseId",
  "outboxId",
  "update_id",
]);

/** What is kept as one piece, without the numbers of what is others', or counts everybody's. */
export function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (typeof value !== "object" || value === null) return value;
  const left = Object.entries(value).filter(([key]) => !ofOthers.has(key));
  return Object.fromEntries(left.map(([key, each]) => [key, withoutNumbers(each)]));
}

/** What a key is about, without whose or which. */
export function kindOfKey(key: unknown): unknown {
  return typeof key === "string" ? key.split(":", 1)[0] : key;
}
