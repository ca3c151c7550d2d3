// Decided cases with which moderators train. Used by what marks them, the pages of `/train`, and their store.
import { z } from "zod";
import type { CaseStatus } from "../cases/case-status.ts";
import { CategoryKey, isGravest } from "../cases/categories.ts";
import { isTurn, type Decision } from "../decisions/decision.ts";
import { DismissalGround } from "../decisions/grounds.ts";
import { CaseId, ChatId } from "../ids.ts";

/** What somebody says of an example: what they could decide on its card. */
export const Answer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("escalate"), category: CategoryKey }),
  z.object({ kind: z.literal("dismiss"), ground: DismissalGround }),
]);
export type Answer = z.infer<typeof Answer>;

export const AnswerKind = z.enum(["escalate", "dismiss"]);
export type AnswerKind = z.infer<typeof AnswerKind>;

/** With what a kind of answer goes, as it is kept. */
export function wordOf(answer: Answer): string {
  return answer.kind === "escalate" ? answer.category : answer.ground;
}

/** Reads one back; undefined for anything that this version does not know. */
export function readAnswer(kind: unknown, word: unknown): Answer | undefined {
  return Answer.safeParse({ kind, category: word, ground: word }).data;
}

/** UTF-16 units of why it was decided so. */
export const maxReasonUnits = 140;

/** How many examples there can be. */
export const maxExamples = 100;

/** What an example is to be is known of its case. */
export type ExampleFacts = {
  status: CaseStatus;
  /** What it is called. */
  named: CategoryKey;
  /** The newest first. */
  history: readonly Decision[];
  /** Somebody called it one of the gravest, now or once. */
  wasGravest: boolean;
  /** It is about an account of the team's, so that moderators have no card of it. */
  isAboutStaff: boolean;
  /** Its reporters are to hear nothing of it yet. */
  isQuiet: boolean;
  /** What people wrote about it is gone. */
  isGone: boolean;
};

export type NoExample = "undecided" | "gravest" | "about_staff" | "quiet" | "gone";

export type RuledExample =
  { kind: "example"; agreed: Answer } | { kind: "refused"; because: NoExample };

/**
 * Whether a case may be shown to whoever trains, and what was agreed on it: to escalate what was upheld,
 * to dismiss what was dismissed. Nobody is shown one of the gravest without need.
 */
export function ruleExample(facts: ExampleFacts): RuledExample {
  const { status, named, history } = facts;
  const agreed = agreedOn(status, named, history);
  if (agreed === undefined) return { kind: "refused", because: "undecided" };
  if (facts.wasGravest || isGravest(named)) return { kind: "refused", because: "gravest" };
  if (facts.isAboutStaff) return { kind: "refused", because: "about_staff" };
  if (facts.isGone) return { kind: "refused", because: "gone" };
  if (facts.isQuiet) return { kind: "refused", because: "quiet" };
  return { kind: "example", agreed };
}

function agreedOn(
  status: CaseStatus,
  named: CategoryKey,
  history: readonly Decision[],
): Answer | undefined {
  if (status === "upheld") return { kind: "escalate", category: named };
  if (status !== "dismissed") return undefined;
  const by = history.filter(isTurn).find(({ to, kind }) => to === status && kind === "dismiss");
  return readAnswer("dismiss", by?.ground);
}

/** What of an example is chosen on its card. */
export const ExamplePanel = z.enum(["none", "escalate", "other", "dismiss"]);
export type ExamplePanel = z.infer<typeof ExamplePanel>;

const Home = z.object({ kind: z.literal("home") });
const Card = z.object({ kind: z.literal("card"), caseId: CaseId, panel: ExamplePanel });
const Given = z.object({ caseId: CaseId, answer: Answer });

/** Pages of `/train`. */
export const TrainingPage = z.discriminatedUnion("kind", [
  Home,
  Card,
  Given.extend({ kind: z.literal("answered") }),
]);
export type TrainingPage = z.infer<typeof TrainingPage>;

/** `open`: on a message that stays as it is. */
export const TrainingPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open") }),
  Home,
  z.object({ kind: z.literal("next") }),
  Card,
  Given.extend({ kind: z.literal("answer") }),
]);
export type TrainingPress = z.infer<typeof TrainingPress>;

/** What is owed to whoever trains, and to admins about what they train with. */
export const trainingMessages = [
  z.object({
    kind: z.literal("show_training"),
    chatId: ChatId,
    page: TrainingPage,
    messageId: z.number().optional(),
  }),
  z.object({
    kind: z.literal("show_examples"),
    chatId: ChatId,
    page: z.number(),
    messageId: z.number().optional(),
  }),
] as const;
