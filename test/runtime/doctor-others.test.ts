import { expect, inject, it } from "vitest";
import { startSandbox } from "telegram-sandbox";
import { connect } from "../../src/db/connect.ts";
import { appRole, cloneDatabase } from "../support/database.ts";
import { openClient } from "../support/scene.ts";
import { asksDoctor } from "./asks-doctor.ts";
import { launch, useFolders } from "./launcher-process.ts";

/* The doctor, where it is another server than expected, or Telegram sends updates somewhere else. */

const folder = useFolders();

/** What the doctor says of this database, and of a Telegram of its own. */
async function asks(url: string, { env = {}, hook = "" } = {}) {
  const at = await startSandbox();
  if (hook !== "") {
    await fetch(`${at.apiRoot}/bot${at.token}/setWebhook?url=${encodeURIComponent(hook)}`);
  }
  const seen = await asksDoctor(at, { DATABASE_URL: url, ...env }, { cwd: await folder() });
  await at.stop();
  return seen;
}

/** A server whose settings say something else, as those of another kind would: these come before its own. */
async function serverThatSays(settings: Record<string, string>) {
  const clone = await cloneDatabase(inject("clusterUrl"));
  const client = openClient(clone.url);
  const cases = Object.entries(settings).map(([name, value]) => `when '${name}' then ${value}`);
  await client.unsafe(`
    create schema said;
    grant usage on schema said to ${appRole};
    create function said.current_setting(name text) returns text language sql as
      $$ select case name ${cases.join(" ")} else pg_catalog.current_setting(name) end $$;
    alter database ${new URL(clone.url).pathname.slice(1)}
      set search_path = said, pg_catalog, public`);
  await client.end();
  return clone;
}

it("names a server that is too old, one with too few connections, and a wrong password", async () => {
  const old = await serverThatSays({ server_version_num: "'140005'", server_version: "'14.5'" });
  const full = await serverThatSays({
    max_connections: `(select (sum(numbackends) + 8)::text from pg_stat_database)`,
  });
  const server = launch(await folder("data"));
  const stranger = new URL((await server.urls()).appUrl);
  stranger.password = "not-this-one";
  const [ofOld, ofFull, ofStranger] = await Promise.all(
    [old.url, full.url, stranger.href].map((url) => asks(url)),
  );
  await server.stop();
  for (const each of [old, full]) await each.drop();
  expect([ofOld, ofFull, ofStranger].map((seen) => seen?.code)).toEqual([1, 1, 1]);
  expect(ofOld?.mends.join()).toContain("PostgreSQL 14.5 is too old: it takes 15 or newer");
  expect(ofFull?.mends.join()).toMatch(
    /has -?\d connections free of \d+; a process takes 12\. Raise max_connections/,
  );
  expect(ofStranger?.mends.join()).toContain("does not take this password for this role");
  expect(ofStranger?.out).not.toContain("not-this-one");
});

const ours = {
  WEBHOOK_URL: "https://bot.example/hook",
  WEBHOOK_SECRET: "a-secret-of-thirty-two-characters-or-more",
  PORT: "0",
};
const elsewhere = "https://other.example/hook";

it.concurrent.each([
  {
    what: "another address, and nobody is at work",
    env: ours,
    hook: elsewhere,
    runs: false,
    says: /^note {2}Telegram sends updates elsewhere, not to WEBHOOK_URL: the start sets it/m,
  },
  {
    what: "another address, while a process is at work",
    env: ours,
    hook: elsewhere,
    runs: true,
    says: /^MEND {2}Telegram sends updates elsewhere, .*does another program use this token/m,
  },
  {
    what: "an address, and this bot polls",
    env: {},
    hook: elsewhere,
    runs: false,
    says: /^note {2}A webhook is set, and this bot polls: the start takes it away/m,
  },
  {
    what: "an address, while a process polls",
    env: {},
    hook: elsewhere,
    runs: true,
    says: /^MEND {2}A webhook is set while this bot polls: another program uses this token/m,
  },
  {
    what: "the address of this bot",
    env: ours,
    hook: ours.WEBHOOK_URL,
    runs: true,
    says: /^ok {4}Telegram sends updates to WEBHOOK_URL/m,
  },
])("tells of a webhook: Telegram has $what", async ({ env, hook, runs, says }) => {
  const clone = await cloneDatabase(inject("clusterUrl"));
  // As a process of the bot has it.
  const working = connect(clone.url, { connections: 1, name: "searchlight" });
  if (runs) await working.db.execute("select 1");
  const { out } = await asks(clone.url, { env, hook });
  await working.close();
  await clone.drop();
  expect(out).toMatch(says);
});
