// All commands: whom they are for, who takes them. Used by both kinds of chat, by menus and wanted-facts.ts.
import { Composer } from "grammy";
import type { Operator } from "../domain/control/operator.ts";
import { isStandIn } from "../domain/ids.ts";
import { nearestCommand } from "../domain/speaking/nearest-command.ts";
import { isOffered, type ChatKind, type OfferedTo } from "../domain/speaking/offered-commands.ts";
import type { Role } from "../domain/staff/staff.ts";
import { isOfficer } from "../workflow/legal/officers.ts";
import { askAgain } from "../workflow/speaking/visit.ts";
import { isAdmin } from "../workflow/staff/admins.ts";
import { isOfTeam } from "../workflow/staff/rule-wellbeing.ts";
import { caseCommand, queueCommand } from "./cases/desk-commands.ts";
import { chatOf, type BotContext } from "./context.ts";
import { auditCommand } from "./control/audit.ts";
import { exportCommand } from "./control/export.ts";
import { healthCommand } from "./control/health.ts";
import { pauseCommand, resumeCommand } from "./control/pause.ts";
import { settingsCommand } from "./control/settings.ts";
import { statsCommand, statsInGroups } from "./control/stats.ts";
import { forgetCommand, mydataCommand, privacyCommand } from "./privacy/commands.ts";
import {
  blockCommand,
  trustCommand,
  unblockCommand,
  untrustCommand,
} from "./privacy/mark-reporter.ts";
import { legalCommand } from "./legal/legal.ts";
import { holdCommand } from "./privacy/hold.ts";
import { retentionCommand } from "./privacy/retention.ts";
import { revealCommand } from "./privacy/reveal.ts";
import { helpInGroups, languageInGroups, setupCommand } from "./queues/commands.ts";
import { queuesCommand } from "./queues/queues.ts";
import { reportInGroups } from "./queues/source-group.ts";
import { listCommand } from "./queues/upheld.ts";
import { recipientsCommand } from "./referrals/recipients.ts";
import { cancelCommand, reportCommand, statusCommand } from "./reporting/commands.ts";
import {
  answerOrder,
  type GroupCommand,
  type Ordered,
  type PrivateCommand,
} from "./speaking/command-entry.ts";
import { readCommand, type SentCommand } from "./speaking/command.ts";
import { cyberTipCommand, restrictionCommand } from "./referrals/restrictions.ts";
import { feedCommand } from "./feed/commands.ts";
import { helpCommand, languageCommand } from "./speaking/commands.ts";
import { startCommand } from "./speaking/start.ts";
import { someoneOf } from "./staff/presser.ts";
import { staffCommand, staffInGroups } from "./staff/staff.ts";
import { examplesCommand, trainCommand } from "./training/commands.ts";
import { wellbeingCommand } from "./staff/wellbeing.ts";
import { publishCommand, transparencyCommand } from "./transparency/commands.ts";
import { textsCommand } from "./wording/texts.ts";

/** The commands in private, in the order in which clients offer them. */
export const privateCommands = [
  startCommand,
  reportCommand,
  statusCommand,
  cancelCommand,
  helpCommand,
  privacyCommand,
  mydataCommand,
  forgetCommand,
  languageCommand,
  transparencyCommand,
  wellbeingCommand,
  trainCommand,
  queuesCommand,
  staffCommand,
  recipientsCommand,
  examplesCommand,
  statsCommand,
  exportCommand,
  healthCommand,
  settingsCommand,
  textsCommand,
  retentionCommand,
  publishCommand,
  feedCommand,
  restrictionCommand,
  cyberTipCommand,
  pauseCommand,
  resumeCommand,
  auditCommand,
  revealCommand,
  holdCommand,
  legalCommand,
  blockCommand,
  unblockCommand,
  trustCommand,
  untrustCommand,
] as const satisfies readonly PrivateCommand[];

/** Those in groups. */
export const groupCommands = [
  queueCommand,
  caseCommand,
  listCommand,
  statsInGroups,
  reportInGroups,
  setupCommand,
  languageInGroups,
  staffInGroups,
  helpInGroups,
] as const satisfies readonly GroupCommand[];

const everyPrivate: readonly PrivateCommand[] = privateCommands;
const everyInGroups: readonly GroupCommand[] = groupCommands;

