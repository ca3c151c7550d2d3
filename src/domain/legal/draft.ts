// The questions by which a legal request is entered, one a screen. Used by its verbs and its page.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import { AuthorityId } from "../ids.ts";
import { OneTeamLanguage } from "../speaking/languages.ts";
import { readAuthority } from "./authority.ts";
import { readMoment, writtenMoment } from "./calendar.ts";
import { Instrument, instrumentOf, RequestKind } from "./instrument.ts";
import { AuthorityClass, Channel, Secrecy } from "./request.ts";
import { LegalSection } from "./sections.ts";
import { readTargets, TargetKind } from "./target.ts";

export const DraftStep = z.enum([
  "kind",
  "instrument",
  "authority",
  "authority_class",
  "reference",
  "issued",
  "received",
  "answer_by",
  "channel",
  "basis",
  "category",
  "targets",
  "items",
  "period",
  "notified",
  "secrecy",
  "secret_until",
  "secrecy_basis",
  "language",
  "document",
  "check",
]);
export type DraftStep = z.infer<typeof DraftStep>;

const NewAuthority = z.object({
  name: z.string(),
  country: z.string(),
  contact: z.string(),
  foundAt: z.string(),
});

/** What was answered so far; moments in milliseconds. */
export const DraftAnswers = z.object({
  kind: RequestKind.optional(),
  instrument: Instrument.optional(),
  authorityId: AuthorityId.optional(),
  newAuthority: NewAuthority.optional(),
  authorityClass: AuthorityClass.optional(),
  reference: z.string().optional(),
  issued: z.number().optional(),
  received: z.number().optional(),
  answerBy: z.number().optional(),
  channel: Channel.optional(),
  basis: z.string().optional(),
  category: CategoryKey.optional(),
  targets: z.array(z.object({ kind: TargetKind, value: z.string() })).optional(),
  items: z.array(LegalSection).optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  notified: z.boolean().optional(),
  secrecy: Secrecy.optional(),
  secretUntil: z.number().optional(),
  secrecyBasis: z.string().optional(),
  language: OneTeamLanguage.optional(),
  sha256: z.string().optional(),
  place: z.string().optional(),
});
export type DraftAnswers = z.infer<typeof DraftAnswers>;

type Step = {
  /** Whether it is asked at all, after what was answered before. */
  isAsked: (answers: DraftAnswers) => boolean;
  mayBeSkipped?: true;
  /** Reads what is written to it; undefined: it does not fit. Without it, only buttons answer. */
  reads?: (text: string, now: number) => Partial<DraftAnswers> | undefined;
};

const always = () => true;
const maxUnits = 300;

const words =
  (key: "reference" | "basis" | "secrecyBasis") =>
  (text: string): Partial<DraftAnswers> | undefined => {
    const line = text.trim().replaceAll(/\s+/g, " ");
    return line === "" || line.length > maxUnits ? undefined : { [key]: line };
  };

/** Nothing was issued or received later than now. */
const past =
  (key: "issued" | "received") =>
  (text: string, now: number): Partial<DraftAnswers> | undefined => {
    const ms = readMoment(text);
    return ms === undefined || ms > now ? undefined : { [key]: ms };
  };

const moment =
  (key: "answerBy" | "secretUntil") =>
  (text: string): Partial<DraftAnswers> | undefined => {
    const ms = readMoment(text);
    return ms === undefined ? undefined : { [key]: ms };
  };

function period(text: string): Partial<DraftAnswers> | undefined {
  const [from, to, ...more] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(readMoment);
  const isRead = from !== undefined && to !== undefined && from <= to && more.length === 0;
  return isRead ? { from, to } : undefined;
}

function documentIn(text: string): Partial<DraftAnswers> | undefined {
  const [digest = "", ...rest] = text.trim().split("\n");
  const sha256 = digest.trim().toLowerCase();
  const place = rest.join(" ").trim();
  const isRead = /^[\da-f]{64}$/.test(sha256) && place.length <= maxUnits;
  return isRead ? { sha256, ...(place !== "" && { place }) } : undefined;
}

