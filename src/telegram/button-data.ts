import { z } from "zod";
import { cardPressWords, readCardPress, type CardPress } from "../domain/card-press.ts";
import { Tier } from "../domain/delivery.ts";
import { HelpTopic, type HelpPlace, type HelpView } from "../domain/help-line.ts";
import { AskId, CaseId, ChatId, QuestionId, ReportId, type DraftId } from "../domain/ids.ts";
import { knownLanguage, type Language } from "../domain/languages.ts";
import { QueueFilter } from "../domain/queue-list.ts";
import { Flow } from "../domain/report-draft.ts";
import { PressVerb, type ReportInput } from "../domain/report-input.ts";
import type { QuestionPress } from "../domain/question.ts";

/*
 * What buttons carry, within Telegram's 64 bytes: opaque ids and verbs, never a state to trust.
 * d: a draft's question; c: a case card; h: the first screen; l: help lines; s: setting up a
 * group; q: a question of the team; w: what waits in a queue; r: one's own reports; g: what was asked for in a group; lang: a language.
 */

type DraftPress = Extract<ReportInput, { kind: "press" }>;

export function draftData(draftId: DraftId, step: string, verb: PressVerb, value = ""): string {
  return `d:${packUuid(draftId)}:${step}:${verb}:${value}`;
}

export function readDraftData(data: string): DraftPress | undefined {
  const match = /^d:([\w-]{22}):([a-z_]+):([a-z_]+):([a-z_]*)$/.exec(data);
  const verb = PressVerb.safeParse(match?.[3]);
  if (match === null || !verb.success) return undefined;
  const [, id = "", step = "", , value = ""] = match;
  return { kind: "press", draftId: unpackUuid(id), step, verb: verb.data, value };
}

export function cardData(caseId: CaseId, version: number, press: CardPress): string {
  const words = cardPressWords(press).replace(/[\da-f-]{36}$/, packUuid);
  return `c:${packUuid(caseId)}:${version}:${words}`;
}

export function readCardData(
  data: string,
): { caseId: CaseId; version: number; press: CardPress } | undefined {
  const match = /^c:([\w-]{22}):(\d{1,6}):([a-z_]+):(?:([a-z_]*)|([\w-]{22}))$/.exec(data);
  if (match === null) return undefined;
  const [, id = "", version = "", verb = "", word = "", packed] = match;
  const caseId = CaseId.safeParse(unpackUuid(id));
  const press = readCardPress(verb, packed === undefined ? word : unpackUuid(packed));
  if (!caseId.success || press === undefined) return undefined;
  return { caseId: caseId.data, version: Number(version), press };
}

export const HomePress = z.union([
  z.enum(["home", "back", "go_on", "over", "status", "forget", "forget_not"]),
  Flow,
]);
export type HomePress = z.infer<typeof HomePress>;

export function homeData(press: HomePress): string {
  return `h:${press}`;
}

export function readHomeData(data: string): HomePress | undefined {
  const press = HomePress.safeParse(data.startsWith("h:") ? data.slice(2) : undefined);
  return press.success ? press.data : undefined;
}

export function languageData(language: Language): string {
  return `lang:${language}`;
}

export function readLanguageData(data: string): Language | undefined {
  return knownLanguage(data.startsWith("lang:") ? data.slice(5) : undefined);
}

/** A page of the list, the code of a country, or `elsewhere`. */
export function helpData({ topic, place }: HelpView): string {
  return `l:${topic}:${placeWord(place)}`;
}

function placeWord(place: HelpPlace): string | number {
  switch (place.kind) {
    case "countries":
      return place.page;
    case "country":
      return place.code;
    case "elsewhere":
      return "elsewhere";
  }
}

export function readHelpData(data: string): HelpView | undefined {
  const match = /^l:([a-z_]+):(?:(\d{1,3})|([A-Z]{2})|elsewhere)$/.exec(data);
  const topic = HelpTopic.safeParse(match?.[1]);
  if (match === null || !topic.success) return undefined;
  const [, , page, code] = match;
  if (page !== undefined) {
    return { topic: topic.data, place: { kind: "countries", page: Number(page) } };
  }
  const place: HelpPlace = code === undefined ? { kind: "elsewhere" } : { kind: "country", code };
  return { topic: topic.data, place };
}

