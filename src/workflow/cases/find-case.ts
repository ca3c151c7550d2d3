// Leads one of the team to a case that they look for. Called by `/case`; its answer is drawn from here too.
import { findCase, type Case } from "../../db/cases/case-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { cardKey, postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { activeQueueAt, type Queue } from "../../db/queues/queue-store.ts";
import { findExample } from "../../db/training/example-store.ts";
import { silenceOf } from "../../db/privacy/silence-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { CaseId } from "../../domain/ids.ts";
import { standsIn, type Place } from "../../domain/queues/place.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { answerKeyAt } from "../speaking/passing-answer.ts";
import { casesLike, searchCase } from "./search-case.ts";
import { showCase } from "./show-case.ts";
import { readCard, type CardView } from "./read-card.ts";

export type FoundCase = Entitled["kind"] | "no_code" | "no_case";

/** Leads one of the team to the card of a case that they look for; one that is missing is posted. */
export async function findCard(
  operator: Operator,
  { at, by, occasion }: { at: Place; by: Presser; occasion: number },
  words: string,
): Promise<FoundCase> {
  const entitled = await entitledIn(operator, at, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  if (words.trim() === "") return "no_code";
  const { queue } = entitled;
  const found = await searchCase(words, queue);
  if (found === undefined) return tellAlike(await casesLike(words, queue), queue, occasion);
  if ((await cardIn(found, queue)) === undefined && (await belongsIn(found, queue))) {
    await showCase(found.id, "owed_to_press");
    return entitled.kind;
  }
  await answer(queue, occasion, { kind: "tell_case", caseId: found.id });
  return entitled.kind;
}

/** Nothing is found: what is written much like it is named instead, if there is something. */
async function tellAlike(
  caseIds: CaseId[],
  queue: Queue,
  occasion: number,
): Promise<"no_case" | "entitled"> {
  if (caseIds.length === 0) return "no_case";
  await answer(queue, occasion, { kind: "tell_alike", caseIds });
  return "entitled";
}

type Told = { kind: "tell_case"; caseId: CaseId } | { kind: "tell_alike"; caseIds: CaseId[] };

async function answer(
  { chatId, threadId, language }: Queue,
  occasion: number,
  told: Told,
): Promise<void> {
  const key = await answerKeyAt({ of: "case", chatId, language }, { threadId, occasion });
  await enqueue({
    key,
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { ...told, threadId, key },
  });
}

async function belongsIn(found: Case, { id, tier }: Queue): Promise<boolean> {
  return found.status === awaitedStatus[tier] && (await queueOf(found, tier))?.id === id;
}

/** A case as `/case` tells of it; `at`: its card where it was asked for, if it has one there. */
export type FoundView = {
  view: CardView;
  at: Posted | undefined;
  /** Until when its reporters hear nothing of it. */
  quietUntil: Date | undefined;
  /** Whether moderators train with it. */
  isExample: boolean;
};

export async function viewFoundCase(caseId: CaseId, place: Place): Promise<FoundView | undefined> {
  const queue = await activeQueueAt(place);
  const found = await findCase(caseId);
  if (queue === undefined || found === undefined) return undefined;
  const view = await readCard(found, queue.tier, queue.language);
  const quietUntil = (await silenceOf(caseId))?.until;
  const isExample = (await findExample(caseId)) !== undefined;
  return { view, at: await cardIn(found, queue), quietUntil, isExample };
}

/** The cases that it names, as they are now. */
export async function viewAlike(caseIds: readonly CaseId[], place: Place) {
  const cases = [];
  for (const id of caseIds) {
    const found = await viewFoundCase(id, place);
    if (found !== undefined) cases.push(found);
  }
  const language = cases[0]?.view.language;
  return language === undefined ? undefined : { cases, language };
}

async function cardIn({ id }: Case, queue: Queue): Promise<Posted | undefined> {
  return (await postedUnder(cardKey(id, queue.tier))).findLast((at) => standsIn(at, queue));
}