/** The commands that somebody with these roles is offered in a chat. */
export function commandsFor(chat: ChatKind, roles: readonly Role[]): string[] {
  return commandsOf(chat).flatMap(({ name, may }) =>
    isOffered(offeredTo(may), roles) ? [name] : [],
  );
}

function commandsOf(chat: ChatKind): readonly (PrivateCommand | GroupCommand)[] {
  if (chat === "private") return everyPrivate;
  return everyInGroups.filter(({ offeredIn }) => offeredIn.includes(chat));
}

type May = (PrivateCommand | GroupCommand)["may"];

/** Whom a command is for. */
export function offeredTo(may: May): OfferedTo {
  if (may === "everybody") return may;
  return may === "team" ? "staff" : may.role;
}

/** What Telegram is asked before a command in a group is obeyed. */
export function askedBefore(name: string): GroupCommand["asks"] {
  return everyInGroups.find((each) => each.name === name)?.asks ?? "nothing";
}

/** Obeys the commands of that kind of chat; on those of the other kind says where they belong. */
export function takeCommands(operator: Operator, chat: "private" | "group"): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("message", (ctx, next) => {
    const sent = readCommand(ctx.message, ctx.me.username);
    if (sent === undefined) return next();
    const chatId = chatOf(ctx);
    const by = someoneOf(ctx.from);
    const ordered = { by, chatId, updateId: ctx.update.update_id, ctx, operator };
    if (chat === "group") return takeInGroup(sent, ordered) ?? next();
    return takeInPrivate(sent, ordered) ?? hintAt(sent, ordered, next);
  });
  return composer;
}

function takeInPrivate({ name, words }: SentCommand, ordered: Ordered): Promise<void> | undefined {
  const command = everyPrivate.find((each) => each.name === name);
  if (command !== undefined) return obey(command, words, ordered);
  const elsewhere = everyInGroups.find((each) => each.name === name)?.inPrivate;
  if (elsewhere === undefined) return undefined;
  const vars = { bot: { ours: `@${ordered.ctx.me.username}` } };
  return answerOrder(ordered, elsewhere, { vars });
}

/** To somebody who may have meant a command that is theirs to use. */
async function hintAt(
  { name }: SentCommand,
  ordered: Ordered,
  next: () => Promise<void>,
): Promise<void> {
  const theirs: string[] = [];
  for (const { name: one, may } of everyPrivate) {
    if ((await refusalOf(may, ordered)) === undefined) theirs.push(one);
  }
  const meant = nearestCommand(name, theirs);
  if (meant === undefined) return next();
  await answerOrder(ordered, "command-meant", { vars: { command: { ours: `/${meant}` } } });
  return askAgain(ordered.chatId);
}

function takeInGroup({ name, words }: SentCommand, ordered: Ordered): Promise<void> | undefined {
  const command = everyInGroups.find(
    (each) => each.name === (each.anyCase === true ? name.toLowerCase() : name),
  );
  if (command !== undefined) return obey(command, words, ordered);
  const elsewhere = everyPrivate.find((each) => each.name === name);
  return elsewhere && sayOnlyInPrivate(elsewhere, ordered);
}

async function obey(
  { may, obey: carryOut }: PrivateCommand | GroupCommand,
  words: string,
  ordered: Ordered,
): Promise<void> {
  const refusal = await refusalOf(may, ordered);
  return refusal === undefined ? carryOut(words, ordered) : answerOrder(ordered, refusal);
}

const isOne = { admin: isAdmin, legal: isOfficer, staff: isOfTeam };

async function refusalOf(may: May, { by, operator }: Ordered): Promise<string | undefined> {
  if (typeof may === "string") return undefined;
  if ("standIns" in may && isStandIn(by.userId)) return may.standIns;
  return (await isOne[may.role](operator, by.userId)) ? undefined : may.others;
}

/** A command of staff for private chats, sent in a group: those it is for hear where to send it, others nothing. */
async function sayOnlyInPrivate({ may }: PrivateCommand, ordered: Ordered): Promise<void> {
  if (may === "everybody") return;
  const { by, operator } = ordered;
  if (await isOne[may.role](operator, by.userId)) await answerOrder(ordered, "admin-in-private");
}
