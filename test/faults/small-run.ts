import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import type { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { CaseId, QueueId } from "../../src/domain/ids.ts";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { undisturbed, type Evidence } from "./evidence.ts";
import { decisionKinds, type DecisionKind } from "../../src/domain/decisions/decision.ts";

/* Evidence by hand: one person reported one thing, and one card shows it. */

const caseId = "00000000-0000-7000-8000-000000000001";
const draftId = "00000000-0000-7000-8000-000000000002";

function packed(id: string): string {
  return Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
}

/** What a button of the case carries, drawn at a version: `dismiss:gone`. */
export function cardData(version: number, words: string): string {
  return `c:${packed(caseId)}:${version}:${words}`;
}

/** A message of the bot as it stands, with buttons of that data. */
export function shows(
  chatId: number,
  messageId: number,
  text: string,
  buttons: readonly { kind: "callback" | "copy"; data: string }[],
): ShownMessage {
  return {
    message_id: messageId,
    chatId,
    from: "bot",
    kind: "text",
    text,
    entities: [],
    buttons:
      buttons.length === 0
        ? []
        : [buttons.map((each) => ({ ...each, text: "", style: undefined }))],
    keyboard: [],
    edited: false,
    protected: true,
    seenBy: [],
    linkPreview: { is_disabled: true },
    parseMode: undefined,
    threadId: undefined,
    replyTo: undefined,
    sentAt: 0,
    raw: {
      message_id: messageId,
      date: 0,
      chat: { id: chatId, type: chatId > 0 ? "private" : "supergroup" },
    },
  };
}

/** A press that the bot took in. */
export function pressed(
  updateId: number,
  userId: number,
  data: string,
): Evidence["updates"][number] {
  const from = { id: userId, is_bot: false, first_name: "Somebody" };
  const message = shows(0, 1, "", []).raw;
  const query = { id: `${updateId}`, from, chat_instance: "1", data, message };
  return {
    update: { update_id: updateId, callback_query: query },
    kind: "callback_query",
    at: 0,
    expiresAt: 1,
    lane: "",
    confirmed: true,
    expired: false,
    deliveries: 1,
  };
}

/** Completes evidence: every update is in the inbox. */
export function evidenceOf(all: Evidence): Evidence {
  const inbox = all.updates.map(({ update }, at) => ({
    arrival: at + 1,
    update_id: update.update_id,
    done: true,
    dead: false,
    attempts: 0,
  }));
  return { ...all, inbox };
}

/** One report on an open case, all as it should be. */
export function oneCase(): Evidence {
  const receipt = shows(7, 3, "Your report R-11111111 has been received", [
    { kind: "copy", data: "R-11111111" },
  ]);
  const card = shows(-1, 5, "C-11111111 · 1 report by 1 person", [
    { kind: "callback", data: cardData(1, "panel:escalate") },
    { kind: "callback", data: cardData(1, "panel:dismiss") },
    { kind: "callback", data: cardData(1, "take:") },
    { kind: "callback", data: cardData(1, "ask:") },
    { kind: "callback", data: cardData(1, "panel:more") },
  ]);
  return evidenceOf({
    ...undisturbed,
    now: new Date(0),
    inbox: [],
    outbox: [
      {
        id: 1,
        key: `card:review:${caseId}`,
        chat_id: -1,
        status: "sent",
        because: null,
        wanted: 1,
        delivered: 1,
        unknowns: 0,
        later: false,
        digest: null,
      },
    ],
    posted: [{ chat_id: -1, message_id: 5, key: `card:review:${caseId}` }],
    cases: [
      {
        id: caseId,
        code: "C-11111111",
        status: "open",
        version: 1,
        category: "drugs",
        reports: 1,
        reporters: 1,
        touched_at: new Date(-60_000),
        panel_tier: null,
      },
    ],
    reports: [
      {
        id: "00000000-0001-7000-8000-00000000000a",
        code: "R-11111111",
        case_id: caseId,
        submission_id: "submission-1",
        reporter_id: "reporter-1",
        filed_case: caseId,
        withdrawn: false,
        user_id: 7,
        given: "blue starfish",
        created_at: new Date(-1),
      },
    ],
    submissions: [{ id: "submission-1", draft_id: draftId, user_id: 7 }],
    drafts: [{ id: draftId, chat_id: 7, status: "submitted" }],
    decisions: [],
    audit: [{ id: 1, kind: "case_opened", subject_code: "C-11111111", facts: {} }],
    chats: new Map([
      [7, [receipt]],
      [-1, [card]],
      [-2, []],
    ]),
    queues: { review: { chatId: -1, staff: [21] }, escalation: { chatId: -2, staff: [22] } },
    adminIds: [1],
    calls: [],
    updates: [
      pressed(10, 7, "h:search_term"),
      pressed(1, 7, `d:${packed(draftId)}:summary:submit:`),
    ],
    silences: [],
    chain: { fault: undefined, unsealed: 0 },
    output: "",
    canaries: ["Wrenfold7q"],
    secrets: ["Wrenfold7q"],
    leaks: [],
  });
}

/** The case without a card, with a digest in its queue that names these of the gravest. */
export function inDigest(
  { cases, outbox, chats }: Evidence,
  { category, gravest }: { category: CategoryKey; gravest: "this" | "none" },
): Pick<Evidence, "cases" | "outbox" | "posted" | "chats"> {
  const id = "019ab000-0000-7000-8000-000000000009";
  const key = `digest:${id}`;
  const named = gravest === "this" ? [CaseId.parse(caseId)] : [];
  const digest = {
    queueId: QueueId.parse(id),
    count: 1,
    gravestCount: named.length,
    gravest: named,
  };
  return {
    cases: cases.map((held) => ({ ...held, category })),
    outbox: outbox.map((row) => ({ ...row, key, digest })),
    posted: [{ chat_id: -1, message_id: 5, key }],
    chats: new Map([...chats, [-1, [shows(-1, 5, "1 more case waits", [])]]]),
  };
}

/** The case after a decision, as the database would keep it. */
export function kept(
  { cases, audit }: Evidence,
  made: { kind: DecisionKind; to: CaseStatus; userId: number | null; from?: CategoryKey },
): Pick<Evidence, "cases" | "decisions" | "audit"> {
  const { kind, to, userId } = made;
  const event = {
    id: 2,
    kind: decisionKinds[kind].audited,
    subject_code: "C-11111111",
    facts: { version: 2 },
  };
  return {
    cases: cases.map((held) => ({ ...held, status: to, version: 2 })),
    decisions: [
      {
        id: "00000001-0000-7000-8000-00000000000b",
        case_id: caseId,
        version: 2,
        kind,
        ground: "gone",
        user_id: userId,
        with_user_id: null,
        name: userId === null ? null : "Moritz",
        from_category: made.from ?? "drugs",
        from_status: "open",
        to_status: to,
        decided_at: new Date(0),
      },
    ],
    audit: [...audit, event],
  };
}

/** What the reporter of the one case is owed once it is decided. */
export function outcomeOf({ outbox, reports, cases }: Evidence): Evidence["outbox"][number] {
  const [row] = outbox;
  const [report] = reports;
  const [held] = cases;
  if (row === undefined || report === undefined || held === undefined) throw new Error("no case");
  const { decisions } = kept(oneCase(), { kind: "dismiss", to: "dismissed", userId: 21 });
  const key = `outcome:${report.reporter_id}:${held.id}:${decisions[0]?.id}`;
  return { ...row, id: 2, key, chat_id: report.user_id };
}
