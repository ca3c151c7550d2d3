// Records what the operator did on a service of their own. Called by `/restriction` and its presses.
import { randomUUID } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { findCaseOfCode } from "../../db/cases/case-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import {
  changeRestriction,
  countRestrictions,
  insertRestriction,
  isRestricted,
  lockRestriction,
} from "../../db/referrals/restriction-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, RestrictionId, type UserId } from "../../domain/ids.ts";
import {
  Day,
  restrictionVerbs,
  type RestrictionPress,
  type RestrictionVerb,
} from "../../domain/referrals/restriction.ts";
import { statementsAFile } from "../../domain/referrals/statement.ts";
import type { Person } from "../../domain/staff/people.ts";
import { isAdmin } from "../staff/admins.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { showRestrictions } from "./view-restrictions.ts";

export type RestrictionBegun =
  "shown" | "not_admin" | "no_code" | "unknown" | "not_upheld" | "not_theirs" | "no_day";

type By = Person & { username?: string | undefined };

/**
 * Shows what is recorded; with the code of an upheld case, begins to record something: on which day, and,
 * where that is known, on which day the content was made.
 */
export async function beginRestriction(
  operator: Operator,
  by: By,
  words: string,
): Promise<RestrictionBegun> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const chatId = ChatId.parse(by.userId);
  const [codeWord = "", ...days] = words.trim().split(/\s+/u);
  if (codeWord === "") {
    await showRestrictions(chatId, { page: { kind: "list" }, messageId: undefined });
    return "shown";
  }
  const code = readCode(codeWord);
  if (code?.startsWith("C-") !== true) return "no_code";
  const { today } = await countRestrictions();
  const [appliedOn = today, contentOn] = days;
  const read = [appliedOn, ...(contentOn === undefined ? [] : [contentOn])];
  if (days.length > 2 || !read.every((day) => Day.safeParse(day).success && day <= today)) {
    return "no_day";
  }
  const found = await findCaseOfCode(code);
  if (found === undefined) return "unknown";
  if (await isTheirOwn([found.id], by)) return "not_theirs";
  if (found.status !== "upheld") return "not_upheld";
  const id = RestrictionId.parse(uuidv7());
  const recordedBy = await staffBehind(by);
  await insertRestriction({
    id,
    puid: randomUUID(),
    caseId: found.id,
    appliedOn,
    contentOn: contentOn ?? null,
    recordedBy,
  });
  await showRestrictions(chatId, { page: { kind: "one", id }, messageId: undefined });
  return "shown";
}

export type RestrictionPressed = "done" | "not_admin" | "gone" | "recorded_already";

/** A press on a restriction: what it is, that it counts, or that it was lifted today. */
export async function pressRestriction(
  operator: Operator,
  by: Person,
  press: Extract<RestrictionPress, { kind: RestrictionVerb }>,
): Promise<RestrictionPressed> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const held = await lockRestriction(press.id);
  if (held === undefined || !restrictionVerbs(held).includes(press.kind)) return "gone";
  const { id, caseId, measure, ground, code } = held;
  const staffId = await staffBehind(by);
  switch (press.kind) {
    case "measure":
      await changeRestriction(id, { measure: press.to });
      return "done";
    case "ground":
      await changeRestriction(id, { ground: press.to });
      return "done";
    case "drop":
      await changeRestriction(id, { status: "dropped" });
      return "done";
    case "record":
      if (measure === undefined || (await isRestricted(caseId, measure))) return "recorded_already";
      await changeRestriction(id, { status: "recorded", recordedBy: staffId });
      break;
    case "lift":
      await changeRestriction(id, {
        liftedOn: (await countRestrictions()).today,
        liftedBy: staffId,
      });
      break;
  }
  await recordAudit({
    kind: press.kind === "record" ? "restriction_recorded" : "restriction_lifted",
    subjectCode: code,
    actor: { kind: "staff", id: staffId },
    facts: { measure: measure ?? null, ground: ground ?? null },
  });
  return "done";
}

/** Owes an admin the statements of reasons, at most a hundred in a file; gives how many files. */
export async function sendStatements(userId: UserId): Promise<number> {
  const chatId = ChatId.parse(userId);
  const parts = Math.ceil((await countRestrictions()).all / statementsAFile);
  for (let part = 0; part < parts; part += 1) {
    await enqueue({
      key: `statements:${chatId}:${part}`,
      chatId,
      priority: "owed_to_press",
      repeat: "fold",
      message: { kind: "send_statements", chatId, part },
    });
  }
  return parts;
}
