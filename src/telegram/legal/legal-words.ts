// Words of legal requests that stand on several pages. Used by those pages.
import type { Question } from "../../domain/legal/analysis.ts";
import type { LegalGround, Outcome } from "../../domain/legal/decision.ts";
import type { Instrument, RequestKind } from "../../domain/legal/instrument.ts";
import type {
  AuthorityClass,
  Channel,
  RequestStatus,
  Secrecy,
} from "../../domain/legal/request.ts";
import type { LegalSection } from "../../domain/legal/sections.ts";
import type { PlainVariables, Say } from "../texts/texts.ts";

/** How many hours are said in hours; longer is said in days. */
const saidInHours = 48;
const hourMs = 3_600_000;

type Word<W extends string> = (say: Say, choice: W) => string;

const word =
  (key: string, name: string): Word<string> =>
  ({ texts, language }, choice) =>
    texts.plain(language, key, { [name]: { choice } });

export const kindWord: Word<RequestKind> = word("legal-kind", "kind");
export const instrumentWord: Word<Instrument> = word("legal-instrument", "instrument");
export const classWord: Word<AuthorityClass> = word("legal-class", "class");
export const channelWord: Word<Channel> = word("legal-channel", "channel");
export const secrecyWord: Word<Secrecy> = word("legal-secrecy", "secrecy");
export const statusWord: Word<RequestStatus> = word("legal-status", "status");
export const sectionWord: Word<LegalSection> = word("legal-section", "section");

export const questionWord: Word<Question> = word("legal-question-name", "question");
export const outcomeWord: Word<Outcome> = word("legal-outcome", "outcome");
export const groundWord: Word<LegalGround> = word("legal-ground", "ground");

/** How much time is left. */
export function dueWords({ texts, language }: Say, dueAt: Date | undefined, now: Date): string {
  const left = dueAt === undefined ? undefined : dueAt.getTime() - now.getTime();
  return texts.plain(language, "legal-due", leftOf(left));
}

function leftOf(left: number | undefined): PlainVariables {
  if (left === undefined) return { unit: { choice: "none" }, amount: { ours: "" } };
  if (left <= 0) return { unit: { choice: "over" }, amount: { ours: "" } };
  const hours = Math.floor(left / hourMs);
  const unit = hours < saidInHours ? "hours" : "days";
  const count = unit === "hours" ? hours : Math.floor(hours / 24);
  return { unit: { choice: unit }, amount: { ours: String(count) } };
}
