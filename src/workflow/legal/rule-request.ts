// What an officer does to a request without deciding it. Called by presses on its page, and replies to it.
import { appNow } from "../../db/clock.ts";
import { moveLegalRequest, lockLegalRequest } from "../../db/legal/legal-request-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { ChatId, LegalRequestId, StaffId } from "../../domain/ids.ts";
import type { LegalVerbPress } from "../../domain/legal/legal-page.ts";
import { moveFrom, type RequestMove } from "../../domain/legal/request.ts";
import { readTargets, sumOf } from "../../domain/legal/target.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { moveRequest } from "./move-request.ts";
import { keepTargets } from "./register-request.ts";
import { counted } from "./resolve-targets.ts";

export type Ruled = "done" | "asked" | "outdated" | "unread";

const moves = { withdraw: "withdrawn", false: "false" } as const satisfies Record<
  "withdraw" | "false",
  RequestMove
>;

/** Takes a press that needs no second person: it gives nothing away. */
export async function ruleRequest(
  staffId: StaffId,
  press: LegalVerbPress,
  chatId: ChatId,
): Promise<Ruled> {
  const request = await lockLegalRequest(press.id);
  if (request === undefined || request.version !== press.version) return "outdated";
  const now = await appNow();
  switch (press.kind) {
    case "withdraw":
    case "false": {
      const moved = await moveRequest(request, moves[press.kind], { by: staffId, now });
      return moved ? "done" : "outdated";
    }
    case "narrow":
      if (moveFrom(request.status, "narrowed") === undefined) return "outdated";
      await askForTargets(chatId, request);
      return "asked";
    case "cleared": {
      if (request.notBefore === undefined || request.overAt !== undefined) return "outdated";
      if (!(await moveLegalRequest(request, { notBefore: null }))) return "outdated";
      await recordAudit({
        kind: "legal_cleared",
        subjectCode: request.code,
        actor: { kind: "staff", id: staffId },
        facts: { version: request.version },
      });
      return "done";
    }
  }
}

const promptKey = (id: LegalRequestId) => `legal-targets:${id}`;

/** Asks for what the request is about from now on, as a reply. */
async function askForTargets(chatId: ChatId, request: { id: LegalRequestId; code: string }) {
  await say({
    chatId,
    key: `${promptKey(request.id)}:${(await appNow()).getTime()}`,
    text: "legal-ask-targets",
    vars: { code: { ours: request.code } },
    language: await languageNow(chatId),
    priority: "owed_to_press",
    knownAs: promptKey(request.id),
  });
}

/** What the request is about from now on: a new version, so that what was made of the old one is void. */
export async function narrowRequest(
  staffId: StaffId,
  id: LegalRequestId,
  text: string,
): Promise<Ruled> {
  const targets = readTargets(text);
  if (targets === undefined) return "unread";
  const request = await lockLegalRequest(id);
  if (request === undefined) return "outdated";
  const now = await appNow();
  if (!(await moveRequest(request, "narrowed", { by: staffId, now }))) return "outdated";
  const found = await counted(targets);
  const version = request.version + 1;
  await keepTargets(id, version, found);
  const { reports, cases, reporters } = sumOf(found.map(({ counts }) => counts));
  await recordAudit({
    kind: "legal_narrowed",
    subjectCode: request.code,
    actor: { kind: "staff", id: staffId },
    facts: { targets: found.length, reports, cases, reporters, version },
  });
  return "done";
}