const isSecretAtAll = ({ secrecy }: DraftAnswers) => secrecy !== undefined && secrecy !== "none";

export const draftSteps: Record<DraftStep, Step> = {
  kind: { isAsked: always },
  instrument: { isAsked: always },
  authority: {
    isAsked: always,
    reads: (text) => {
      const newAuthority = readAuthority(text);
      return newAuthority && { newAuthority, authorityId: undefined };
    },
  },
  authority_class: { isAsked: ({ newAuthority }) => newAuthority !== undefined },
  reference: { isAsked: always, reads: words("reference") },
  issued: { isAsked: always, reads: past("issued") },
  received: { isAsked: always, reads: past("received") },
  answer_by: {
    isAsked: ({ instrument }) =>
      instrument !== undefined && instrumentOf(instrument).answer === "typed",
    mayBeSkipped: true,
    reads: moment("answerBy"),
  },
  channel: { isAsked: always },
  basis: { isAsked: always, reads: words("basis") },
  category: { isAsked: always, mayBeSkipped: true },
  targets: {
    isAsked: always,
    reads: (text) => {
      const targets = readTargets(text);
      return targets && { targets };
    },
  },
  items: { isAsked: ({ kind }) => kind === "information" || kind === "emergency" },
  period: {
    isAsked: ({ kind }) => kind === "information" || kind === "emergency",
    mayBeSkipped: true,
    reads: period,
  },
  notified: {
    isAsked: ({ instrument, kind }) =>
      instrument !== undefined &&
      kind !== "emergency" &&
      instrumentOf(instrument).notBefore !== undefined,
  },
  secrecy: { isAsked: always },
  secret_until: {
    isAsked: ({ secrecy }) => secrecy === "until_date",
    reads: moment("secretUntil"),
  },
  secrecy_basis: { isAsked: isSecretAtAll, mayBeSkipped: true, reads: words("secrecyBasis") },
  language: { isAsked: always },
  document: { isAsked: always, mayBeSkipped: true, reads: documentIn },
  check: { isAsked: always },
};

/** The step after one, as far as it is asked. */
export function stepAfter(step: DraftStep, answers: DraftAnswers): DraftStep {
  const rest = DraftStep.options.slice(DraftStep.options.indexOf(step) + 1);
  return rest.find((one) => draftSteps[one].isAsked(answers)) ?? "check";
}

/** The step before one; the first one has none before it. */
export function stepBefore(step: DraftStep, answers: DraftAnswers): DraftStep {
  const before = DraftStep.options.slice(0, DraftStep.options.indexOf(step));
  return before.findLast((one) => draftSteps[one].isAsked(answers)) ?? "kind";
}

/** How far an officer is: which of how many questions. */
export function placeOfStep(step: DraftStep, answers: DraftAnswers): { at: number; of: number } {
  const asked = DraftStep.options.filter((one) => draftSteps[one].isAsked(answers));
  return { at: asked.indexOf(step) + 1, of: asked.length };
}

/** What is asked for first that a complete request needs; undefined: it is complete. */
export function missingIn(answers: DraftAnswers): DraftStep | undefined {
  const has: { readonly [Step in DraftStep]?: boolean } = {
    kind: answers.kind !== undefined,
    instrument: answers.instrument !== undefined,
    authority: answers.authorityId !== undefined || answers.newAuthority !== undefined,
    authority_class: answers.authorityClass !== undefined,
    reference: answers.reference !== undefined,
    issued: answers.issued !== undefined,
    received: answers.received !== undefined,
    channel: answers.channel !== undefined,
    basis: answers.basis !== undefined,
    targets: answers.targets !== undefined,
    items: (answers.items ?? []).length > 0,
    notified: answers.notified !== undefined,
    secrecy: answers.secrecy !== undefined,
    secret_until: answers.secretUntil !== undefined,
    language: answers.language !== undefined,
  };
  return DraftStep.options.find((step) => draftSteps[step].isAsked(answers) && has[step] === false);
}

/** A moment of a draft as it is shown. */
export function shownMoment(ms: number | undefined): string {
  return ms === undefined ? "–" : writtenMoment(ms);
}
