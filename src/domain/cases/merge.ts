// Whether a case may go up in another one. Used by the merging of cases.
import { reopenedOnAppeal } from "../decisions/appeal.ts";
import type { CaseFacts } from "./case-status.ts";
import { isGravest, type CategoryKey, type Rating, type Severity } from "./categories.ts";
import type { Decision } from "../decisions/decision.ts";
import type { OwnCategoryId } from "../ids.ts";

/** A case as far as it matters for merging. */
export type MergeFacts = CaseFacts & {
  id: string;
  /** The newest first. */
  history: readonly Decision[];
  rated: Rating | undefined;
  own: OwnCategoryId | undefined;
  /** As it is rated, or of its category. */
  severity: Severity;
};

export type MergeRuling =
  /** `rated`: how grave one of them was rated, where the one that stays is not as grave already. */
  | {
      kind: "merged";
      category: CategoryKey;
      /** The team's own category beneath it; null: none. */
      own: OwnCategoryId | null;
      rated: Rating | undefined;
    }
  | {
      kind: "refused";
      because:
        | "itself"
        /** One of them is decided, or not with the same team. */
        | "not_alike"
        /** Somebody else has to look at it, for itself. */
        | "objection"
        /** It was called one of the gravest once, and would be none of them any more. */
        | "was_gravest"
        /** A reporter is still to answer. */
        | "question_waits";
    };

/**
 * Whether a case may go up in another one, and what that one is then: the graver of both. What two
 * people have to decide stays so.
 */
export function ruleMerge(
  gone: MergeFacts & { waitingQuestions: number },
  stays: MergeFacts,
): MergeRuling {
  if (gone.id === stays.id) return { kind: "refused", because: "itself" };
  if (gone.status !== stays.status) return { kind: "refused", because: "not_alike" };
  if ([gone, stays].some(({ history }) => reopenedOnAppeal(history) !== undefined)) {
    return { kind: "refused", because: "objection" };
  }
  if (gone.waitingQuestions > 0) return { kind: "refused", because: "question_waits" };
  const graver = gone.severity > stays.severity;
  const key = graver ? gone.category : stays.category;
  const wasGravest = gone.history.some((past) => isGravest(past.fromCategory));
  if (wasGravest && !isGravest(key)) return { kind: "refused", because: "was_gravest" };
  const own = (graver ? gone.own : stays.own) ?? null;
  const rated = graver ? ratingAlong(gone, stays) : undefined;
  return { kind: "merged", category: key, own, rated };
}

/** What the graver one was rated; of one category it stands against what the other was rated, too. */
function ratingAlong(gone: MergeFacts, stays: MergeFacts): Rating | undefined {
  if (gone.severity === 4 || gone.category !== stays.category) return gone.rated;
  return gone.severity;
}
