// Who reported is forgotten, once nobody needs to know any more. Called by the sweep.
import { recordAudit } from "../../db/control/audit-store.ts";
import { isOwed } from "../../db/mail/outbox-store.ts";
import { takeLane } from "../../db/mail/lane-store.ts";
import { destroyKeyOf, retireKeyOf } from "../../db/privacy/data-key-store.ts";
import { erasePerson, eraseReporter, eraseTraces } from "../../db/privacy/held-store.ts";
import {
  identitiesToLookAt,
  isOfTeam,
  keepQuiet,
  strangersToForget,
  type DueIdentity,
} from "../../db/privacy/identity-store.ts";
import { revealsOf } from "../../db/privacy/reveal-store.ts";
import { findReporter } from "../../db/reporting/reporter-store.ts";
import { appNow } from "../../db/clock.ts";
import type { Pseudonyms } from "../../domain/control/operator.ts";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Retention } from "../../domain/control/retention.ts";
import { keepOfForgotten } from "./forgotten-person.ts";
import { takeIdentityAway } from "./show-reveal.ts";

/** Forgets at most so many who are due. `looked`: how many were looked at. */
export async function expireIdentities(
  operator: Pseudonyms,
  retention: Retention,
  limit: number,
): Promise<{ people: number; looked: number }> {
  let people = 0;
  const looked = await identitiesToLookAt(retention, limit);
  for (const each of looked) {
    if (!each.isDue) await keepQuiet(each.id, each.quietSince);
    else if (await isFree(each.userId)) {
      await expire(operator, each);
      people += 1;
    }
  }
  const strangers = await strangersToForget(retention, limit);
  for (const userId of strangers) {
    if (!(await isFree(userId))) continue;
    await eraseWhole(userId);
    people += 1;
  }
  return { people, looked: Math.max(looked.length, strangers.length) };
}

/** Nothing of theirs is being handled or waits, and they are told nothing just now. */
async function isFree(userId: number): Promise<boolean> {
  const taken = await takeLane(String(userId));
  return taken.kind === "empty" && !(await isOwed(ChatId.parse(userId)));
}

/** As after their own wish, without a word: what stands against them stays under numbers for a year. */
async function expire(operator: Pseudonyms, { id, userId }: DueIdentity): Promise<void> {
  const reporter = await findReporter(userId);
  if (reporter === undefined) return;
  await keepOfForgotten(operator, UserId.parse(userId), reporter);
  for (const reveal of await revealsOf(UserId.parse(userId))) await takeIdentityAway(reveal);
  await recordAudit({
    kind: "reporter_expired",
    subjectCode: `reporter:${id}`,
    actor: { kind: "system" },
    facts: {},
  });
  if (await isOfTeam(userId)) await eraseReporter(userId);
  else await eraseWhole(userId);
}

async function eraseWhole(userId: number): Promise<void> {
  await erasePerson(userId);
  await eraseTraces(userId, await appNow());
  await retireKeyOf(userId);
  await destroyKeyOf(userId);
}
