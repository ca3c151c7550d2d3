// Another admin's answer to a reveal, or none in time. Called by that press and by the handling of events.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import {
  holdReporterOf,
  keepSecret,
  lockReveal,
  moveReveal,
  type Reveal,
} from "../../db/privacy/reveal-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { ChatId, type RevealId } from "../../domain/ids.ts";
import {
  identityMs,
  ruleSettling,
  type RevealHeld,
  type RevealPress,
} from "../../domain/privacy/reveal.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { secrecyOfGiving } from "../legal/gives-reporter.ts";
import { isAdmin } from "../staff/admins.ts";
import { alertAdmins } from "../control/alert-admins.ts";
import type { Actor, AuditEventKind } from "../../domain/control/audit-event.ts";
import { languageNow } from "../speaking/language-of.ts";
import { waitOf } from "./reveal-wait.ts";
import { say } from "../speaking/say.ts";
import { showReveal } from "./show-reveal.ts";
import type { Person } from "../../domain/staff/people.ts";
import { staffBehind } from "../staff/staff-behind.ts";

export type RevealSettled =
  | { kind: "confirmed" | "refused" | "lapsed"; code: string }
  | { kind: "not_admin" | "gone" | "not_you" }
  | RevealHeld;

const audits = {
  confirmed: "reveal_confirmed",
  refused: "reveal_refused",
  lapsed: "reveal_lapsed",
  expired: "reveal_expired",
} as const satisfies Record<string, AuditEventKind>;

/** Another admin's answer to whether one sees who made a report. */
export async function settleReveal(
  operator: Operator,
  by: Person,
  press: Extract<RevealPress, { kind: "confirm" | "refuse" }>,
): Promise<RevealSettled> {
  const reveal = await lockReveal(press.id);
  const held = reveal && (await holdReporterOf(reveal.code));
  if (reveal === undefined || held === undefined) return { kind: "gone" };
  const someone = { userId: by.userId, isAdmin: await isAdmin(operator, by.userId) };
  const ruling = ruleSettling(reveal, someone, {
    verb: press.kind,
    isAskerAdmin: await isAdmin(operator, reveal.askedBy),
    wait: await waitOf(by.userId),
    revealable: held.is,
    now: await appNow(),
  });
  if (ruling.kind === "refused") return { kind: ruling.because };
  if ("until" in ruling) return ruling;
  const answer = press.kind === "confirm" ? "confirmed" : "refused";
  const secrecy = await secrecyOf(reveal);
  const isLapsing = ruling.kind === "lapses" || (answer === "confirmed" && secrecy === "gone");
  const as = isLapsing ? "lapsed" : answer;
  if (as === "confirmed" && secrecy === "secret") await keepSecret(reveal.id);
  const byId = await staffBehind(by);
  if (!(await settle(reveal, as, { kind: "staff", id: byId }))) return { kind: "gone" };
  const reporter = secrecy === "open" ? held.chatId : undefined;
  if (as === "confirmed") await follow(operator, reveal, { by, reporter });
  else await tellAsker(reveal, as);
  return { kind: as, code: reveal.code };
}

/** Whether the person may be told; `gone`: the legal request gives that away no more. */
async function secrecyOf({ requestId, code }: Reveal): Promise<"open" | "secret" | "gone"> {
  if (requestId === undefined) return "open";
  return (await secrecyOfGiving(requestId, code)) ?? "gone";
}

/** Nobody agreed in time. */
export async function expireReveal(id: RevealId): Promise<void> {
  const reveal = await lockReveal(id);
  if (reveal === undefined) return;
  if (reveal.status === "drafted") await moveReveal(reveal, { status: "expired" });
  if (reveal.status !== "asked") return;
  await settle(reveal, "expired", { kind: "system" });
  await tellAsker(reveal, "expired");
}

async function settle(reveal: Reveal, as: keyof typeof audits, actor: Actor): Promise<boolean> {
  const by = actor.kind === "staff" ? { by: actor.id } : {};
  if (!(await moveReveal(reveal, { status: as, ...by }))) return false;
  await recordAudit({
    kind: audits[as],
    subjectCode: reveal.code,
    actor,
    facts: { reason: reveal.reason ?? null },
  });
  await showReveal(reveal);
  return true;
}

/** All admins are alarmed, whoever reported is told, and what is shown is taken away again. */
async function follow(
  operator: Operator,
  reveal: Reveal,
  { by, reporter }: { by: Person; reporter: ChatId | undefined },
): Promise<void> {
  const { id, code, asker } = reveal;
  const why = { choice: reveal.reason ?? "none" };
  await schedule({
    key: `take_identity_away:${id}`,
    lane: String(reveal.askedBy),
    dueAt: new Date((await appNow()).getTime() + identityMs),
    event: { kind: "take_identity_away", revealId: id },
  });
  await alertAdmins(operator, {
    key: `reveal:${id}`,
    text: "alert-reveal",
    vars: { who: asker, by: by.name, code: { ours: code }, why },
  });
  if (reporter === undefined) return;
  await say({
    chatId: reporter,
    key: `reveal-told:${id}`,
    text: "reveal-told",
    vars: { code: { ours: code }, why },
    language: await languageNow(reporter),
    priority: "notice",
  });
}

async function tellAsker(
  { id, askedBy, code }: Reveal,
  outcome: "refused" | "lapsed" | "expired",
): Promise<void> {
  const chatId = ChatId.parse(askedBy);
  await say({
    chatId,
    key: `reveal-${outcome}:${id}`,
    text: `reveal-${outcome}`,
    vars: { code: { ours: code } },
    language: await languageNow(chatId),
  });
}
