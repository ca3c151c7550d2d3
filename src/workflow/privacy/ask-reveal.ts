// Begins an admin's wish to see who made a report. Called by `/reveal` and the presses of whoever asked.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import {
  holdReporterOf,
  insertReveal,
  lockReveal,
  moveReveal,
} from "../../db/privacy/reveal-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import { RevealId, type UserId } from "../../domain/ids.ts";
import {
  revealAskMs,
  reasonsFor,
  ruleAsking,
  type RevealHeld,
  type RevealPress,
  type RevealReason,
} from "../../domain/privacy/reveal.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { requestGiving } from "../legal/gives-reporter.ts";
import { isAdmin } from "../staff/admins.ts";
import type { Person } from "../../domain/staff/people.ts";
import { secondsFor, waitOf } from "./reveal-wait.ts";
import { tellEach } from "../staff/tell-each.ts";
import { showReveal } from "./show-reveal.ts";
import { staffBehind } from "../staff/staff-behind.ts";

export type RevealBegun =
  | "begun"
  | "not_admin"
  | "no_code"
  | "unknown_report"
  | "withdrawn"
  /** No legal request with that code, or none whose decision gives that away. */
  | "no_request"
  | RevealHeld
  /** It takes two, and there is one admin. */
  | "no_second";

/**
 * An admin wants to see who made a report: asks for the reason. `words`: its code, and that of the legal
 * request whose decision gives it away, where it is for that.
 */
export async function beginReveal(
  operator: Operator,
  by: Person,
  words: string,
): Promise<RevealBegun> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const { code, request } = codesIn(words);
  if (code === undefined) return "no_code";
  const requestId = request === undefined ? undefined : await requestGiving(request, code);
  if (request !== undefined && requestId === undefined) return "no_request";
  const found = await holdReporterOf(code);
  if (found === undefined || found.is === "forgotten") return "unknown_report";
  if (found.is === "withdrawn") return "withdrawn";
  const wait = await waitOf(by.userId);
  if (wait.kind !== "none") return wait;
  if ((await secondsFor(operator, by.userId)).length === 0) return "no_second";
  const id = RevealId.parse(uuidv7());
  const askedBy = await staffBehind(by);
  const expiresAt = new Date((await appNow()).getTime() + revealAskMs);
  await insertReveal({ id, reportId: found.reportId, askedBy, expiresAt, requestId });
  await schedule({
    key: `reveal_expired:${id}`,
    lane: String(by.userId),
    dueAt: expiresAt,
    event: { kind: "reveal_expired", revealId: id },
  });
  await showReveal({ id, askedBy: by.userId });
  return "begun";
}

/** The code of a report, and that of a legal request behind it. */
function codesIn(words: string): { code: string | undefined; request: string | undefined } {
  const [, report = words, law] = /^(.*?)\s+(L\s?-?\S.*)$/i.exec(words.trim()) ?? [];
  const [code, request] = [readCode(report), law === undefined ? undefined : readCode(law)];
  if (code?.startsWith("R-") !== true) return { code: undefined, request: undefined };
  const isLaw = request?.startsWith("L-") === true;
  return { code: law !== undefined && !isLaw ? undefined : code, request };
}

export type RevealAsked =
  "asked" | "dropped" | "not_admin" | "gone" | "not_you" | "no_second" | RevealHeld;

/** Whoever asked chose the reason, and the other admins are asked; or dropped it. */
export async function pressOwnReveal(
  operator: Operator,
  by: Person,
  press: Extract<RevealPress, { kind: "reason" | "drop" }>,
): Promise<RevealAsked> {
  const reveal = await lockReveal(press.id);
  if (reveal === undefined) return "gone";
  const isByLaw = reveal.requestId !== undefined;
  if (press.kind === "reason" && !reasonsFor(isByLaw).includes(press.reason)) return "gone";
  const someone = { userId: by.userId, isAdmin: await isAdmin(operator, by.userId) };
  const ruling = ruleAsking(reveal, someone, {
    verb: press.kind,
    wait: await waitOf(by.userId),
    now: await appNow(),
  });
  if (ruling.kind === "refused") return ruling.because;
  if ("until" in ruling) return ruling;
  const others = await secondsFor(operator, by.userId);
  if (press.kind === "reason" && others.length === 0) return "no_second";
  const to =
    press.kind === "drop"
      ? ({ status: "dropped" } as const)
      : ({ status: "asked", reason: press.reason } as const);
  if (!(await moveReveal(reveal, to))) return "gone";
  if (press.kind === "reason" || reveal.status === "asked") {
    await recordAudit({
      kind: press.kind === "drop" ? "reveal_dropped" : "reveal_asked",
      subjectCode: reveal.code,
      actor: { kind: "staff", id: await staffBehind(by) },
      facts: { reason: press.kind === "drop" ? (reveal.reason ?? null) : press.reason },
    });
  }
  if (press.kind === "reason") await askOthers(others, by, { ...reveal, reason: press.reason });
  await showReveal(reveal);
  return to.status;
}

async function askOthers(
  others: readonly UserId[],
  by: Person,
  { id, code, reason }: { id: RevealId; code: string; reason: RevealReason },
): Promise<void> {
  const button = (kind: "confirm" | "refuse") => [
    { text: `button-reveal-${kind}`, press: { on: "reveal", press: { kind, id } } as const },
  ];
  await tellEach(others, {
    key: `reveal-asked:${id}`,
    text: "reveal-agree-ask",
    vars: { by: by.name, code: { ours: code }, why: { choice: reason } },
    buttons: [button("confirm"), button("refuse")],
  });
}
