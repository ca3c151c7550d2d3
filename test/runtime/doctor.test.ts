import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { lookAtNode } from "../../src/doctor/node-version.ts";
import { startBotProcess } from "../support/bot-process.ts";
import {
  appRole,
  asRole,
  asSuperuser,
  cloneDatabase,
  createDatabase,
  databaseUrl,
  ownerRole,
  useDatabase,
} from "../support/database.ts";
import { openPooler } from "../support/pooler.ts";
import { openClient } from "../support/scene.ts";
import { asksDoctor } from "./asks-doctor.ts";
import { useFolders } from "./launcher-process.ts";

/* The doctor, and each fault made for real: it names it, says what to do, and ends with 1. */

const database = useDatabase();
const folder = useFolders();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

type Where = Partial<Parameters<typeof asksDoctor>[2]> & { at?: Sandbox };
const examines = async (env: Record<string, string> = {}, { at = sandbox, ...where }: Where = {}) =>
  asksDoctor(at, { DATABASE_URL: database.url(), ...env }, { cwd: await folder(), ...where });

it("finds nothing to mend beside a bot that runs, and disturbs it in nothing", async () => {
  const admin = sandbox.person();
  const group = sandbox.group({ title: "Review", owner: admin });
  const bot = await startBotProcess({
    sandbox,
    databaseUrl: database.url(),
    adminIds: [admin.id, 6],
  });
  group.addsBot(admin);
  admin.in(group).sends("/setup");
  await admin.in(group).pressesSoon("New reports");
  await group.seesText(/arrive here from now on/);
  const seen = await examines({ ADMIN_IDS: `${admin.id},6` });
  expect(seen).toMatchObject({ code: 0, err: "", mends: [] });
  expect(seen.out).toContain("Nothing keeps the bot from its work.");
  expect(seen.out).toContain('Group "Review": the bot is a member, and may write.');
  expect(seen.out).toContain("it is @sandbox_bot's");
  expect(seen.out).toContain("Admin 6 never wrote to the bot");
  expect(seen.out).not.toContain(`Admin ${admin.id}`);
  expect(await bot.stop()).toBe(0);
  expect(bot.output()).not.toContain("poll_conflict");
});

const skewed = `const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { if (given.length === 0) super(Real.now() + 3600e3); else super(...given); }
  static now() { return Real.now() + 3600e3; }
};`;

it("names what is wrong with the machine: open files, a full disk, a taken port, the clock", async () => {
  const cwd = await folder();
  await writeFile(path.join(cwd, ".env"), "LOG_LEVEL=info\n", { mode: 0o644 });
  const taken = createServer();
  const port = await listening(taken);
  const node = ["--import", `data:text/javascript,${encodeURIComponent(skewed)}`];
  const env = { DATA_DIR: "/proc/searchlight", STATUS_PORT: String(port) };
  const seen = await examines(env, { cwd, node });
  const start = await examines({ STATUS_PORT: String(port) }, { verb: "start" });
  taken.close();
  expect(seen.code).toBe(1);
  const said = seen.mends.join("\n");
  expect(said).toContain(`chmod 600 "${path.join(cwd, ".env")}"`);
  expect(said).toContain("0 MB are free in /proc: too little");
  expect(said).toContain(`STATUS_PORT: another program listens on 127.0.0.1:${port} (EADDRINUSE)`);
  expect(said).toMatch(/The database's clock is 3\d{3} s from this machine's/);
  expect(said).toMatch(/This machine's clock is 3\d{3} s from Telegram's/);
  expect(start.err).toContain("STATUS_PORT: expected a free port");
});

it("names what is wrong at Telegram: profile, groups, another program", async () => {
  const at = await startSandbox({ bot: { readsAllMessages: true, joinsGroups: false } });
  const clone = await cloneDatabase(inject("clusterUrl"));
  const owner = at.person();
  const groups = ["Kicked", "Silent", "Open"].map((title) => at.group({ title, owner }));
  const [kicked, silent, open] = groups;
  for (const group of groups) group.addsBot(owner);
  kicked?.removesBot(owner);
  silent?.restrictsBot(owner);
  open?.isCalled("open_group");
  const client = openClient(clone.url);
  for (const [index, { id, title }] of groups.entries()) {
    await client`
      insert into queues (id, chat_id, tier, title, language)
      values (gen_random_uuid(), ${id}, ${index === 0 ? "review" : "escalation"}, ${title}, 'en')`;
  }
  const ended = new AbortController();
  const poll = `${at.apiRoot}/bot${at.token}/getUpdates?timeout=20&offset=1000000000`;
  const polling = (async () => {
    while (!ended.signal.aborted)
      await fetch(poll, { signal: ended.signal }).catch(() => undefined);
  })();
  const seen = await examines({ DATABASE_URL: clone.url }, { at });
  ended.abort();
  await polling;
  await client.end();
  await clone.drop();
  await at.stop();
  expect(seen.code).toBe(1);
  expect(seen.out).toContain("Privacy mode is off");
  const said = seen.mends.join("\n");
  expect(said).toContain("It may not be added to groups. @BotFather: /setjoingroups");
  expect(said).toContain("Another program takes updates with this token");
  expect(said).toContain('Group "Kicked": the bot is not in it. Add it there');
  expect(said).toContain('Group "Silent": the bot may not write there');
  expect(said).toContain('Group "Open": it has a public name');
});

