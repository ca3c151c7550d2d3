// The start page of whoever works on cases. Called by /start and /stats in private.
import { ownWork, type OwnWork } from "../../db/staff/own-work-store.ts";
import type { ChatId, UserId } from "../../domain/ids.ts";
import { say } from "../speaking/say.ts";

type Visitor = { userId: UserId; chatId: ChatId; updateId: number; language: string };

/**
 * Shows one of the team what is theirs: what they have, what waits for their word, what they decided. False:
 * they don't work on cases.
 */
export async function startAtDesk(visitor: Visitor): Promise<boolean> {
  const own = await ownWork(visitor.userId);
  if (own === undefined || !isAtWork(own)) return false;
  await tell(visitor, own);
  return true;
}

/** The same for who asks for their figures. */
export async function showOwnFigures(visitor: Visitor): Promise<void> {
  const own = await ownWork(visitor.userId);
  if (own !== undefined) await tell(visitor, own);
}

/** Whoever only set the bot up, or left the team long ago, begins like everybody. */
function isAtWork({ isAppointed, held, referrals, month }: OwnWork): boolean {
  return isAppointed || held.length + referrals + month > 0;
}

async function tell(
  { chatId, updateId, language }: Visitor,
  { held, referrals, week, month, isAppointed, hasExamples }: OwnWork,
): Promise<void> {
  await say({
    chatId,
    key: `desk:${updateId}`,
    text: "own-desk",
    vars: {
      has: { choice: held.length === 0 ? "none" : "some" },
      codes: { ours: held.join(", ") },
      count: referrals,
      week,
      month,
    },
    buttons: [
      ...(isAppointed && hasExamples
        ? [
            [
              {
                text: "button-training",
                press: { on: "training", press: { kind: "open" } },
              } as const,
            ],
          ]
        : []),
      [{ text: "button-own-reports", press: { on: "home", to: "home" } }],
    ],
    language,
    priority: "owed_to_press",
  });
}
