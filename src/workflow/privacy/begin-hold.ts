// Begins an admin's wish to hold something for the law. Called by `/hold`.
import { uuidv7 } from "uuidv7";
import { appNow } from "../../db/clock.ts";
import { insertHold, targetOf } from "../../db/privacy/hold-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, HoldId } from "../../domain/ids.ts";
import { holdAskMs } from "../../domain/privacy/hold.ts";
import type { RevealHeld } from "../../domain/privacy/reveal.ts";
import type { Person } from "../../domain/staff/people.ts";
import { underFreshCode } from "../cases/fresh-code.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { secondsFor, waitOf } from "./reveal-wait.ts";
import { showHolds } from "./show-holds.ts";

export type HoldBegun = "shown" | "not_admin" | "no_code" | "unknown" | "no_second" | RevealHeld;

/**
 * Shows what is held, or, with the code of a case or of a report, begins to hold that: the case with all
 * that came to it, or whoever made the report with all of theirs.
 */
export async function beginHold(operator: Operator, by: Person, words: string): Promise<HoldBegun> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const chatId = ChatId.parse(by.userId);
  if (words.trim() === "") {
    await showHolds(chatId, { page: { kind: "list" }, messageId: undefined });
    return "shown";
  }
  const targetCode = readCode(words);
  if (targetCode === undefined || !/^[CR]-/.test(targetCode)) return "no_code";
  const scope = targetCode.startsWith("C-") ? "case" : "person";
  const targetId = await targetOf(scope, targetCode);
  if (targetId === undefined) return "unknown";
  const wait = await waitOf(by.userId);
  if (wait.kind !== "none") return wait;
  if ((await secondsFor(operator, by.userId)).length === 0) return "no_second";
  const id = HoldId.parse(uuidv7());
  const askedBy = await staffBehind(by);
  const askExpiresAt = new Date((await appNow()).getTime() + holdAskMs);
  const fresh = { id, scope, targetId, targetCode, askedBy, askExpiresAt } as const;
  await underFreshCode("H", (code) => insertHold({ ...fresh, code }));
  await showHolds(chatId, { page: { kind: "hold", id }, messageId: undefined });
  return "shown";
}
