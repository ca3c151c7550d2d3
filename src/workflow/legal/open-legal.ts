// `/legal`, its presses, and what officers write in reply. Called by the command and by that topic's presses.
import { findLegalRequestOf } from "../../db/legal/legal-request-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { LegalPage, LegalPress } from "../../domain/legal/legal-page.ts";
import type { Person } from "../../domain/staff/people.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { takeWords } from "./ask-officer.ts";
import { openLegalDraft, pressLegalDraft, writeLegalDraft } from "./enter-request.ts";
import { isOfficer } from "./officers.ts";
import { ruleRequest, type LegalOfficer, type Ruled } from "./rule-request.ts";
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

export type LegalPressed = Ruled | "not_officer";

/** A press on a page of `/legal`. */
export async function pressLegal(
  operator: Operator,
  by: LegalOfficer["by"],
  { press, chatId, messageId }: { press: LegalPress; chatId: ChatId; messageId: number },
): Promise<LegalPressed> {
  if (!(await isOfficer(operator, by.userId))) return "not_officer";
  const at = { chatId, messageId };
  if ("version" in press) {
    const officer = { by, chatId, staffId: await staffBehind(by) };
    const { ruled, page } = await ruleRequest(operator, officer, press);
    if (page !== undefined) await showLegal(at, page);
    return ruled;
  }
  switch (press.kind) {
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
    case "draft":
      await openLegalDraft(await staffBehind(by));
      await showLegal(at, press);
      return "done";
    case "home":
    case "list":
    case "open":
    case "analysis":
    case "question":
    case "proposal":
    case "grounds":
    case "ticks":
    case "columns":
    case "words":
    case "ledger":
      await showLegal(at, press);
      return "done";
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
  const { chatId, key, by, updateId, text = "" } = reply;
  // Whose chat it is stands masked in the key; the message stands in this one.
  const isDraft = key.startsWith("page:show_legal:");
  if (!isDraft && !/^legal-(targets|key|effect|line):/.test(key)) return false;
  if (!(await isOfficer(operator, by.userId))) return false;
  const staffId = await staffBehind(by);
  const written = isDraft ? undefined : await takeWords(staffId, key, text);
  const taken = written?.taken ?? (await writeLegalDraft(staffId, text)).kind;
  if (taken === "unread" || taken === "outdated") {
    await say({
      chatId,
      key: `legal-${taken}:${updateId}`,
      text: `legal-${taken}`,
      language: await languageNow(chatId),
      priority: "owed_to_press",
    });
  }
  const page: LegalPage =
    written === undefined ? { kind: "draft" } : { kind: pageOf(key), id: written.id };
  if (taken !== "outdated") await showLegal({ chatId, occasion: updateId }, page);
  return true;
}

const pageOf = (key: string) => (key.startsWith("legal-line:") ? "analysis" : "open");
