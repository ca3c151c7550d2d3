import postgres from "postgres";
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { startBotProcess, type BotProcess } from "./bot-process.ts";
import { asSuperuser, useDatabase } from "./database.ts";
import { useSealing } from "./seal.ts";
import { opening } from "./open-rows.ts";
import { opened } from "./opened.ts";

export type Scene = {
  sandbox: Sandbox;
  /** The running bot; `restart` replaces it. */
  bot: () => BotProcess;
  restart: (how: "stop" | "kill", main?: string) => Promise<void>;
  /** One more process of the bot, on the same database. */
  startsAnother: () => Promise<BotProcess>;
  /** An owner of the bot, and owner of both groups. */
  admin: Person;
  /** The review group, in which `mo` and `mia` are administrators and `tom` is a plain member. */
  review: Group;
  mo: Person;
  mia: Person;
  tom: Person;
  /** The escalation group, in which `sue` is an administrator. */
  escalation: Group;
  sue: Person;
  databaseUrl: string;
  close: () => Promise<void>;
};

type Options = {
  /** How much faster than Telegram's the limits pass, and the bot's pace with them. Default 50. */
  scale?: number;
  /** The bot's pace when it is not the sandbox's, whose limits don't count then. */
  unlimitedPace?: number;
  /** Which groups are set up already. Default: both. */
  setUp?: readonly ("review" | "escalation")[];
  /** What the bot is started with, asked for when it is. */
  env?: () => Record<string, string>;
};

/** A scene for the file that calls it, on a database of its own. */
export function useScene(options: Options = {}): Scene {
  useSealing();
  const database = useDatabase();
  return opened(() => openScene(database.url(), options));
}

/** A sandbox with a team, and the real bot as a process of its own on it. */
async function openScene(databaseUrl: string, options: Options): Promise<Scene> {
  const { scale = 50, setUp = ["review", "escalation"] } = options;
  await quicken(databaseUrl, options.unlimitedPace ?? scale);
  const limits = options.unlimitedPace === undefined;
  // A press lives as long as in life, not 3 s: a slow machine is to answer it, too.
  const sandbox = await startSandbox({ scale, limits, pressLifeS: 150 * scale });
  const people = {
    admin: sandbox.person({ firstName: "Ada" }),
    mo: sandbox.person({ firstName: "Mo" }),
    mia: sandbox.person({ firstName: "Mia" }),
    tom: sandbox.person({ firstName: "Tom" }),
    sue: sandbox.person({ firstName: "Sue" }),
  };
  const { admin, mo, mia, tom, sue } = people;
  const review = sandbox.group({ title: "Review", owner: admin, members: [tom] });
  const escalation = sandbox.group({ title: "Escalation", owner: admin });
  for (const person of [mo, mia]) review.adds(person, { admin: true });
  escalation.adds(sue, { admin: true });
  const started: BotProcess[] = [];
  const start = async (main?: string) => {
    const bot = await startBotProcess({
      sandbox,
      databaseUrl,
      adminIds: [admin.id],
      env: options.env?.() ?? {},
      ...(main === undefined ? {} : { main }),
    });
    started.push(bot);
    return bot;
  };
  let bot = await start();
  for (const tier of setUp) {
    await setUpGroup(admin, tier === "review" ? review : escalation, tier);
  }
  return {
    ...people,
    sandbox,
    review,
    escalation,
    databaseUrl,
    bot: () => bot,
    restart: async (how, main) => {
      await (how === "kill" ? bot.kill() : bot.stop());
      bot = await start(main);
    },
    startsAnother: () => start(),
    close: async () => {
      await Promise.all(started.map((each) => each.stop()));
      await sandbox.stop();
    },
  };
}

/** What an admin does to make a group a queue. */
export async function setUpGroup(
  admin: Person,
  group: Group,
  tier: "review" | "escalation",
  { instead = false } = {},
): Promise<void> {
  const before = group.sees().at(-1);
  group.addsBot(admin);
  admin.in(group).sends("/setup");
  const label = tier === "review" ? "New reports" : "Escalated cases";
  await admin.in(group).pressesSoon(label);
  // Another group takes everything so far.
  if (instead) await admin.in(group).pressesSoon("Everything");
  // It may have been set up before.
  await group.seesText(/arrive here from now on/, before === undefined ? {} : { after: before });
}

/** The bot keeps to the pace of the sandbox that it talks to. */
export async function quicken(databaseUrl: string, pace: number): Promise<void> {
  const client = openClient(databaseUrl);
  await client`update app_clock set pace = ${pace}`;
  await client.end();
}

/** A connection of the test's own, to look into the bot's database from outside. */
export function openClient(databaseUrl: string): postgres.Sql {
  return clientAt(asSuperuser(databaseUrl));
}

/** A connection by the role that stands in the address. */
export function clientAt(databaseUrl: string): postgres.Sql {
  const url = new URL(databaseUrl);
  const folder = url.searchParams.get("host");
  url.searchParams.delete("host");
  const options = { max: 2, onnotice: () => undefined };
  return opening(postgres(url.href, folder === null ? options : { ...options, host: folder }));
}
