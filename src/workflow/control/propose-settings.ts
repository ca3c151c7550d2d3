// Reads what settings are to be, and asks to confirm it. Called by replies, sent files, and the server.
import { uuidv7 } from "uuidv7";
import { appNow } from "../../db/clock.ts";
import { insertProposal } from "../../db/control/setting-proposal-store.ts";
import { readSettings, settingVersions } from "../../db/control/setting-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import {
  proposalMs,
  proposedOver,
  type ProposedSetting,
} from "../../domain/control/setting-proposal.ts";
import {
  readSettingsFile,
  type AskedSetting,
  type FileFault,
} from "../../domain/control/settings-file.ts";
import { ChatId, SettingProposalId, type StaffId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import type { PrivateReply } from "../speaking/private-reply.ts";
import { sayBack } from "../speaking/say.ts";
import { showPage } from "../speaking/show-page.ts";
import { adminsOf, isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";

/** Under which key the message is known to which the lines come as a reply. */
const promptKey = "settings-file";

/** Asks an admin for the lines that are to be others. */
export async function askForSettings(chatId: ChatId, occasion: number): Promise<void> {
  const said = { text: "settings-file-ask", key: `settings-file-ask:${occasion}:${uuidv7()}` };
  await sayBack(chatId, { ...said, knownAs: promptKey });
}

/** Tells an admin who sent a file how its lines come in; false: it was sent by somebody else. */
export async function explainFile(
  operator: Operator,
  by: Person,
  { chatId, updateId }: { chatId: ChatId; updateId: number },
): Promise<boolean> {
  if (!(await isAdmin(operator, by.userId))) return false;
  const said = { text: "settings-file-unopened", key: `settings-file-unopened:${updateId}` };
  await sayBack(chatId, { ...said, knownAs: promptKey });
  return true;
}

/** Takes such a reply, and shows what would change; false: it is about something else. */
export async function writeSettings(operator: Operator, reply: PrivateReply): Promise<boolean> {
  const { chatId, updateId, by, text } = reply;
  if (reply.key !== promptKey) return false;
  if (text === undefined) return explainFile(operator, by, reply);
  if (!(await isAdmin(operator, by.userId))) return false;
  const read = readSettingsFile(text, await readSettings());
  if (read.kind === "refused") {
    const vars = faultVars(read.faults[0], "chat");
    const said = { text: "settings-file-fault", key: `settings-file-fault:${updateId}`, vars };
    await sayBack(chatId, { ...said, knownAs: promptKey });
    return true;
  }
  const id = await propose(read.asked, await staffBehind(by));
  if (id === undefined) {
    await sayBack(chatId, { text: "settings-file-same", key: `settings-file-same:${updateId}` });
    return true;
  }
  await showPage({ chatId, occasion: updateId }, { kind: "show_setting_proposal", id });
  return true;
}

/** What fills the text about a line that can't count. */
export function faultVars(fault: FileFault, from: "chat" | "server") {
  const { because, line, name } = fault;
  const { how, words } = "allowed" in fault ? fault.allowed : { how: "single", words: [] };
  return {
    because: { choice: because === "not_allowed" ? `not_${how}` : because },
    line,
    name,
    allowed: { ours: words.join(", ") },
    from: { choice: from },
  };
}

export type FromServer =
  | { kind: "refused"; faults: readonly FileFault[] }
  | { kind: "same" }
  /** So many admins are asked. */
  | { kind: "asked"; asked: readonly AskedSetting[]; admins: number };

/** The same for a whole file, of somebody who has the server: any admin may confirm it. */
export async function proposeFromServer(operator: Operator, text: string): Promise<FromServer> {
  const read = readSettingsFile(text, await readSettings());
  if (read.kind === "refused") return read;
  const id = await propose(read.asked, undefined);
  if (id === undefined) return { kind: "same" };
  const admins = await adminsOf(operator);
  for (const admin of admins) {
    const at = { chatId: ChatId.parse(admin), occasion: id };
    await showPage(at, { kind: "show_setting_proposal", id });
  }
  return { kind: "asked", asked: read.asked, admins: admins.length };
}

/** Undefined: all of it is so already. */
async function propose(
  asked: readonly AskedSetting[],
  askedBy: StaffId | undefined,
): Promise<SettingProposalId | undefined> {
  const changes: ProposedSetting[] = proposedOver(
    await readSettings(),
    await settingVersions(),
    asked,
  );
  if (changes.length === 0) return undefined;
  const id = SettingProposalId.parse(uuidv7());
  const expiresAt = new Date((await appNow()).getTime() + proposalMs);
  await insertProposal({ id, changes, expiresAt, askedBy: askedBy ?? null });
  return id;
}
