// Whether a legal request was decided so that who made a report is given away. Asked by reveals.
import { legalDecisionOf } from "../../db/legal/legal-decision-store.ts";
import {
  findLegalRequest,
  findLegalRequestOf,
  type LegalRequest,
} from "../../db/legal/legal-request-store.ts";
import { legalTargetsOf } from "../../db/legal/legal-target-store.ts";
import type { LegalRequestId } from "../../domain/ids.ts";
import { discloses } from "../../domain/legal/decision.ts";
import { instrumentOf } from "../../domain/legal/instrument.ts";
import { isSecret } from "../../domain/legal/request.ts";
import { believedClock } from "../privacy/believed-clock.ts";

/** The request of that code, if two officers decided to give away who made that very report. */
export async function requestGiving(
  code: string,
  report: string,
): Promise<LegalRequestId | undefined> {
  const request = await findLegalRequestOf(code);
  return request !== undefined && (await gives(request, report)) ? request.id : undefined;
}

async function gives(request: LegalRequest, report: string): Promise<boolean> {
  if (request.status !== "decided" && request.status !== "answered") return false;
  const decision = await legalDecisionOf(request.id, request.version);
  if (decision?.confirmedAt === undefined || !discloses(request.kind, decision.outcome))
    return false;
  const isGiven = decision.grants.some(
    ({ section, columns }) => section === "identity" && columns.includes("telegramUserId"),
  );
  const targets = await legalTargetsOf(request.id, request.version);
  return isGiven && targets.some(({ kind, value }) => kind === "report" && value === report);
}

/** Whether the reporter may be told of it now; undefined: it gives that away no more. */
export async function secrecyOfGiving(
  id: LegalRequestId,
  report: string,
): Promise<"open" | "secret" | undefined> {
  const request = await findLegalRequest(id);
  if (request === undefined || !(await gives(request, report))) return undefined;
  const { told } = instrumentOf(request.instrument);
  const isOurs = told === "us" || told === "asked";
  return isOurs && !isSecret(request, (await believedClock()).now) ? "open" : "secret";
}
