import { bulkWords, readBulkPress } from "../../domain/decisions/bulk.ts";
import { cardPressWords, readCardPress, type CardPress } from "../../domain/cases/card-press.ts";
import { BulkId, CaseId, ChatId, QuestionId } from "../../domain/ids.ts";
import type { Press, PressOn } from "../../domain/press.ts";
import { QueueFilter } from "../../domain/queues/queue-list.ts";
import { ReferralPress } from "../../domain/referrals/referral.ts";
import { WellbeingPress } from "../../domain/staff/wellbeing.ts";
import { packUuid, unpackUuid } from "../speaking/packed-id.ts";

type DeskPress = PressOn<
  | "card"
  | "reopen"
  | "bulk"
  | "referral"
  | "question"
  | "queue_list"
  | "bring_cases"
  | "wellbeing"
  | "details"
>;

/** What the team presses, as a button carries it. */
export function deskData(press: DeskPress): string {
  switch (press.on) {
    case "card":
      return `c:${packUuid(press.caseId)}:${press.version}:${cardWords(press.press)}`;
    case "reopen":
      return `o:${packUuid(press.caseId)}:${press.version}`;
    case "bulk":
      return `bulk:${packUuid(press.id)}:${bulkWords(press.press)}`;
    case "referral":
      return `f:${packUuid(press.id)}:${press.verb}:${Math.abs(press.group)}`;
    case "question": {
      const to = press.press.kind === "to" ? press.press.index : "";
      return `q:${packUuid(press.id)}:${press.press.kind}:${to}`;
    }
    case "queue_list":
      return `w:${press.filter}:${press.page}`;
    case "bring_cases":
      return "bring:";
    case "wellbeing":
      return wellbeingData(press.press);
    case "details":
      return `details:${packUuid(press.caseId)}:${Math.abs(press.group)}:${press.page}`;
  }
}

/** An id among the words is packed as well. */
function cardWords(press: CardPress): string {
  return cardPressWords(press).replace(/[\da-f-]{36}$/, packUuid);
}

export function readCard(rest: string): Press | undefined {
  const match = /^([\w-]{22}):(\d{1,6}):([a-z_]+):(?:([a-z_]*(?:\.[a-z])?|\d)|([\w-]{22}))$/.exec(
    rest,
  );
  const [, id = "", version = "", verb = "", word = "", packed] = match ?? [];
  const caseId = CaseId.safeParse(unpackUuid(id));
  const press = readCardPress(verb, packed === undefined ? word : unpackUuid(packed));
  if (!caseId.success || press === undefined) return undefined;
  return { on: "card", caseId: caseId.data, version: Number(version), press };
}

export function readReopen(rest: string): Press | undefined {
  const [, packed = "", version] = /^([\w-]{22}):(\d{1,6})$/.exec(rest) ?? [];
  const caseId = CaseId.safeParse(unpackUuid(packed));
  if (!caseId.success) return undefined;
  return { on: "reopen", caseId: caseId.data, version: Number(version) };
}

export function readBulk(rest: string): Press | undefined {
  const [, packed = "", kind = "", ground = ""] =
    /^([\w-]{22}):([a-z]+):([a-z_]*)$/.exec(rest) ?? [];
  const id = BulkId.safeParse(unpackUuid(packed));
  const press = readBulkPress(kind, ground);
  return id.success && press !== undefined ? { on: "bulk", id: id.data, press } : undefined;
}

export function readReferral(rest: string): Press | undefined {
  const [, packed = "", verb, group] = /^([\w-]{22}):([a-z_]+):(\d{1,16})$/.exec(rest) ?? [];
  const press = { on: "referral", id: unpackUuid(packed), verb, group: -Number(group) };
  return ReferralPress.safeParse(press).data;
}

export function readQuestion(rest: string): Press | undefined {
  const [, packed = "", verb, index] = /^([\w-]{22}):(to|drop|close):(\d{0,4})$/.exec(rest) ?? [];
  const id = QuestionId.safeParse(unpackUuid(packed));
  if (!id.success) return undefined;
  if (verb === "to") {
    return { on: "question", id: id.data, press: { kind: "to", index: Number(index) } };
  }
  return { on: "question", id: id.data, press: { kind: verb === "drop" ? "drop" : "close" } };
}

export function readDetails(rest: string): Press | undefined {
  const [, packed = "", group, page] = /^([\w-]{22}):(\d{1,16}):([1-9]\d{0,4})$/.exec(rest) ?? [];
  const caseId = CaseId.safeParse(unpackUuid(packed));
  const of = ChatId.safeParse(-Number(group));
  if (!caseId.success || !of.success) return undefined;
  return { on: "details", caseId: caseId.data, group: of.data, page: Number(page) };
}

export function readBringCases(rest: string): Press | undefined {
  return rest === "" ? { on: "bring_cases" } : undefined;
}

export function readQueueList(rest: string): Press | undefined {
  const [, word, page] = /^([a-z]+):([1-9]\d{0,3})$/.exec(rest) ?? [];
  const filter = QueueFilter.safeParse(word);
  return filter.success ? { on: "queue_list", filter: filter.data, page: Number(page) } : undefined;
}

/** What somebody of the team does on their own page, as a button carries it. */
function wellbeingData(press: WellbeingPress): string {
  const argument = "page" in press ? press.page : "category" in press ? press.category : "";
  return `b:${press.kind}:${argument}`;
}

export function readWellbeing(rest: string): Press | undefined {
  const [kind, argument] = rest.split(":");
  const read = WellbeingPress.safeParse({ kind, page: argument, category: argument }).data;
  return read && { on: "wellbeing", press: read };
}
