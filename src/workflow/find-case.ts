import { findCaseOfCode } from "../db/case-store.ts";
import { enqueue } from "../db/outbox-store.ts";
import { cardKey, postedUnder, type Posted } from "../db/posted-store.ts";
import { activeQueueIn } from "../db/queue-store.ts";
import { awaitedStatus } from "../domain/case-status.ts";
import { readCode } from "../domain/codes.ts";
import type { CaseId, ChatId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { entitledIn, type Entitled, type Presser } from "./entitled-staff.ts";
import { showCase } from "./show-case.ts";
import { readCard, type CardView } from "./view-card.ts";

export type FoundCase = Entitled["kind"] | "no_code" | "no_case";

/** Leads one of the team to the card of a case whose code they have; one that is missing is posted. */
export async function findCard(
  settings: Settings,
  { chatId, by, occasion }: { chatId: ChatId; by: Presser; occasion: number },
  words: string,
): Promise<FoundCase> {
  const entitled = await entitledIn(settings, chatId, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const code = readCode(words);
  if (code?.startsWith("C-") !== true) return "no_code";
  const found = await findCaseOfCode(code);
  if (found === undefined) return "no_case";
  const { tier } = entitled.queue;
  const at = await cardIn(found.id, chatId);
  if (at === undefined && found.status === awaitedStatus[tier]) {
    await showCase(found.id, "owed_to_press");
    return entitled.kind;
  }
  await enqueue({
    key: `found:${occasion}`,
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "tell_case", caseId: found.id },
  });
  return entitled.kind;
}

/** A case as `/case` tells of it; `at`: its card in the chat, if it has one there. */
export async function viewFoundCase(
  caseId: CaseId,
  chatId: ChatId,
): Promise<{ view: CardView; at: Posted | undefined } | undefined> {
  const queue = await activeQueueIn(chatId);
  const view = queue && (await readCard(caseId, queue.tier, queue.language));
  return view && { view, at: await cardIn(caseId, chatId) };
}

async function cardIn(caseId: CaseId, chatId: ChatId): Promise<Posted | undefined> {
  const queue = await activeQueueIn(chatId);
  if (queue === undefined) return undefined;
  return (await postedUnder(cardKey(caseId, queue.tier))).findLast((at) => at.chatId === chatId);
}
