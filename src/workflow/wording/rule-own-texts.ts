// Writes, uses and takes back the team's own texts. Called by `/texts`, its presses, and replies with words.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { changeOwnText, findOwnText, keepDraftText } from "../../db/wording/own-text-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { ChatId } from "../../domain/ids.ts";
import { nameOfLanguage } from "../../domain/speaking/languages.ts";
import type { Person } from "../../domain/staff/people.ts";
import {
  OwnTextKey,
  ownTextUnits,
  readOwnText,
  type OwnTextChange,
  type OwnTextsPress,
} from "../../domain/wording/own-text.ts";
import type { PrivateReply } from "../speaking/private-reply.ts";
import { sayBack } from "../speaking/say.ts";
import { showPage, type PageAt } from "../speaking/show-page.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";

/** `/texts`: shows an admin where the team can say something in its own words. */
export async function openOwnTexts(chatId: ChatId, occasion: number): Promise<void> {
  await showPage({ chatId, occasion }, { kind: "show_own_texts", page: { kind: "list" } });
}

/** Takes an admin's press there. False: somebody changed the text since the button was drawn. */
export async function pressOwnTexts(
  by: Person,
  { press, ...at }: { press: OwnTextsPress; chatId: ChatId; messageId: number },
): Promise<boolean> {
  if (press.kind === "write") {
    await askForWords(at, press);
    return true;
  }
  if (press.kind !== "change") {
    await showPage(at, { kind: "show_own_texts", page: press });
    return true;
  }
  const { place, language, to, version } = press;
  const isDone = await change(by, { place, language }, { to, version });
  await showText(at, { place, language });
  return isDone;
}

async function change(
  by: Person,
  key: OwnTextKey,
  { to, version }: { to: OwnTextChange; version: number },
): Promise<boolean> {
  const staffId = await staffBehind(by);
  if (!(await changeOwnText(key, to, { version, by: staffId }))) return false;
  const event = events[to];
  if (event === undefined) return true;
  const now = await findOwnText(key);
  await recordAudit({
    kind: event,
    subjectCode: `text:${key.place}`,
    actor: { kind: "staff", id: staffId },
    facts: { ...key, units: now.words?.length ?? 0, version: now.version },
  });
  return true;
}

/** The words themselves are no code, so the history has how many there are. */
const events = {
  use: "own_text_used",
  remove: "own_text_removed",
  undo: "own_text_change_undone",
  // Nobody had read it.
  drop: undefined,
} as const satisfies Record<OwnTextChange, string | undefined>;

async function showText(at: PageAt, { place, language }: OwnTextKey): Promise<void> {
  await showPage(at, { kind: "show_own_texts", page: { kind: "open", place, language } });
}

const promptKey = ({ place, language }: OwnTextKey) => `own-text:${place}:${language}`;

/** Which text a reply to a message is to be, if the message asks for one. */
function askedIn(key: string): OwnTextKey | undefined {
  const [, place, language] = /^own-text:([\w-]+):(\w+)$/.exec(key) ?? [];
  return OwnTextKey.safeParse({ place, language }).data;
}

async function askForWords(
  { chatId, messageId }: { chatId: ChatId; messageId: number },
  { place, language }: OwnTextKey,
): Promise<void> {
  const knownAs = promptKey({ place, language });
  await sayBack(chatId, {
    key: `${knownAs}:${messageId}:${uuidv7()}`,
    text: "own-text-ask",
    vars: { language: { ours: nameOfLanguage(language) }, max: ownTextUnits(place) },
    knownAs,
  });
}

/** Takes such a reply as what is to be said, and shows how people would read it; false: it is about something else. */
export async function writeOwnText(operator: Operator, reply: PrivateReply): Promise<boolean> {
  const { chatId, updateId, by } = reply;
  const key = askedIn(reply.key);
  if (key === undefined || !(await isAdmin(operator, by.userId))) return false;
  const read = readOwnText(key.place, reply.text);
  if (read.kind === "refused") {
    const text = `own-text-${read.because}`;
    const vars = { max: ownTextUnits(key.place) };
    await sayBack(chatId, { key: `${text}:${updateId}`, text, vars });
    return true;
  }
  await keepDraftText(key, read.words, await staffBehind(by));
  await showText({ chatId, occasion: updateId }, key);
  return true;
}
