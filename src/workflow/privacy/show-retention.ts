// How long what is personal stays, and what is due. Called by `/retention`, /privacy and its composing.
import { readSettings } from "../../db/control/setting-store.ts";
import { appNow } from "../../db/clock.ts";
import { countDueIdentities } from "../../db/privacy/identity-store.ts";
import { countDue, sweepState, type SweepState } from "../../db/privacy/sweep-store.ts";
import { countDueCases, countDueUndecided } from "../../db/privacy/words-store.ts";
import { retentionOf } from "../../domain/control/retention-in-force.ts";
import type { ChatId } from "../../domain/ids.ts";
import { RetentionRule, WordsRule, type Retention } from "../../domain/control/retention.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

/** Owes an admin the rules and what is due, in the place of the message whose button was pressed. */
export async function showRetention(chatId: ChatId, messageId: number | undefined): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_retention" });
}

/** What the next look would let go of by a rule, and what would be due and waits. */
type DueByRule = { rule: RetentionRule; days: number; due: number; heldBack: number };

export type RetentionView = {
  rules: readonly DueByRule[];
  state: SweepState | undefined;
  now: Date;
  language: string;
};

/** Nothing goes by looking: it is a dry run. */
export async function viewRetention(chatId: ChatId): Promise<RetentionView> {
  const retention = retentionOf(await readSettings());
  const rules: DueByRule[] = [];
  const timed = await countDue(retention);
  for (const rule of RetentionRule.options) {
    const counted = await countBy(rule, retention);
    const rows = timed
      .filter(({ lasts }) => lasts === rule)
      .reduce((sum, { count }) => sum + count, 0);
    rules.push({ rule, days: retention[rule], ...counted, due: counted.due + rows });
  }
  return {
    rules,
    state: await sweepState(),
    now: await appNow(),
    language: await languageNow(chatId),
  };
}

async function countBy(
  rule: RetentionRule,
  retention: Retention,
): Promise<{ due: number; heldBack: number }> {
  const words = WordsRule.safeParse(rule);
  if (words.success) return countDueCases(retention, words.data);
  if (rule === "words_undecided") return { due: await countDueUndecided(retention), heldBack: 0 };
  if (rule === "identity") return { due: await countDueIdentities(retention), heldBack: 0 };
  return { due: 0, heldBack: 0 };
}

/** For how long everything stays, as anybody is told. */
export async function retentionNow(): Promise<Retention> {
  return retentionOf(await readSettings());
}
