import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { hasReporter, setTrusted } from "../db/reporter-store.ts";
import { staffOf } from "../db/staff-store.ts";
import { readCode } from "../domain/codes.ts";
import { StaffId, type UserId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { isAdmin } from "./admins.ts";

export type Trusted =
  | { kind: "changed" | "unchanged"; code: string }
  | { kind: "refused"; because: "not_admin" | "no_code" | "unknown_report" };

/**
 * Makes whoever made a report a trusted flagger, or ends that. By the code, which the reporter has told:
 * nobody is named.
 */
export async function trustReporter(
  settings: Settings,
  { words, trusted, by }: { words: string; trusted: boolean; by: { userId: UserId; name: string } },
): Promise<Trusted> {
  if (!(await isAdmin(settings, by.userId))) return { kind: "refused", because: "not_admin" };
  const code = readCode(words);
  if (code?.startsWith("R-") !== true) return { kind: "refused", because: "no_code" };
  if (!(await hasReporter(code))) return { kind: "refused", because: "unknown_report" };
  if (!(await setTrusted(code, trusted))) return { kind: "unchanged", code };
  await recordAudit({
    kind: trusted ? "reporter_trusted" : "reporter_untrusted",
    subjectCode: code,
    actor: { kind: "staff", id: await staffOf(by.userId, StaffId.parse(uuidv7()), by.name) },
    facts: {},
  });
  return { kind: "changed", code };
}
