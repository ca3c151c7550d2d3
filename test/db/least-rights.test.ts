import { readFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { excessOf } from "../../src/db/roles.ts";
import {
  asRole,
  asSuperuser,
  createDatabase,
  databaseUrl,
  ownerRole,
  useDatabase,
} from "../support/database.ts";
import { openClient } from "../support/scene.ts";

const database = useDatabase();
let app: Connection;
beforeAll(() => {
  app = connect(database.url(), { connections: 1, name: "rights" });
});
afterAll(() => app.close());

describe("the bot's role may not", () => {
  it.each([
    "update audit_events set actor = 'system'",
    "delete from audit_events",
    "truncate audit_events",
    "update audit_seals set hash = 'x'",
    "delete from audit_seals",
    "truncate audit_seals",
    "update published_reports set json = '{}'",
    "delete from published_reports",
    "truncate published_reports",
    "update disclosures set persons = 0",
    "delete from disclosures",
    "truncate disclosures",
    "alter table audit_events disable trigger all",
    "drop trigger audit_events_insert_only on audit_events",
    "create or replace function refuse_rewriting() returns trigger language plpgsql as 'begin return null; end'",
    "set session_replication_role = replica",
    "alter table cases add column canary text",
    "drop table cases",
    "truncate cases",
    "create table canary (n int)",
    "create schema canary",
    "create role canary",
    "alter role current_user superuser",
    "update app_clock set shift = '1 day'",
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 1)",
    "copy cases to program 'cat'",
    "copy cases from '/etc/passwd'",
    "select pg_read_file('/etc/passwd')",
  ])("%s", async (statement) => {
    // Not by a trigger, which whoever owns the table could switch off.
    await expect(app.db.$client.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
  });
});

it("the bot's role adds to the audit trail, and works with the other tables", async () => {
  await app.db.$client.unsafe(
    `insert into audit_events (kind, subject_code, actor, facts) values ('case_taken', 'C-1', 'system', '{}')`,
  );
  await app.db.$client.unsafe("delete from alarms");
  expect(await excessOf(app.db)).toEqual([]);
});

describe("the start says of a role that may do more what it is", () => {
  it.each([
    {
      what: "a superuser",
      url: () => asSuperuser(database.url()),
      finds: [
        "superuser",
        "createrole",
        "createdb",
        "replication",
        "owns_tables",
        "makes_tables",
        "changes_audit",
      ],
    },
    {
      what: "the owner of the tables",
      url: () => asRole(database.url(), ownerRole),
      finds: ["owns_tables", "changes_audit"],
    },
  ])("$what", async ({ url, finds }) => {
    const { db, close } = connect(url(), { connections: 1, name: "excess" });
    expect(await excessOf(db)).toEqual(finds);
    await close();
  });
});

describe("on a server of one's own", () => {
  const suffix = randomBytes(4).toString("hex");
  const name = `test_roles_${suffix}`;

  it("one role for both brings the tables up to date, and works", async () => {
    await createDatabase(inject("clusterUrl"), { name, from: "template0" });
    await migrate(databaseUrl(inject("clusterUrl"), name));
    await createDatabase(inject("clusterUrl"), { name, from: "template0" });
  });

  it("the roles of docs/operating.md are made, bring the tables up to date, and are enough", async () => {
    const cluster = inject("clusterUrl");
    const statements = await sqlOfDocs("Two roles", suffix);
    const client = openClient(cluster);
    for (const each of statements) await client.unsafe(each);
    await client.end();
    const url = (role: string) => {
      const at = new URL(databaseUrl(cluster, `searchlight_${suffix}`));
      at.username = `${role}_${suffix}`;
      at.password = "CHANGE_ME";
      return at.href;
    };
    await migrate(url("searchlight_owner"), url("searchlight_bot"));
    // The bot alone finds nothing to do.
    await migrate(url("searchlight_bot"));
    const { db, close } = connect(url("searchlight_bot"), { connections: 1, name: "docs" });
    expect(await excessOf(db)).toEqual([]);
    await expect(db.$client`delete from audit_events`).rejects.toMatchObject({ code: "42501" });
    await close();
  });

  it("a database of one role goes over to two", async () => {
    const cluster = inject("clusterUrl");
    const one = `one_role_${suffix}`;
    const client = openClient(cluster);
    await client.unsafe(`create role ${one} login password 'CHANGE_ME'`);
    await client.unsafe(`drop database if exists searchlight_${suffix} with (force)`);
    await client.unsafe(`create database searchlight_${suffix} owner ${one}`);
    await client.end();
    const at = new URL(databaseUrl(cluster, `searchlight_${suffix}`));
    const url = (role: string) => {
      at.username = role;
      at.password = "CHANGE_ME";
      return at.href;
    };
    await migrate(url(one));
    const inside = openClient(at.href);
    for (const each of await sqlOfDocs("From one role to two", suffix)) {
      await inside.unsafe(each.replaceAll("old_role", one));
    }
    await inside.end();
    await migrate(url(`searchlight_owner_${suffix}`), url(`searchlight_bot_${suffix}`));
    const { db, close } = connect(url(`searchlight_bot_${suffix}`), {
      connections: 1,
      name: "two",
    });
    expect(await excessOf(db)).toEqual([]);
    await close();
  });

  afterAll(async () => {
    const client = openClient(inject("clusterUrl"));
    for (const each of [name, `searchlight_${suffix}`]) {
      await client.unsafe(`drop database if exists ${each} with (force)`);
    }
    for (const role of ["searchlight_owner", "searchlight_bot", "one_role"]) {
      await client.unsafe(`drop role if exists ${role}_${suffix}`);
    }
    await client.end();
  });
});

/** The statements below a heading, with names that no other run uses on this server. */
async function sqlOfDocs(heading: string, suffix: string): Promise<string[]> {
  const file = fileURLToPath(new URL("../../docs/operating.md", import.meta.url));
  const text = await readFile(file, "utf8");
  const block = new RegExp(`${heading}[^]*?\n\`\`\`sql\n([^]*?)\`\`\``).exec(text)?.[1];
  if (block === undefined) throw new Error(`docs/operating.md has no SQL below «${heading}»`);
  return block
    .replaceAll(/\b(searchlight(_owner|_bot)?)\b/g, `$1_${suffix}`)
    .split(";\n")
    .filter((statement) => statement.trim() !== "");
}
