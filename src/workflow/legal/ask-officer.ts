// Asks an officer for words, as a reply, and takes them. Called by presses on requests, and by replies.
import { appNow } from "../../db/clock.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { setAgeKey } from "../../db/legal/authority-store.ts";
import {
  changeLegalRequest,
  findLegalRequest,
  lockLegalRequest,
} from "../../db/legal/legal-request-store.ts";
import { LegalRequestId, type ChatId, type StaffId } from "../../domain/ids.ts";
import { Question } from "../../domain/legal/analysis.ts";
import { isAgeRecipient } from "../../domain/legal/authority.ts";
import { readEffect } from "../../domain/legal/removal-order.ts";
import { readTargets, sumOf } from "../../domain/legal/target.ts";
import { sayBack } from "../speaking/say.ts";
import { writeLine } from "./analyse-request.ts";
import { beginVersion } from "./new-version.ts";

async function prompt(chatId: ChatId, key: string, text: string, code: string): Promise<void> {
  const vars = { code: { ours: code } };
  await sayBack(chatId, { key: `${key}:${(await appNow()).getTime()}`, text, vars, knownAs: key });
}

type Request = { id: LegalRequestId; code: string };

/** What the request is about from now on. */
export async function askForTargets(chatId: ChatId, { id, code }: Request): Promise<void> {
  await prompt(chatId, `legal-targets:${id}`, "legal-ask-targets", code);
}

/** The key to which what goes to the authority is closed. */
export async function askForKey(chatId: ChatId, { id, code }: Request): Promise<void> {
  await prompt(chatId, `legal-key:${id}`, "legal-ask-key", code);
}

/** What was done by an order, where and when. */
export async function askForEffect(chatId: ChatId, { id, code }: Request): Promise<void> {
  await prompt(chatId, `legal-effect:${id}`, "legal-ask-effect", code);
}

/** The line to an answer of the analysis. */
export async function askForLine(
  chatId: ChatId,
  { id, version, question }: { id: LegalRequestId; version: number; question: Question },
): Promise<void> {
  const request = await findLegalRequest(id);
  if (request === undefined) return;
  await prompt(chatId, `legal-line:${id}:v${version}:${question}`, "legal-ask-line", request.code);
}

export type Written = { taken: "done" | "outdated" | "unread"; id: LegalRequestId };

/** Takes a reply to one of these; undefined: it is to something else. */
export async function takeWords(
  staffId: StaffId,
  key: string,
  text: string,
): Promise<Written | undefined> {
  const [, asked, packed, version, word] =
    /^legal-(targets|key|effect|line):([\da-f-]{36})(?::v(\d+):(\w+))?$/.exec(key) ?? [];
  const id = LegalRequestId.safeParse(packed).data;
  if (id === undefined) return undefined;
  if (asked === "targets") return { id, taken: await narrow(staffId, id, text) };
  if (asked === "key") return { id, taken: await keepKey(staffId, id, text.trim()) };
  if (asked === "effect") return { id, taken: await recordEffect(staffId, id, text) };
  const question = Question.safeParse(word).data;
  if (question === undefined) return undefined;
  const isKept = await writeLine(staffId, { id, version: Number(version), question }, text);
  return { id, taken: isKept ? "done" : "outdated" };
}

/** A new version, so that what was made of the old one is void. */
async function narrow(staffId: StaffId, id: LegalRequestId, text: string) {
  const targets = readTargets(text);
  if (targets === undefined) return "unread" as const;
  const request = await lockLegalRequest(id);
  if (request === undefined) return "outdated" as const;
  const change = { by: staffId, now: await appNow(), targets };
  const found = await beginVersion(request, "narrowed", change);
  if (found === undefined) return "outdated" as const;
  const { reports, cases, reporters } = sumOf(found.map(({ counts }) => counts));
  await recordAudit({
    kind: "legal_narrowed",
    subjectCode: request.code,
    actor: { kind: "staff", id: staffId },
    facts: { targets: found.length, reports, cases, reporters, version: request.version + 1 },
  });
  return "done" as const;
}

async function keepKey(staffId: StaffId, id: LegalRequestId, key: string) {
  if (!isAgeRecipient(key)) return "unread" as const;
  const request = await lockLegalRequest(id);
  if (request === undefined || request.overAt !== undefined) return "outdated" as const;
  await setAgeKey(request.authorityId, key);
  await recordAudit({
    kind: "legal_key_set",
    subjectCode: request.code,
    actor: { kind: "staff", id: staffId },
    facts: { authority: request.authorityId },
  });
  return "done" as const;
}

/** Writes down what was done by an order, where and when; once more, as long as it is not closed. */
async function recordEffect(
  staffId: StaffId,
  id: LegalRequestId,
  text: string,
): Promise<"done" | "outdated" | "unread"> {
  const effect = readEffect(text, (await appNow()).getTime());
  if (effect === undefined) return "unread";
  const request = await lockLegalRequest(id);
  if (request?.kind !== "removal" || request.overAt !== undefined) return "outdated";
  const effectedAt = new Date(effect.at);
  await changeLegalRequest(id, { effect: effect.words, effectedAt });
  await recordAudit({
    kind: "legal_effect_recorded",
    subjectCode: request.code,
    actor: { kind: "staff", id: staffId },
    facts: { version: request.version, at: effectedAt.toISOString() },
  });
  return "done";
}