it("names a token that Telegram refuses, one of another bot, and a Telegram out of reach", async () => {
  const wrong = "1000000001:WrongWrongWrongWrongWrongWrongWrong";
  const bound = await cloneDatabase(inject("clusterUrl"));
  const client = openClient(bound.url);
  await client`insert into bound_bot (bot_id) values (77)`;
  await client`insert into restores (made_at) values (now())`;
  await client.end();
  const [refused, others, away] = await Promise.all([
    examines({ BOT_TOKEN: wrong }),
    examines({ DATABASE_URL: bound.url }),
    examines({ TELEGRAM_API_ROOT: "http://127.0.0.1:9" }),
  ]);
  await bound.drop();
  expect(refused.mends.join()).toContain("BOT_TOKEN: Telegram refuses it");
  expect(refused.out).not.toContain("WrongWrong");
  expect(others.out).toMatch(/^note {2}It was restored from a backup/m);
  expect(others.mends.join()).toContain("The database belongs to the bot 77");
  expect(away.mends.join()).toContain("Telegram can't be reached at 127.0.0.1:9 (ECONNREFUSED)");
});

it("names what is wrong with the database, and so does the start", async () => {
  const clusterUrl = inject("clusterUrl");
  const [closed, later, still] = await Promise.all([1, 2, 3].map(() => cloneDatabase(clusterUrl)));
  const administers = async (url: string, ...statements: string[]) => {
    const client = openClient(asSuperuser(url));
    for (const statement of statements) await client.unsafe(statement);
    await client.end();
  };
  await administers(closed?.url ?? "", `revoke insert on reports from ${appRole}`);
  await administers(
    later?.url ?? "",
    `insert into drizzle.__drizzle_migrations (hash, created_at)
      select 'later', max(created_at) + 1 from drizzle.__drizzle_migrations`,
  );
  const name = new URL(still?.url ?? "").pathname.slice(1);
  await administers(
    still?.url ?? "",
    `alter database ${name} set default_transaction_read_only = on`,
  );
  const nowhere = asRole(databaseUrl(clusterUrl, "no_such_database"), appRole);
  const cases: [url: string, says: RegExp][] = [
    [closed?.url ?? "", /may not read or add to reports \(42501\)/],
    [later?.url ?? "", /A later version of Searchlight has worked on the tables/],
    [still?.url ?? "", /The database takes no changes/],
    [nowhere, /the server has no database of this name/],
    ["postgres://me:x@127.0.0.1:9/db", /can't be reached \(ECONNREFUSED\): nothing listens there/],
    ["postgres://me:x@one,two/db", /expected one host; found several/],
  ];
  const all = await Promise.all(cases.map(([url]) => examines({ DATABASE_URL: url })));
  for (const [at, [, says]] of cases.entries()) {
    expect(all[at]?.code, String(says)).toBe(1);
    expect(all[at]?.mends.join("\n")).toMatch(says);
  }
  const start = await examines({ DATABASE_URL: nowhere }, { verb: "start" });
  expect(start.err).toContain("the server has no database of this name");
  const pooler = await openPooler(database.url());
  const lent = await examines({ DATABASE_URL: pooler.url });
  await pooler.close();
  expect(lent.mends.join()).toMatch(/a pooler that lends sessions/);
  for (const each of [closed, later, still]) await each?.drop();
});

it("names keys that are missing, and what is not set at all", async () => {
  const name = await createDatabase(inject("clusterUrl"), {
    name: "test_doctor_keys",
    from: "template_searchlight",
    owner: ownerRole,
  });
  const url = asRole(databaseUrl(inject("clusterUrl"), name), appRole);
  const client = openClient(url);
  await client`insert into known_keys (name, proof) values ('lookup', 'of another')`;
  await client.end();
  const lost = await examines({ DATABASE_URL: url, ENCRYPTION_KEYS: "" });
  expect(lost.mends.join()).toContain("The keys of this database are missing");
  const others = await examines({ DATABASE_URL: url });
  expect(others.mends.join()).toContain(
    "expected the key lookup with which this database was sealed",
  );
  const unset = await examines({ BOT_TOKEN: "", ADMIN_IDS: "" });
  expect(unset.code).toBe(1);
  expect(unset.mends).toHaveLength(2);
});

it("says of a fresh folder what the first start makes", async () => {
  const cwd = await folder();
  await mkdir(path.join(cwd, "data"));
  const seen = await examines({ DATABASE_URL: "", ENCRYPTION_KEYS: "" }, { cwd });
  expect(seen).toMatchObject({ code: 0, mends: [] });
  expect(seen.out).toContain("There is no database yet: the first start makes it in DATA_DIR.");
});

it("knows which versions of Node are mended", () => {
  const kinds = (version: string, day: string) => lookAtNode(version, new Date(day)).kind;
  expect(kinds("20.18.0", "2026-01-01")).toBe("wrong");
  expect(kinds("20.19.0", "2026-04-30")).toBe("fine");
  expect(kinds("20.19.0", "2026-05-01")).toBe("note");
  expect(kinds("22.12.0", "2026-12-01")).toBe("fine");
  expect(kinds("24.0.0", "2028-05-01")).toBe("note");
  expect(kinds("25.1.0", "2026-12-01")).toBe("note");
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
