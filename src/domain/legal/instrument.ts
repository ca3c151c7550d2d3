// What authorities may ask by, as data: deadlines, holds, and who tells. Used by the register and its table.
import { z } from "zod";
import { after, days, hours, months, type Span } from "./calendar.ts";
import type { Secrecy } from "./request.ts";

export const RequestKind = z.enum(["information", "removal", "preservation", "emergency"]);
export type RequestKind = z.infer<typeof RequestKind>;

export const Instrument = z.enum([
  "epoc",
  "epoc_pr",
  "dsa_information",
  "dsa_removal",
  "tco_removal",
  "cybertip",
  "preservation_letter",
  "national",
  "voluntary",
  "informal",
]);
export type Instrument = z.infer<typeof Instrument>;

/**
 * Who tells the person concerned: the authority, and the operator stays silent; the operator; or nobody.
 * `asked`: as the order says.
 */
type ToldBy = "authority" | "us" | "asked" | "nobody";

type Row = {
  /** What it can ask for. */
  kinds: readonly RequestKind[];
  /** Until when it is answered, from its receipt. `typed`: as the order says; `set`: as admins read the law. */
  answer: Span | "typed" | "set" | "none";
  /** The same, where it is an emergency. */
  inEmergency?: Span;
  /** How long something is held by itself, from its receipt. */
  hold: Span | "none";
  /** By how many days that is prolonged, once; without it, by as many as two people want. */
  prolonged?: 30;
  told: ToldBy;
  /** From its receipt: when the emergency is taken to be over, and nobody is told before. */
  toldAfter?: Span;
  /** With another authority informed, nothing is given before this, unless that one clears it. */
  notBefore?: Span;
  isRefusedByDefault?: true;
  /** Its receipt is to be confirmed, within a time that admins set. */
  isAcknowledged?: true;
  /** Of an emergency: within which the authority has to bring a judge's word. */
  validate?: Span;
};

/** Where the law names no end of a hold, it is held for so long, and can be prolonged by two. */
const untilSettled = days(90);

/** What each is. What no source showed stands so in the handbook. */
const instruments = {
  epoc: {
    kinds: ["information", "emergency"],
    answer: days(10),
    inEmergency: hours(8),
    hold: untilSettled,
    told: "authority",
    notBefore: days(10),
    validate: hours(48),
  },
  epoc_pr: {
    kinds: ["preservation"],
    answer: "none",
    hold: days(60),
    prolonged: 30,
    told: "nobody",
  },
  dsa_information: {
    kinds: ["information"],
    answer: "set",
    hold: untilSettled,
    told: "us",
    isAcknowledged: true,
  },
  dsa_removal: {
    kinds: ["removal"],
    answer: "set",
    hold: "none",
    told: "us",
    isAcknowledged: true,
  },
  tco_removal: { kinds: ["removal"], answer: hours(1), hold: months(6), told: "us" },
  cybertip: { kinds: ["preservation"], answer: "none", hold: months(12), told: "nobody" },
  preservation_letter: { kinds: ["preservation"], answer: "none", hold: days(90), told: "nobody" },
  national: {
    kinds: ["information", "removal", "preservation"],
    answer: "typed",
    hold: untilSettled,
    told: "asked",
  },
  voluntary: {
    kinds: ["emergency"],
    answer: "none",
    hold: days(7),
    told: "us",
    toldAfter: days(7),
  },
  informal: {
    kinds: ["information", "removal"],
    answer: "none",
    hold: "none",
    told: "nobody",
    isRefusedByDefault: true,
  },
} as const satisfies Record<Instrument, Row>;

export function instrumentOf(instrument: Instrument): Row {
  return instruments[instrument];
}

/** By what something of this kind can be asked. */
export function instrumentsFor(kind: RequestKind): Instrument[] {
  return Instrument.options.filter((one) => instrumentOf(one).kinds.includes(kind));
}

type Received = {
  instrument: Instrument;
  kind: RequestKind;
  /** In milliseconds, as all moments here. */
  receivedAt: number;
  /** What the order itself says. */
  typed?: number | undefined;
};

/** How many hours admins give where the law says 'without undue delay'. */
export type SetTimes = { answerHours: number; acknowledgeHours: number };

/** Until when it is answered; undefined: no time is set. */
export function answerBy(
  { instrument, kind, receivedAt, typed }: Received,
  { answerHours }: SetTimes,
): number | undefined {
  const { answer, inEmergency } = instrumentOf(instrument);
  if (kind === "emergency" && inEmergency !== undefined) return after(receivedAt, inEmergency);
  if (answer === "typed") return typed;
  if (answer === "set") return after(receivedAt, hours(answerHours));
  return answer === "none" ? undefined : after(receivedAt, answer);
}

/** Before which nothing is given; undefined: at any time. */
export function givenFrom(
  { instrument, kind, receivedAt }: Received,
  isNotified: boolean,
): number | undefined {
  const { notBefore } = instrumentOf(instrument);
  if (notBefore === undefined || kind === "emergency" || !isNotified) return undefined;
  return after(receivedAt, notBefore);
}

type Secret = { secrecy: Secrecy; secretUntil: number | undefined };

/** How long it stays secret: as the request says, and of an emergency at least until that is over. */
export function secrecyOf({ instrument, receivedAt }: Received, asked: Secret): Secret {
  const { toldAfter } = instrumentOf(instrument);
  if (toldAfter === undefined || asked.secrecy === "until_told") return asked;
  const over = after(receivedAt, toldAfter);
  return { secrecy: "until_date", secretUntil: Math.max(over, asked.secretUntil ?? over) };
}

/** Until when what it is about is held by itself; undefined: nothing is. */
export function heldUntil({ instrument, receivedAt }: Received): number | undefined {
  const { hold } = instrumentOf(instrument);
  return hold === "none" ? undefined : after(receivedAt, hold);
}

/** At which parts of the time for an answer officers are reminded. */
export const reminders = [50, 80, 100] as const;

export function reminderAt(percent: number, receivedAt: number, dueAt: number): number {
  return receivedAt + Math.round(((dueAt - receivedAt) * percent) / 100);
}
