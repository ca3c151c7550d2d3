import { z } from "zod";
import { CategoryKey } from "../../src/domain/cases/categories.ts";
import { Digest } from "../../src/domain/queues/digest.ts";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import type { Call } from "telegram-sandbox/calls/call-log";
import type { Sandbox } from "telegram-sandbox";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { Update } from "telegram-sandbox/wire";
import type { Silence } from "./reporter-crowd.ts";
import type { Witnessed } from "./witness.ts";
import { DecisionKind } from "../../src/domain/decisions/decision.ts";

/**
 * What an invariant's check found: `I1` to `I11` of what is promised, `once` for
 * effects done twice, or what a cause should have led to: `outcome`, `answer`, `owner`.
 */
export type Violation = { invariant: string; what: string };

const count = z.coerce.number();
const time = z.coerce.date();

export const InboxRow = z.object({
  arrival: count,
  update_id: count.nullable(),
  done: z.boolean(),
  dead: z.boolean(),
  attempts: count,
});
export const OutboxRow = z.object({
  id: count,
  key: z.string(),
  chat_id: count,
  status: z.string(),
  because: z.string().nullable(),
  wanted: count,
  delivered: count,
  unknowns: count,
  /** It is to be sent on a day that is still to come. */
  later: z.boolean(),
  /** Of what waits: since when, from when on, and when that was read. */
  times: z.string().nullish(),
  /** What a digest says, if it is one. */
  digest: Digest.nullable(),
});
export const PostedRow = z.object({ chat_id: count, message_id: count, key: z.string() });
export const CaseRow = z.object({
  id: z.string(),
  code: z.string(),
  status: CaseStatus,
  version: count,
  category: CategoryKey,
  reports: count,
  reporters: count,
  /** When it was reported or decided on last. */
  touched_at: time,
  /** What a card of this tier offers to choose from right now. */
  panel_tier: z.string().nullable(),
});
export const ReportRow = z.object({
  id: z.string(),
  code: z.string(),
  case_id: z.string(),
  submission_id: z.string(),
  reporter_id: z.string(),
  /** The case in which it was filed first. */
  filed_case: z.string(),
  withdrawn: z.boolean(),
  user_id: count,
  given: z.string(),
  created_at: time,
});
export const SubmissionRow = z.object({ id: z.string(), draft_id: z.string(), user_id: count });
export const DraftRow = z.object({ id: z.string(), chat_id: count, status: z.string() });
export const DecisionRow = z.object({
  id: z.string(),
  case_id: z.string(),
  version: count,
  kind: DecisionKind,
  ground: z.string().nullable(),
  user_id: count.nullable(),
  with_user_id: count.nullable(),
  name: z.string().nullable(),
  from_category: CategoryKey,
  from_status: CaseStatus,
  to_status: CaseStatus,
  decided_at: time,
});
export const AuditRow = z.object({
  id: count,
  kind: z.string(),
  subject_code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** What is in the bot's database, as read by somebody else. */
export type Stored = {
  /** The application's time when this was read. */
  now: Date;
  inbox: readonly z.infer<typeof InboxRow>[];
  outbox: readonly z.infer<typeof OutboxRow>[];
  posted: readonly z.infer<typeof PostedRow>[];
  cases: readonly z.infer<typeof CaseRow>[];
  /** In the order in which they were submitted. */
  reports: readonly z.infer<typeof ReportRow>[];
  submissions: readonly z.infer<typeof SubmissionRow>[];
  /** In the order in which they were begun. */
  drafts: readonly z.infer<typeof DraftRow>[];
  /** By case and version. */
  decisions: readonly z.infer<typeof DecisionRow>[];
  audit: readonly z.infer<typeof AuditRow>[];
};

/** Everything that can be seen of a run from outside. */
export type Evidence = Stored & {
  /** What each chat shows now. */
  chats: ReadonlyMap<number, readonly ShownMessage[]>;
  queues: {
    review: { chatId: number; staff: readonly number[] };
    escalation: { chatId: number; staff: readonly number[] };
  };
  adminIds: readonly number[];
  calls: readonly Call[];
  updates: Sandbox["updates"];
  silences: readonly Silence[];
  chain: { fault: string | undefined; unsealed: number };
  /** What the bot's processes wrote. */
  output: string;
  /** Words that must not appear in group chats: names of reporters and their ids. */
  canaries: readonly string[];
  /** Words that must not appear in the output of a process. */
  secrets: readonly string[];
  interruptions: readonly Interruption[];
  witnessed: Witnessed;
  /** Who blocked the bot. */
  unreachable: ReadonlySet<number>;
  /** Updates that no handler can handle. */
  poison: ReadonlySet<number>;
  /** From which message on copies of cards are counted in a chat: before, the bot was put out of it. */
  anewSince: ReadonlyMap<number, number>;
  /** Rows of dumps in which somebody can be read, or what they wrote. */
  leaks: readonly string[];
};

/** Who pressed what, if the update is a press. */
export function pressIn(update: Update): { from: number; data: string } | undefined {
  if (!("callback_query" in update)) return undefined;
  const { from, data } = update.callback_query;
  return { from: from.id, data: data ?? "" };
}

/** `d:` data of buttons: which draft, and what the press asks for. */
export function readDraftPress(
  data: string | undefined,
): { draftId: string; step: string; verb: string } | undefined {
  const [, id, step, verb] = /^d:([\w-]{22}):([a-z_]+):([a-z_]+):/.exec(data ?? "") ?? [];
  if (id === undefined || step === undefined || verb === undefined) return undefined;
  return { draftId: unpack(id), step, verb };
}

/** `c:` data of buttons: which case, drawn at which version, and what the press asks for. */
export function readCardPress(
  data: string | undefined,
): { caseId: string; version: number; verb: string; argument: string } | undefined {
  const [, id, version, verb, argument = ""] =
    /^c:([\w-]{22}):(\d+):([a-z_]+):([\w.-]*)$/.exec(data ?? "") ?? [];
  if (id === undefined || verb === undefined) return undefined;
  return { caseId: unpack(id), version: Number(version), verb, argument };
}

function unpack(packed: string): string {
  const hex = Buffer.from(packed, "base64url").toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** What a text says, without the marks that only steer its direction. */
export function read(message: Pick<ShownMessage, "text">): string {
  return message.text.replace(/[\u2066-\u2069]/g, "");
}

/** The bot's messages in a chat. */
export function botMessages(evidence: Evidence, chatId: number): readonly ShownMessage[] {
  return (evidence.chats.get(chatId) ?? []).filter((message) => message.from === "bot");
}

/** How often the outcome of what was owed under a key stayed unknown. */
export function unknownsOf(evidence: Evidence, key: string): number {
  return evidence.outbox.find((row) => row.key === key)?.unknowns ?? 0;
}

/** What kept processes from their work for a while, in milliseconds since 1970. */
export type Interruption = {
  what: string;
  /** Whose; undefined: everybody's. */
  slot: string | undefined;
  from: number;
  to: number;
};

/** What troubles tell of themselves, where there were none. */
export const undisturbed = {
  interruptions: [],
  witnessed: { done: new Map(), taken: [] },
  unreachable: new Set<number>(),
  poison: new Set<number>(),
  anewSince: new Map<number, number>(),
} as const satisfies Partial<Evidence>;

export const violationsOf = (invariant: string, found: readonly string[]): readonly Violation[] =>
  found.map((what) => ({ invariant, what }));
