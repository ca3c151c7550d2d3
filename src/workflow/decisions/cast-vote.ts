// Keeps one person's vote to dismiss one of the gravest, and counts votes. Called by deciding a case.
import { recordAudit } from "../../db/control/audit-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { closePanel } from "../../db/cases/panel-store.ts";
import {
  keepVote,
  votesWaiting,
  voidVote,
  type WaitingVote,
} from "../../db/decisions/vote-store.ts";
import type { WrittenDecision } from "../../db/decisions/decide-store.ts";
import type { Priority } from "../../domain/delivery.ts";
import type { DismissalGround } from "../../domain/decisions/grounds.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isStillEntitled, type Decider } from "../staff/entitled-staff.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { showCase } from "../cases/show-case.ts";

type VotePress = Decider & { version: number };

/** Nobody but its maker hears of a vote while it waits: the card and the audit trail stay as they were. */
export async function castVote(
  held: Case,
  ground: DismissalGround,
  { staffId, version, cards = "owed_to_press" }: VotePress & { cards?: Priority },
): Promise<{ kind: "vote_kept"; code: string }> {
  await keepVote(held.id, { version, staffId, ground });
  await closePanel(held.id);
  await showCase(held.id, cards);
  return { kind: "vote_kept", code: held.code };
}

/**
 * The votes that another person's dismissal would make complete. Only voters who are entitled right now
 * count. The vote of anybody else is void, and stays so.
 */
export async function votesThatCount(
  operator: Operator,
  held: Case,
  press: VotePress,
): Promise<WaitingVote[] | "cannot_tell"> {
  const counting: WaitingVote[] = [];
  for (const vote of await votesWaiting(held.id)) {
    if (vote.by.id === press.staffId) continue;
    const { userId } = vote;
    const isOwn = await isTheirOwn([held.id], { userId, asked: press.presser.asked ?? [] });
    switch (isOwn ? "not_entitled" : await isStillEntitled(operator, press, userId)) {
      case "entitled":
        counting.push(vote);
        break;
      case "not_entitled":
        await voidVote(held.id, vote);
        break;
      case "cannot_tell":
        return "cannot_tell";
    }
  }
  return counting;
}

/** Once a case is decided, the audit trail says who had voted to dismiss it. */
export async function tellVotes({ code }: Case, votes: WrittenDecision["votes"]): Promise<void> {
  for (const { staffId, version, ground, votedAt } of votes) {
    await recordAudit({
      kind: "dismissal_voted",
      subjectCode: code,
      actor: { kind: "staff", id: staffId },
      facts: { version, ground, voted_at: votedAt.toISOString() },
    });
  }
}
