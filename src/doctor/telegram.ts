// How Telegram sees this bot. Looked at by the doctor.
import type { DatabaseFacts } from "../db/control/doctor-store.ts";
import type { Config } from "../runtime/config.ts";
import { createLooks, type Look, type Looks, type Standing } from "../telegram/control/looks.ts";
import { fine, note, wrong, type Finding } from "./finding.ts";

/** In milliseconds, and since when Telegram's last failure counts as now. */
const clockOffMs = 30_000;
const recentS = 3_600;

type Content = DatabaseFacts["content"];

export async function lookAtTelegram(config: Config, content: Content): Promise<Finding[]> {
  const looks = createLooks(config.botToken, config.telegramApiRoot);
  const me = await looks.me();
  if (me.kind !== "seen") return [notSeen(me, config)];
  const { id, username, readsAll, joinsGroups } = me.value;
  return [
    fine(`Telegram knows the token: it is @${username}'s.`),
    ...(content?.botId === undefined || content.botId === id
      ? []
      : [
          wrong(
            `The database belongs to the bot ${content.botId}, and the token to the bot ${id}. Set that bot's token, or use another database.`,
          ),
        ]),
    readsAll
      ? note(
          "Privacy mode is off, so Telegram tells the bot all that is written in groups; it needs none of it. @BotFather: /setprivacy, Enable.",
        )
      : fine("Privacy mode is on."),
    joinsGroups
      ? fine("It may be added to groups.")
      : wrong("It may not be added to groups. @BotFather: /setjoingroups, Enable."),
    ...(await lookAtIntake(looks, config, content)),
    ...(await lookAtClock(config.telegramApiRoot)),
    ...(await lookAtGroups(looks, id, content)),
    ...(await lookAtAdmins(looks, config)),
  ];
}

function notSeen(look: Exclude<Look<unknown>, { kind: "seen" }>, config: Config): Finding {
  switch (look.kind) {
    case "refused":
      return wrong(
        "BOT_TOKEN: Telegram refuses it. @BotFather shows the right one (/mybots, API Token); `searchlight rotate-token` takes it.",
      );
    case "unreachable":
      return wrong(
        `Telegram can't be reached at ${new URL(config.telegramApiRoot).host} (${look.reason}). Is this machine's network up, and no firewall between? TELEGRAM_API_ROOT names another address.`,
      );
    case "conflict":
    case "lost":
      return wrong("Telegram answers strangely. Does TELEGRAM_API_ROOT lead to a Bot API server?");
  }
}

async function lookAtIntake(looks: Looks, config: Config, content: Content): Promise<Finding[]> {
  const hook = await looks.webhook();
  if (hook.kind !== "seen") return [notSeen(hook, config)];
  const { url, pending, failedAtS } = hook.value;
  const waiting = fine(`${pending} updates wait at Telegram.`);
  const isRunning = (content?.sessions ?? 0) > 0;
  if (config.intake.kind === "webhook") {
    const isOurs = url === config.intake.url;
    const fails = failedAtS !== undefined && Date.now() / 1_000 - failedAtS < recentS;
    if (!isOurs) {
      const says = `Telegram sends updates ${url === "" ? "nowhere" : "elsewhere"}, not to WEBHOOK_URL`;
      return [
        waiting,
        isRunning
          ? wrong(`${says}: does another program use this token?`)
          : note(`${says}: the start sets it.`),
      ];
    }
    return [
      waiting,
      fails
        ? wrong(
            "Telegram could not deliver to WEBHOOK_URL within the last hour. Is the proxy up, its certificate good, and does it pass the path on to HOST and PORT?",
          )
        : fine("Telegram sends updates to WEBHOOK_URL."),
    ];
  }
  if (url !== "") {
    return [
      waiting,
      isRunning
        ? wrong(
            "A webhook is set while this bot polls: another program uses this token. Stop it, or take a new token.",
          )
        : note("A webhook is set, and this bot polls: the start takes it away."),
    ];
  }
  // A look would cut off the bot that runs.
  if (isRunning || content === undefined) return [waiting];
  const free = await looks.polling();
  return [
    waiting,
    free.kind === "conflict"
      ? wrong("Another program takes updates with this token. Stop it, or take a new token.")
      : fine("Nobody else takes updates."),
  ];
}

/** By the time that stands on any answer. */
async function lookAtClock(apiRoot: string): Promise<Finding[]> {
  const response = await fetch(apiRoot, { method: "HEAD", redirect: "manual" }).catch(
    () => undefined,
  );
  const there = Date.parse(response?.headers.get("date") ?? "");
  if (Number.isNaN(there)) return [];
  const offMs = Math.abs(Date.now() - there);
  return [
    offMs > clockOffMs
      ? wrong(
          `This machine's clock is ${Math.round(offMs / 1_000)} s from Telegram's. Let it follow a time server (timedatectl set-ntp true).`,
        )
      : fine("This machine's clock is Telegram's."),
  ];
}

async function lookAtGroups(looks: Looks, id: number, content: Content): Promise<Finding[]> {
  if (content === undefined) return [];
  if (content.groups.every(({ isQueue }) => !isQueue)) {
    return [note("No group is set up for reports yet: add the bot to one, and send /setup there.")];
  }
  const found: Finding[] = [];
  for (const { chatId, title, isQueue } of content.groups) {
    const standing = await looks.standing(chatId, id);
    found.push(groupFinding(`Group "${printable(title)}"`, standing, isQueue));
  }
  return found;
}

function groupFinding(name: string, look: Look<Standing>, isQueue: boolean): Finding {
  if (look.kind === "unreachable")
    return wrong(`${name}: Telegram can't be asked (${look.reason}).`);
  if (look.kind !== "seen" || look.value.status === "outside") {
    return wrong(`${name}: the bot is not in it. Add it there, and send /setup.`);
  }
  const { mayWrite, isPublic, status } = look.value;
  if (!mayWrite) {
    return wrong(
      `${name}: the bot may not write there. Allow it to send messages, or make it an administrator.`,
    );
  }
  if (isQueue && isPublic) {
    return wrong(
      `${name}: it has a public name, so nothing is sent there. Make it private, and send /setup.`,
    );
  }
  return fine(
    `${name}: the bot is ${status === "member" ? "a member" : "an administrator"}, and may write.`,
  );
}

async function lookAtAdmins(looks: Looks, config: Config): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const admin of config.adminIds) {
    const { kind } = await looks.knows(admin);
    if (kind === "lost") {
      found.push(
        note(`Admin ${admin} never wrote to the bot, so it can't alert them: send it /start.`),
      );
    }
  }
  if (new Set(config.adminIds).size === 1) {
    found.push(note("ADMIN_IDS names one person. Add a second id, so that nobody rules alone."));
  }
  return found;
}

/** A group's name is what somebody wrote: nothing of it moves the cursor. */
const printable = (title: string) => title.replaceAll(/[\p{C}\p{Z}]+/gu, " ").slice(0, 60);
