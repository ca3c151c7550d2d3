// What an officer does to a request. Called by presses on its pages.
import { appNow } from "../../db/clock.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { legalDecisionOf } from "../../db/legal/legal-decision-store.ts";
import { disclosureOf } from "../../db/legal/disclosure-store.ts";
import {
  lockLegalRequest,
  moveLegalRequest,
  type LegalRequest,
} from "../../db/legal/legal-request-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { ChatId, StaffId } from "../../domain/ids.ts";
import { discloses, needsEffect } from "../../domain/legal/decision.ts";
import type { LegalPage, LegalVerbPress, PlainVerb } from "../../domain/legal/legal-page.ts";
import { moveFrom } from "../../domain/legal/request.ts";
import type { Person } from "../../domain/staff/people.ts";
import { answerQuestion } from "./analyse-request.ts";
import { askForEffect, askForKey, askForLine, askForTargets } from "./ask-officer.ts";
import { noteDone } from "./chase-officers.ts";
import { confirmDecision, sendBack, type Confirmed } from "./confirm-decision.ts";
import { handOut, takeDisclosureAway, type HandedOut } from "./hand-out.ts";
import { moveRequest } from "./move-request.ts";
import { beginVersion } from "./new-version.ts";
import { askSecond, chooseForDecision, type Asked } from "./propose-decision.ts";
import { endSecrecy } from "./tell-person.ts";

export type LegalOfficer = {
  by: Person & { username?: string | undefined };
  staffId: StaffId;
  chatId: ChatId;
};

/** Why a press did nothing, or that it did. */
export type Ruled =
  "done" | "first" | "no_effect" | Exclude<Asked, "asked"> | Confirmed | HandedOut;

type Deed = { operator: Operator; officer: LegalOfficer; request: LegalRequest; now: Date };

const isDone = (done: boolean): Ruled => (done ? "done" : "outdated");

const deeds: { [V in PlainVerb]: (deed: Deed) => Promise<Ruled> } = {
  withdraw: (deed) => move(deed, "withdrawn"),
  false: (deed) => move(deed, "false"),
  close: (deed) => move(deed, "closed"),
  settled: async ({ request, officer: { staffId: by }, now }) =>
    isDone((await beginVersion(request, "settled", { by, now })) !== undefined),
  narrow: async ({ request, officer }) => {
    if (moveFrom(request.status, "narrowed") === undefined) return "outdated";
    await askForTargets(officer.chatId, request);
    return "done";
  },
  key: async ({ request, officer }) => {
    await askForKey(officer.chatId, request);
    return "done";
  },
  effect: async ({ request, officer }) => {
    if (request.kind !== "removal" || request.overAt !== undefined) return "outdated";
    await askForEffect(officer.chatId, request);
    return "done";
  },
  acknowledge: async ({ request, officer }) =>
    isDone(await noteDone(officer.staffId, request, "acknowledge")),
  validate: async ({ request, officer }) =>
    isDone(await noteDone(officer.staffId, request, "validate")),
  cleared: async ({ request, officer }) => {
    if (request.notBefore === undefined || request.overAt !== undefined) return "outdated";
    if (!(await moveLegalRequest(request, { notBefore: null }))) return "outdated";
    await recordAudit({
      kind: "legal_cleared",
      subjectCode: request.code,
      actor: { kind: "staff", id: officer.staffId },
      facts: { version: request.version },
    });
    return "done";
  },
  ask_second: async ({ operator, officer, request }) => {
    const asked = await askSecond(operator, officer, request);
    return asked === "asked" ? "done" : asked;
  },
  confirm: ({ operator, officer, request }) => confirmDecision(operator, officer, request),
  send_back: ({ officer, request }) => sendBack(officer, request),
  hand_out: ({ operator, officer, request }) => handOut(operator, officer, request),
  fetched: async ({ request }) => {
    const disclosure = await disclosureOf(request.code);
    if (disclosure === undefined) return "outdated";
    await takeDisclosureAway(disclosure.id);
    return "done";
  },
  /** Of what gives nothing away: the answer text is on its way. */
  answered: async (deed) => {
    const { request } = deed;
    const decision = await legalDecisionOf(request.id, request.version);
    const gives = decision === undefined || discloses(request.kind, decision.outcome);
    if (gives) return "outdated";
    const isOwed = needsEffect(request.kind, decision.outcome) && request.effectedAt === undefined;
    return isOwed ? "no_effect" : move(deed, "answered");
  },
  end_secrecy: async ({ request, officer }) => {
    const ended = await endSecrecy(officer.staffId, request);
    return ended === "told" ? "done" : ended;
  },
};

async function move(
  { request, officer, now }: Deed,
  to: "withdrawn" | "false" | "closed" | "answered",
): Promise<Ruled> {
  return isDone(await moveRequest(request, to, { by: officer.staffId, now }));
}

/** Takes a press on a request, drawn for the version at hand. */
export async function ruleRequest(
  operator: Operator,
  officer: LegalOfficer,
  press: LegalVerbPress,
): Promise<{ ruled: Ruled; page: LegalPage | undefined }> {
  const { id, version } = press;
  const { staffId, chatId } = officer;
  switch (press.kind) {
    case "say": {
      const ruled = isDone(await answerQuestion(staffId, press));
      if (press.answer === "unclear" && ruled === "done") await askForLine(chatId, press);
      return { ruled, page: { kind: "question", id, question: press.question } };
    }
    case "line":
      await askForLine(chatId, press);
      return { ruled: "done", page: undefined };
    case "outcome":
    case "ground":
      return {
        ruled: isDone(await chooseForDecision(staffId, { id, version }, press)),
        page: { kind: "proposal", id },
      };
    case "whole":
      return {
        ruled: isDone(await chooseForDecision(staffId, { id, version }, press)),
        page: { kind: "ticks", id },
      };
    case "tick":
      return {
        ruled: isDone(await chooseForDecision(staffId, { id, version }, press)),
        page: { kind: "columns", id, section: press.section },
      };
    case "withdraw":
    case "false":
    case "narrow":
    case "cleared":
    case "key":
    case "effect":
    case "acknowledge":
    case "validate":
    case "ask_second":
    case "confirm":
    case "send_back":
    case "hand_out":
    case "fetched":
    case "answered":
    case "settled":
    case "close":
    case "end_secrecy":
      return { ruled: await ruleVerb(operator, officer, press), page: { kind: "open", id } };
  }
}

async function ruleVerb(
  operator: Operator,
  officer: LegalOfficer,
  { kind, id, version }: Extract<LegalVerbPress, { kind: PlainVerb }>,
): Promise<Ruled> {
  const request = await lockLegalRequest(id);
  if (request?.version !== version) return "outdated";
  return deeds[kind]({ operator, officer, request, now: await appNow() });
}
