import { readCode } from "../../domain/cases/codes.ts";
import { PlainPress, SetUpChoice, type Press, type PressOn } from "../../domain/press.ts";
import { QueuesPress } from "../../domain/queues/queues-page.ts";
import { RevealPress } from "../../domain/privacy/reveal.ts";
import { RecipientsPress } from "../../domain/referrals/recipient.ts";
import { SettingsPress } from "../../domain/control/settings-page.ts";
import { StaffPress } from "../../domain/staff/staff-page.ts";
import { StatsDays } from "../../domain/control/stats.ts";
import { packUuid, unpackUuid } from "../speaking/packed-id.ts";

export function readSetUp(rest: string): Press | undefined {
  const choice = SetUpChoice.safeParse(rest);
  return choice.success ? { on: "set_up", choice: choice.data } : undefined;
}

/** How a group becomes a queue. */
export function makeQueueData({ tier, where, takes, picked }: PressOn<"make_queue">): string {
  return `m:${tier}:${where}:${takes}:${picked}`;
}

export function readMakeQueue(rest: string): Press | undefined {
  const [tier, where, takes, picked] = rest.split(":");
  const press = { on: "make_queue", tier, where, takes, picked: numberIn(picked) };
  return PlainPress.safeParse(press).data;
}

export function queuesData(press: QueuesPress): string {
  const id = "id" in press ? [packUuid(press.id)] : [];
  const part = "part" in press ? [press.part, press.picked] : [];
  const language = "language" in press ? [press.language] : [];
  return ["u", press.kind, ...id, ...part, ...language].join(":");
}

export function readQueues(rest: string): Press | undefined {
  const [kind, packed = "", first, second] = rest.split(":");
  const id = unpackUuid(packed);
  const press = { kind, id, part: first, language: first, picked: numberIn(second) };
  const read = QueuesPress.safeParse(press).data;
  return read && { on: "queues", press: read };
}

export function recipientsData(press: RecipientsPress): string {
  const id = "id" in press ? [packUuid(press.id)] : [];
  const word = "picked" in press ? [press.picked] : "language" in press ? [press.language] : [];
  return ["to", press.kind, ...id, ...word, ...("as" in press ? [press.as] : [])].join(":");
}

export function readRecipients(rest: string): Press | undefined {
  const [kind, first = "", second] = rest.split(":");
  const id = unpackUuid(first);
  const press = { kind, id, as: first, language: second, picked: numberIn(second) };
  const read = RecipientsPress.safeParse(press).data;
  return read && { on: "recipients", press: read };
}

/** `as` is short for what else would not fit. */
export function staffData(press: StaffPress): string {
  const kind = press.kind === "appoint" ? "as" : press.kind;
  const id = "id" in press ? [packUuid(press.id)] : [];
  const role = "role" in press ? [press.role] : [];
  const queue = "queueId" in press && press.queueId ? [packUuid(press.queueId)] : [];
  return ["t", kind, ...id, ...role, ...queue].join(":");
}

export function readStaff(rest: string): Press | undefined {
  const [kind = "", first = "", role, queue] = rest.split(":");
  const press =
    kind === "invite"
      ? { kind, role: first }
      : {
          kind: kind === "as" ? "appoint" : kind,
          id: unpackUuid(first),
          role,
          queueId: queue === undefined ? undefined : unpackUuid(queue),
        };
  const read = StaffPress.safeParse(press).data;
  return read && { on: "staff", press: read };
}

/** Who made a report is no part of it. */
export function revealData(press: RevealPress): string {
  const reason = "reason" in press ? [press.reason] : [];
  return ["v", press.kind, packUuid(press.id), ...reason].join(":");
}

export function readReveal(rest: string): Press | undefined {
  const [kind, packed = "", reason] = rest.split(":");
  const read = RevealPress.safeParse({ kind, id: unpackUuid(packed), reason }).data;
  return read && { on: "reveal", press: read };
}

export function settingsData(press: SettingsPress): string {
  switch (press.kind) {
    case "page":
      return `set:page:${press.page.kind}:${"key" in press.page ? press.page.key : ""}`;
    case "set":
      return `set:set:${press.key}:${press.version}:${press.choice}`;
    case "undo":
      return `set:undo:${press.key}:${press.version}`;
  }
}

export function readSettings(rest: string): Press | undefined {
  const [kind, first, second, choice] = rest.split(":");
  const page = { kind: first, key: second };
  const press = { kind, page, key: first, version: numberIn(second), choice };
  const read = SettingsPress.safeParse(press).data;
  return read && { on: "settings", press: read };
}

export function readPast(rest: string): Press | undefined {
  const [word = "", page] = rest.split(":");
  const [code, at] = [readCode(word), numberIn(page)];
  return code === undefined || at === undefined ? undefined : { on: "past", code, page: at };
}

export function readStats(rest: string): Press | undefined {
  const [as, word] = rest.split(":");
  const days = StatsDays.safeParse(numberIn(word));
  const isKnown = as === "page" || as === "file";
  return isKnown && days.success ? { on: "stats", as, days: days.data } : undefined;
}

export function readHealth(verb: string): Press | undefined {
  return verb === "again" || verb === "retry" ? { on: "health", verb } : undefined;
}

export function readSkipSeniors(rest: string): Press | undefined {
  return rest === "" ? { on: "skip_seniors" } : undefined;
}

function numberIn(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}