const OwnPress = z.enum([
  "open",
  "add",
  "leave",
  "withdraw",
  "withdraw_now",
  "mute",
  "unmute",
  "mute_notice",
  "unmute_notice",
  "object",
  "object_plain",
  "answer",
  "decline",
  "stop_questions",
]);
export type OwnPress = z.infer<typeof OwnPress>;

/** `page`: of the list from which the report was opened, and to which it leads back. */
export function ownReportData(id: ReportId, verb: OwnPress, page: number): string {
  return `r:${packUuid(id)}:${verb}:${page}`;
}

export function readOwnReportData(
  data: string,
): { reportId: ReportId; verb: OwnPress; page: number } | undefined {
  const match = /^r:([\w-]{22}):([a-z_]+):(\d{1,4})$/.exec(data);
  const verb = OwnPress.safeParse(match?.[2]);
  const reportId = ReportId.safeParse(unpackUuid(match?.[1] ?? ""));
  if (!verb.success || !reportId.success) return undefined;
  return { reportId: reportId.data, verb: verb.data, page: Number(match?.[3]) };
}

export function reportsPageData(page: number): string {
  return `r:page:${page}`;
}

export function readReportsPageData(data: string): number | undefined {
  const match = /^r:page:(\d{1,4})$/.exec(data);
  return match === null ? undefined : Number(match[1]);
}

const SetUp = z.union([Tier, z.enum(["source", "unsource", "cancel"])]);

/** What the group is to be. */
export function readSetUpData(data: string): z.infer<typeof SetUp> | undefined {
  const press = SetUp.safeParse(data.startsWith("s:") ? data.slice(2) : undefined);
  return press.success ? press.data : undefined;
}

/** The link to the private chat that an ask in a group gets, as far as it is its own. */
export function startPayload(id: AskId): string {
  return packUuid(id);
}

export function readStartPayload(payload: string): AskId | undefined {
  if (!/^[\w-]{22}$/.test(payload)) return undefined;
  const id = AskId.safeParse(unpackUuid(payload));
  return id.success ? id.data : undefined;
}

/** The link to the private chat for everything about a case that has its card in a group. */
export function detailsPayload(caseId: CaseId, chatId: ChatId): string {
  return `d${packUuid(caseId)}_${Math.abs(chatId)}`;
}

export function readDetailsPayload(
  payload: string,
): { caseId: CaseId; chatId: ChatId } | undefined {
  const [, packed = "", group] = /^d([\w-]{22})_(\d{1,16})$/.exec(payload) ?? [];
  const caseId = CaseId.safeParse(unpackUuid(packed));
  if (!caseId.success) return undefined;
  return { caseId: caseId.data, chatId: ChatId.parse(-Number(group)) };
}

/** `g:`: what was asked for in a group is to take the place of an unfinished report. */
export function readAskData(data: string): AskId | undefined {
  const id = AskId.safeParse(data.startsWith("g:") ? data.slice(2) : undefined);
  return id.success ? id.data : undefined;
}

export function questionData(id: QuestionId, press: QuestionPress): string {
  return `q:${packUuid(id)}:${press.kind}:${press.kind === "to" ? press.index : ""}`;
}

export function readQuestionData(
  data: string,
): { id: QuestionId; press: QuestionPress } | undefined {
  const [, packed = "", verb, place] = /^q:([\w-]{22}):(to|drop|close):(\d{0,4})$/.exec(data) ?? [];
  const id = QuestionId.safeParse(unpackUuid(packed));
  if (!id.success) return undefined;
  if (verb === "to") return { id: id.data, press: { kind: "to", index: Number(place) } };
  return { id: id.data, press: { kind: verb === "drop" ? "drop" : "close" } };
}

export function queueListData(filter: QueueFilter, page: number): string {
  return `w:${filter}:${page}`;
}

export function readQueueListData(data: string): { filter: QueueFilter; page: number } | undefined {
  const [, word, page] = /^w:([a-z]+):([1-9]\d{0,3})$/.exec(data) ?? [];
  const filter = QueueFilter.safeParse(word);
  return filter.success ? { filter: filter.data, page: Number(page) } : undefined;
}

function packUuid(id: string): string {
  return Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
}

function unpackUuid(packed: string): string {
  const hex = Buffer.from(packed, "base64url").toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
