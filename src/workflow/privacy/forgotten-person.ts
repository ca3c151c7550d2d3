// What is kept of a forgotten person under a number. Called by forgetting, and when somebody submits.
import { uuidv7 } from "uuidv7";
import { appNow } from "../../db/clock.ts";
import { keepForgotten, keepMarks, reportedBy } from "../../db/privacy/forgotten-store.ts";
import { reporterOf, type Reporter } from "../../db/reporting/reporter-store.ts";
import { ReporterId, type UserId } from "../../domain/ids.ts";
import type { Pseudonyms } from "../../domain/control/operator.ts";

/** How long somebody who was forgotten can be known to have reported, in milliseconds: a year. */
const keptMs = 365 * 86_400_000;

/**
 * Keeps what stands against somebody when they are forgotten, and what they reported, without a word on
 * who they are. What an admin trusted them with is over.
 */
export async function keepOfForgotten(
  { pseudonymOf }: Pseudonyms,
  userId: UserId,
  reporter: Reporter,
): Promise<void> {
  const { id, allowance, measure, blocked } = reporter;
  const marks = (await reportedBy(id)).map((of) => pseudonymOf(userId, of));
  const expiresAt = new Date((await appNow()).getTime() + keptMs);
  if (allowance !== undefined || measure !== undefined || blocked) {
    await keepForgotten(pseudonymOf(userId), { allowance, measure, blocked }, expiresAt);
  }
  await keepMarks(marks, expiresAt);
}

/** `isNew`: nothing is known that they reported. */
export type Returning = Reporter & { isNew: boolean };

/** The person behind reports, made at the first one: with what stood against them when they were forgotten. */
export async function returningReporter(
  { pseudonymOf }: Pseudonyms,
  userId: UserId,
): Promise<Returning> {
  const freshId = ReporterId.parse(uuidv7());
  const reporter = await reporterOf(userId, freshId, pseudonymOf(userId));
  return { ...reporter, isNew: reporter.id === freshId };
}
