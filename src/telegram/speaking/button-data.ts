import { HelpTopic, type HelpPlace } from "../../domain/speaking/help-line.ts";
import { QuestionId, ReportId } from "../../domain/ids.ts";
import { knownLanguage } from "../../domain/speaking/languages.ts";
import { AskedPress, HomePress, OwnPress, type Press } from "../../domain/press.ts";
import { PressVerb } from "../../domain/reporting/report-input.ts";
import {
  makeQueueData,
  queuesData,
  recipientsData,
  readHealth,
  readMakeQueue,
  readPast,
  readQueues,
  readReveal,
  readRecipients,
  readSettings,
  readSetUp,
  readSkipSeniors,
  readStaff,
  readStats,
  revealData,
  settingsData,
  staffData,
} from "../control/button-data.ts";
import {
  deskData,
  readBringCases,
  readBulk,
  readCard,
  readDetails,
  readQuestion,
  readQueueList,
  readReferral,
  readReopen,
  readWellbeing,
} from "../cases/button-data.ts";
import { packUuid, unpackUuid } from "./packed-id.ts";

/** What the button carries that submits a report of the gravest: such presses are taken up first. */
export const ofTheGravest = "gravest";

/** A press as a button carries it, within Telegram's 64 bytes. */
export function buttonData(press: Press): string {
  switch (press.on) {
    case "draft": {
      const { draftId, step, verb, value } = press.input;
      return `d:${packUuid(draftId)}:${step}:${verb}:${value}`;
    }
    case "card":
    case "reopen":
    case "bulk":
    case "referral":
    case "question":
    case "queue_list":
    case "bring_cases":
    case "wellbeing":
    case "details":
      return deskData(press);
    case "home":
      return `h:${press.to}`;
    case "language":
      return `lang:${press.language}`;
    case "help_lines":
      return `l:${press.view.topic}:${placeWord(press.view.place)}`;
    case "own_report":
      return `r:${packUuid(press.id)}:${press.verb}:${press.page}`;
    case "asked":
      return `a:${packUuid(press.id)}:${press.verb}`;
    case "own_reports":
      return `p:${press.page}`;
    case "set_up":
      return `s:${press.choice}`;
    case "make_queue":
      return makeQueueData(press);
    case "queues":
      return queuesData(press.press);
    case "recipients":
      return recipientsData(press.press);
    case "staff":
      return staffData(press.press);
    case "reveal":
      return revealData(press.press);
    case "settings":
      return settingsData(press.press);
    case "past":
      return `past:${press.code}:${press.page}`;
    case "stats":
      return `stats:${press.as}:${press.days}`;
    case "health":
      return `health:${press.verb}`;
    case "skip_seniors":
      return "skip:";
  }
}

/** A page of the list, the code of a country, or `elsewhere`. */
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

/** Reads it back; undefined for anything that this version does not know. */
export function readPress(data: string): Press | undefined {
  const [, letter = "", rest = ""] = /^([a-z]+):(.*)$/.exec(data) ?? [];
  return readers.get(letter)?.(rest);
}

const readers: ReadonlyMap<string, (rest: string) => Press | undefined> = new Map([
  ["d", readDraft],
  ["c", readCard],
  ["o", readReopen],
  ["bulk", readBulk],
  ["details", readDetails],
  ["h", readHome],
  ["lang", readLanguage],
  ["l", readHelpLines],
  ["r", readOwnReport],
  ["p", readOwnReports],
  ["s", readSetUp],
  ["f", readReferral],
  ["q", readQuestion],
  ["w", readQueueList],
  ["bring", readBringCases],
  ["m", readMakeQueue],
  ["u", readQueues],
  ["to", readRecipients],
  ["t", readStaff],
  ["v", readReveal],
  ["a", readAsked],
  ["b", readWellbeing],
  ["set", readSettings],
  ["past", readPast],
  ["stats", readStats],
  ["health", readHealth],
  ["skip", readSkipSeniors],
]);

function readDraft(rest: string): Press | undefined {
  const match = /^([\w-]{22}):([a-z_]+):([a-z_]+):([a-z_]*)$/.exec(rest);
  const verb = PressVerb.safeParse(match?.[3]);
  if (match === null || !verb.success) return undefined;
  const [, id = "", step = "", , value = ""] = match;
  const draftId = unpackUuid(id);
  return { on: "draft", input: { kind: "press", draftId, step, verb: verb.data, value } };
}

function readHome(rest: string): Press | undefined {
  const to = HomePress.safeParse(rest);
  return to.success ? { on: "home", to: to.data } : undefined;
}

function readLanguage(rest: string): Press | undefined {
  const language = knownLanguage(rest);
  return language && { on: "language", language };
}

function readHelpLines(rest: string): Press | undefined {
  const match = /^([a-z_]+):(?:(\d{1,3})|([A-Z]{2})|elsewhere)$/.exec(rest);
  const topic = HelpTopic.safeParse(match?.[1]);
  if (match === null || !topic.success) return undefined;
  return { on: "help_lines", view: { topic: topic.data, place: placeOf(match[2], match[3]) } };
}

function placeOf(page: string | undefined, code: string | undefined): HelpPlace {
  if (page !== undefined) return { kind: "countries", page: Number(page) };
  return code === undefined ? { kind: "elsewhere" } : { kind: "country", code };
}

function readOwnReport(rest: string): Press | undefined {
  const [, packed = "", word, page] = /^([\w-]{22}):([a-z_]+):(\d{1,4})$/.exec(rest) ?? [];
  const verb = OwnPress.safeParse(word);
  const id = ReportId.safeParse(unpackUuid(packed));
  if (!verb.success || !id.success) return undefined;
  return { on: "own_report", id: id.data, verb: verb.data, page: Number(page) };
}

function readOwnReports(rest: string): Press | undefined {
  return /^\d{1,4}$/.test(rest) ? { on: "own_reports", page: Number(rest) } : undefined;
}

function readAsked(rest: string): Press | undefined {
  const [, packed = "", word] = /^([\w-]{22}):([a-z_]+)$/.exec(rest) ?? [];
  const id = QuestionId.safeParse(unpackUuid(packed));
  const verb = AskedPress.safeParse(word);
  return id.success && verb.success ? { on: "asked", id: id.data, verb: verb.data } : undefined;
}
