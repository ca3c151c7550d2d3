// `/legal`, its presses, and what officers write in reply. Called by the command and by that topic's presses.
import { findLegalRequestOf } from "../../db/legal/legal-request-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { LegalRequestId, type ChatId } from "../../domain/ids.ts";
import type { LegalPage, LegalPress } from "../../domain/legal/legal-page.ts";
import type { Person } from "../../domain/staff/people.ts";
import { languageNow } from "../speaking/language-of.ts";
import { pageKey } from "../speaking/follow-page.ts";
import { say } from "../speaking/say.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { openLegalDraft, pressLegalDraft, writeLegalDraft } from "./enter-request.ts";
import { isOfficer } from "./officers.ts";
import { narrowRequest, ruleRequest } from "./rule-request.ts";
import { showLegal } from "./show-legal.ts";

/** `/legal`: what waits; with a code or a name, what is found by it. */
export async function openLegal(chatId: ChatId, occasion: number, words: string): Promise<void> {
  await showLegal({ chatId, occasion }, await pageFor(words.trim()));
}

async function pageFor(words: string): Promise<LegalPage> {
  if (words === "") return { kind: "home" };
  const code = readCode(words);
  const found = code?.startsWith("L-") === true ? await findLegalRequestOf(code) : undefined;
  return found === undefined ? { kind: "found", words } : { kind: "open", id: found.id };
}

export type LegalPressed = "done" | "not_officer" | "outdated";

/** A press on a page of `/legal`. */
export async function pressLegal(
  operator: Operator,
  by: Person,
  { press, chatId, messageId }: { press: LegalPress; chatId: ChatId; messageId: number },
): Promise<LegalPressed> {
  if (!(await isOfficer(operator, by.userId))) return "not_officer";
  const at = { chatId, messageId };
  switch (press.kind) {
    case "home":
    case "list":
    case "open":
      await showLegal(at, press);
      return "done";
    case "draft":
      await openLegalDraft(await staffBehind(by));
      await showLegal(at, press);
      return "done";
    case "pick":
    case "skip":
    case "back":
    case "drop_draft":
    case "register": {
      const staffId = await staffBehind(by);
      const entered = await pressLegalDraft(operator, { by, staffId }, press);
      await showLegal(at, pageAfter(entered));
      return entered.kind === "outdated" ? "outdated" : "done";
    }
    case "withdraw":
    case "false":
    case "narrow":
    case "cleared": {
      const ruled = await ruleRequest(await staffBehind(by), press, chatId);
      if (ruled !== "asked") await showLegal(at, { kind: "open", id: press.id });
      return ruled === "outdated" ? "outdated" : "done";
    }
  }
}

function pageAfter(entered: Awaited<ReturnType<typeof pressLegalDraft>>): LegalPage {
  if (entered.kind === "registered") return { kind: "open", id: entered.id };
  return { kind: entered.kind === "dropped" ? "home" : "draft" };
}

/** What an officer wrote in private in reply to a message of the bot's. */
type Reply = {
  chatId: ChatId;
  updateId: number;
  text: string | undefined;
  by: Person;
  /** What the message shows to which they replied. */
  key: string;
};

/** Takes such a reply as an answer about a legal request; false: it is about something else. */
export async function writeLegal(operator: Operator, reply: Reply): Promise<boolean> {
  const { chatId, key, by, updateId, text } = reply;
  const id = LegalRequestId.safeParse(/^legal-targets:(.+)$/.exec(key)?.[1]).data;
  const isDraft = key === pageKey("show_legal", { chatId });
  if ((!isDraft && id === undefined) || !(await isOfficer(operator, by.userId))) return false;
  const staffId = await staffBehind(by);
  const taken =
    id === undefined
      ? (await writeLegalDraft(staffId, text ?? "")).kind
      : await narrowRequest(staffId, id, text ?? "");
  if (taken === "unread" || taken === "outdated") {
    await say({
      chatId,
      key: `legal-${taken}:${updateId}`,
      text: `legal-${taken}`,
      language: await languageNow(chatId),
      priority: "owed_to_press",
    });
  }
  const page: LegalPage = id === undefined ? { kind: "draft" } : { kind: "open", id };
  if (taken !== "outdated") await showLegal({ chatId, occasion: updateId }, page);
  return true;
}
