// How a legal request moves, and what it is about. Used by its verbs, its pages and its tables.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import { OneTeamLanguage } from "../speaking/languages.ts";

export const RequestStatus = z.enum([
  "registered",
  "analysed",
  "proposed",
  "decided",
  "answered",
  "closed",
  "narrowing",
  "challenged",
  "withdrawn",
  "false",
]);
export type RequestStatus = z.infer<typeof RequestStatus>;

/** Still to be worked on. */
export const openStatuses = [
  "registered",
  "analysed",
  "proposed",
  "decided",
  "narrowing",
  "challenged",
] as const satisfies readonly RequestStatus[];

/** Nothing more happens with it. */
export function isOver(status: RequestStatus): boolean {
  return status === "closed" || status === "withdrawn" || status === "false";
}

const beforeDecision = ["registered", "analysed", "proposed", "narrowing", "challenged"] as const;

/** `narrowed` and `sent_back` begin a new version: analysis and proposal of the old one are void. */
export const requestMoves = {
  sealed: { from: ["registered"], to: "analysed" },
  proposed: { from: ["analysed"], to: "proposed" },
  sent_back: { from: ["proposed"], to: "registered" },
  narrowed: { from: ["registered", "analysed", "proposed", "narrowing"], to: "registered" },
  changed: { from: ["decided"], to: "registered" },
  decided: { from: ["proposed"], to: "decided" },
  asked_to_narrow: { from: ["proposed"], to: "narrowing" },
  challenged: { from: ["proposed"], to: "challenged" },
  settled: { from: ["challenged"], to: "registered" },
  answered: { from: ["decided"], to: "answered" },
  closed: { from: ["answered"], to: "closed" },
  withdrawn: { from: [...beforeDecision, "decided"], to: "withdrawn" },
  false: { from: [...beforeDecision, "decided"], to: "false" },
} as const satisfies Record<string, { from: readonly RequestStatus[]; to: RequestStatus }>;
export type RequestMove = keyof typeof requestMoves;

/** Where a move takes a request that stands so; undefined: nowhere. */
export function moveFrom(status: RequestStatus, move: RequestMove): RequestStatus | undefined {
  const { from, to } = requestMoves[move];
  const ways: readonly RequestStatus[] = from;
  return ways.includes(status) ? to : undefined;
}

/** Whether a move begins a new version. */
export function isNewVersion(move: RequestMove): boolean {
  return move === "narrowed" || move === "sent_back" || move === "changed" || move === "settled";
}

/** Whether the person concerned may hear of it. */
export const Secrecy = z.enum(["none", "until_date", "until_told"]);
export type Secrecy = z.infer<typeof Secrecy>;

/** Whether it still has to be kept from the person concerned. */
export function isSecret(
  request: { secrecy: Secrecy; secretUntil: Date | undefined; secrecyEndedAt: Date | undefined },
  now: Date,
): boolean {
  if (request.secrecyEndedAt !== undefined) return false;
  switch (request.secrecy) {
    case "none":
      return false;
    case "until_date":
      return request.secretUntil === undefined || now < request.secretUntil;
    case "until_told":
      return true;
  }
}

export const AuthorityClass = z.enum(["court", "prosecutor", "police", "regulator", "other"]);
export type AuthorityClass = z.infer<typeof AuthorityClass>;

export const Channel = z.enum(["platform", "mail", "post", "phone", "in_person"]);
export type Channel = z.infer<typeof Channel>;

/** What of a request is free text, or says something of a person: kept sealed. */
export const RequestDetails = z.object({
  reference: z.string(),
  issued: z.string(),
  channel: Channel,
  basis: z.string(),
  category: CategoryKey.optional(),
  secrecyBasis: z.string().optional(),
  language: OneTeamLanguage,
  /** Where the document itself lies, in the operator's own files. */
  place: z.string().optional(),
});
export type RequestDetails = z.infer<typeof RequestDetails>;
