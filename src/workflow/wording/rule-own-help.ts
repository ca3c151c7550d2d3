// Adds and takes away help lines of the team's own. Called by presses of `/texts`, and replies with words.
import { uuidv7 } from "uuidv7";
import { appNow } from "../../db/clock.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import {
  changeOwnHelpLine,
  findOwnHelpLine,
  insertOwnHelpLine,
  listedHelpLines,
} from "../../db/wording/own-help-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { OwnHelpLineId, type ChatId } from "../../domain/ids.ts";
import type { HelpKind } from "../../domain/speaking/help-line.ts";
import type { Person } from "../../domain/staff/people.ts";
import {
  mostOwnLines,
  OneHelpKind,
  ownHelpChanges,
  ownHelpUnits,
  readOwnHelp,
  type OwnHelpChange,
  type OwnHelpPress,
} from "../../domain/wording/own-help-line.ts";
import type { PrivateReply } from "../speaking/private-reply.ts";
import { sayBack } from "../speaking/say.ts";
import { showPage } from "../speaking/show-page.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";

export type OwnHelpPressed = "shown" | "changed" | "outdated" | "full";

/** Takes an admin's press on these pages. */
export async function pressOwnHelp(
  by: Person,
  { press, ...at }: { press: OwnHelpPress; chatId: ChatId; messageId: number },
): Promise<OwnHelpPressed> {
  if (press.kind === "add") {
    await askForLine(at, press.as);
    return "shown";
  }
  const done = press.kind === "change" ? await change(by, press.id, press.to) : "shown";
  const dropped = press.kind === "change" && press.to === "drop";
  const page =
    press.kind === "list" || dropped
      ? ({ kind: "list" } as const)
      : ({ kind: "open", id: press.id } as const);
  await showPage(at, { kind: "show_own_help", page });
  return done;
}

async function change(
  by: Person,
  id: OwnHelpLineId,
  to: OwnHelpChange,
): Promise<Exclude<OwnHelpPressed, "shown">> {
  const line = await findOwnHelpLine(id);
  if (line === undefined) return "outdated";
  if (ownHelpChanges[to].to === "listed") {
    const there = (await listedHelpLines()).filter(({ country }) => country === line.country);
    if (there.length >= mostOwnLines) return "full";
  }
  const staffId = await staffBehind(by);
  if (!(await changeOwnHelpLine(id, to, staffId))) return "outdated";
  const event = events[to];
  if (event !== undefined) {
    await recordAudit({
      kind: event,
      subjectCode: id,
      actor: { kind: "staff", id: staffId },
      facts: { kind: line.kind, country: line.country },
    });
  }
  return "changed";
}

const events = {
  use: "help_line_added",
  remove: "help_line_removed",
  put_back: "help_line_restored",
  // Nobody was shown it.
  drop: undefined,
} as const satisfies Record<OwnHelpChange, string | undefined>;

const promptKey = (kind: HelpKind) => `own-help-line:${kind}`;

async function askForLine(
  { chatId, messageId }: { chatId: ChatId; messageId: number },
  kind: HelpKind,
): Promise<void> {
  await sayHere(
    chatId,
    `${promptKey(kind)}:${messageId}:${uuidv7()}`,
    "own-help-ask",
    promptKey(kind),
  );
}

async function sayHere(chatId: ChatId, key: string, text: string, knownAs?: string): Promise<void> {
  const vars = { max: ownHelpUnits.name };
  await sayBack(chatId, { key, text, vars, ...(knownAs && { knownAs }) });
}

/** Takes a reply as a new help line, and shows it as people will see it; false: it is about something else. */
export async function writeOwnHelp(operator: Operator, reply: PrivateReply): Promise<boolean> {
  const { chatId, updateId, by } = reply;
  const asked = OneHelpKind.safeParse(/^own-help-line:(\w+)$/.exec(reply.key)?.[1]);
  if (!asked.success || !(await isAdmin(operator, by.userId))) return false;
  const today = (await appNow()).toISOString().slice(0, 10);
  const read = readOwnHelp(reply.text, today);
  if (read.kind === "refused") {
    await sayHere(chatId, `own-help:${updateId}`, `own-help-no-${read.because}`);
    return true;
  }
  const id = OwnHelpLineId.parse(uuidv7());
  await insertOwnHelpLine({ id, kind: asked.data, ...read.words }, await staffBehind(by));
  await showPage(
    { chatId, occasion: updateId },
    { kind: "show_own_help", page: { kind: "open", id } },
  );
  return true;
}
