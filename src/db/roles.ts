// Who may do what in the database. Used by the start: for the embedded server, and after migrations.
import { sql } from "drizzle-orm";
import type postgres from "postgres";
import { z } from "zod";
import { connectSession, type Database } from "./connect.ts";
import { computed, record } from "./record.ts";
import { quoted } from "./table.ts";
import { declaredTables } from "./tables/all.ts";

/** Of what has happened, nothing is changed; the clock is only a sandbox's to move. */
const mayOnly: ReadonlyMap<string, string> = new Map([
  ["audit_events", "select, insert"],
  ["audit_seals", "select, insert"],
  ["published_reports", "select, insert"],
  ["disclosures", "select, insert"],
  ["app_clock", "select"],
]);

type Asking = Pick<postgres.TransactionSql, "unsafe">;

/**
 * Gives a role what the bot needs and no more: rows of its own tables, and of the audit trail only new
 * ones. Asked in a transaction of the tables' owner.
 */
export async function grantToApp(client: Asking, app: string): Promise<void> {
  const role = identifier(app);
  const names = declaredTables.map(({ name }) => name);
  await client.unsafe(`revoke all on ${names.map(quoted).join(", ")} from ${role}`);
  for (const name of names) {
    const rights = mayOnly.get(name) ?? "select, insert, update, delete";
    await client.unsafe(`grant ${rights} on ${quoted(name)} to ${role}`);
  }
  await client.unsafe(`grant usage on schema public, drizzle to ${role}`);
  await client.unsafe(`grant select on drizzle.__drizzle_migrations to ${role}`);
  await client.unsafe(`grant usage on all sequences in schema public to ${role}`);
  // The one way in which anything of the trail goes: what is five years old, in whole seals.
  await client.unsafe(`grant execute on function erase_old_audit(integer) to ${role}`);
}

/** Who a connection to `url` is to the server. */
export async function roleOf(url: string): Promise<string> {
  const session = connectSession(url, "searchlight role", () => undefined);
  try {
    const [row] = await session`select current_user as name`;
    return z.string().parse(row?.["name"]);
  } finally {
    await session.end({ timeout: 5 });
  }
}

/** A role of the embedded server with which one logs in. */
type Login = { name: string; password: string };

/**
 * Makes the two roles of the embedded server, or gives them new passwords; what a superuser has made is
 * the owner's from then on. `url` is the superuser's.
 */
export async function makeRoles(
  url: string,
  { owner, app }: { owner: Login; app: Login },
): Promise<void> {
  const session = connectSession(url, "searchlight roles", () => undefined);
  try {
    await session.begin(async (client) => {
      // A password that was told must be there after a crash, also where commits may be lost by one.
      await client.unsafe("set local synchronous_commit = on");
      for (const { name, password } of [owner, app]) {
        const [there] = await client`select from pg_roles where rolname = ${name}`;
        // The server hears a password only here, over a socket that nobody else can enter.
        await client.unsafe(
          `${there === undefined ? "create" : "alter"} role ${identifier(name)} login nosuperuser
            nocreatedb nocreaterole noreplication nobypassrls password ${literal(password)}`,
        );
      }
      for (const { statement } of Statements.parse(
        await client.unsafe(handingOver, [owner.name]),
      )) {
        await client.unsafe(statement);
      }
      const database = new URL(url).pathname.slice(1);
      await client.unsafe(
        `grant connect on database ${identifier(database)} to ${identifier(app.name)}`,
      );
    });
  } finally {
    await session.end({ timeout: 5 });
  }
}

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

const Statements = z.array(z.object({ statement: z.string() }));

/** Not `reassign owned`: the first superuser also has what the server itself needs. */
const handingOver = `
  select format('alter database %I owner to %I', current_database(), $1::text) as statement
  union all select format('revoke all on database %I from public', current_database())
  union all select format('alter schema %I owner to %I', nspname, $1::text)
    from pg_namespace where nspname = 'drizzle'
  union all select format('alter %s %s owner to %I',
      case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass, $1::text)
    from pg_class c where c.relnamespace::regnamespace::text in ('public', 'drizzle')
      and c.relkind in ('r', 'S')
      and not exists (select from pg_depend d
        where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i', 'e'))
  union all select format('alter function %s owner to %I', p.oid::regprocedure, $1::text)
    from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d
        where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')`;

/** What the bot's role may do and should not. */
const excesses = [
  "superuser",
  "createrole",
  "createdb",
  "replication",
  "owns_tables",
  "makes_tables",
  "changes_audit",
] as const;
export type Excess = (typeof excesses)[number];

const may = (table: string, right: string) =>
  sql.raw(`has_table_privilege('public.${table}', '${right}')`);

const Found = record({
  superuser: computed(sql`rolsuper`, z.boolean()),
  createrole: computed(sql`rolcreaterole`, z.boolean()),
  createdb: computed(sql`rolcreatedb`, z.boolean()),
  replication: computed(sql`rolreplication`, z.boolean()),
  owns_tables: computed(
    sql`exists (select from pg_tables
      where schemaname = 'public' and pg_has_role(current_user, tableowner, 'usage'))`,
    z.boolean(),
  ),
  makes_tables: computed(sql`has_schema_privilege('public', 'create')`, z.boolean()),
  changes_audit: computed(
    sql.join(
      ["audit_events", "audit_seals", "disclosures"].flatMap((table) =>
        ["update", "delete", "truncate"].map((right) => may(table, right)),
      ),
      sql` or `,
    ),
    z.boolean(),
  ),
});

/** What the role of a connection may do that the bot never needs. Opens no unit of work. */
export async function excessOf(db: Database): Promise<Excess[]> {
  const [row = {}] = await db.execute(
    sql`select ${Found.list} from pg_roles where rolname = current_user`,
  );
  const found = Found.read(row);
  return excesses.filter((each) => found[each]);
}
