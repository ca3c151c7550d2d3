import { createDecipheriv } from "node:crypto";
import type postgres from "postgres";
import { unwrap } from "../../src/db/ciphers.ts";
import { isSealing, keyIn, laneIn, markIn } from "../../src/db/sealed.ts";
import { testKeys } from "./keys.ts";

/*
 * Tests look into the database with queries of their own, as somebody with all keys would. What comes out
 * of them is opened wherever it stood; ids, lanes and keys that go in are as they are stored.
 */

type Opener = { text: (sealed: string) => unknown; person: (mark: number) => number };
type Sql = postgres.Sql | postgres.TransactionSql;

const form = /^~1\.([\w-]{12})\.([\w-]+)$/;

/** Without a look at whether it was changed, as the bot's own reading tells that. */
function decrypt(secret: Uint8Array, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const counter = Buffer.concat([bytes.subarray(0, 12), Buffer.from([0, 0, 0, 2])]);
  return createDecipheriv("aes-256-ctr", secret, counter)
    .update(bytes.subarray(12, -16))
    .toString();
}

async function openerFor(sql: Sql): Promise<Opener> {
  const kept = await sql.unsafe<
    { id: string; owner: string; wrapped: string; holder: string | null }[]
  >("select id, owner, wrapped, holder from data_keys");
  const secrets = new Map<string, Uint8Array>();
  const people = new Map<number, number>();
  for (const { id, owner, wrapped, holder } of kept) {
    const { secret } = unwrap(testKeys.masters[0].secret, { id, owner, wrapped });
    secrets.set(id, secret);
    const sealed = form.exec(holder ?? "")?.[2];
    if (sealed !== undefined) people.set(Number(owner.slice(2)), Number(decrypt(secret, sealed)));
  }
  return {
    text: (value) => {
      const [, id = "", sealed = ""] = form.exec(value) ?? [];
      const secret = secrets.get(id);
      if (secret === undefined) return value;
      const plain = decrypt(secret, sealed);
      return /^[[{]|^null$/.test(plain) ? JSON.parse(plain) : plain;
    },
    person: (mark) => people.get(mark) ?? mark,
  };
}

const sealedAnywhere = /~1\.[\w-]{12}\.[\w-]+/g;

/** What somebody reads in an older copy of the tables who has the keys that are in the database now. */
export async function readWithKeysOf(sql: Sql): Promise<(dump: string) => string> {
  const { text, person } = await openerFor(sql);
  return (dump) =>
    dump
      .replace(sealedAnywhere, (sealed) => {
        const plain = text(sealed);
        return typeof plain === "string" ? plain : JSON.stringify(plain);
      })
      .replace(/(?<!\d)\d{16}(?!\d)/g, (number) =>
        isMark(number) ? String(person(Number(number))) : number,
      );
}

const isMark = (value: unknown) => /^(2[2-9]\d{14}|[34]\d{15})$/.test(String(value));
const needsOpening = (value: unknown) =>
  typeof value === "string" ? /^"?~1\.|^p:\d/.test(value) || isMark(value) : isMark(value);

function opened(value: unknown, { text, person }: Opener): unknown {
  if (typeof value === "number") return isMark(value) ? person(value) : value;
  if (typeof value !== "string") return value;
  if (isMark(value)) return String(person(Number(value)));
  if (value.startsWith("p:")) return String(person(Number(value.slice(2))));
  const bare = value.replace(/^"(.*)"$/, "$1");
  const plain = text(bare);
  return bare === value || typeof plain === "string" ? plain : JSON.stringify(plain);
}

/** Rows with what is sealed in them opened. */
export async function openRows<T extends object>(sql: Sql, rows: readonly T[]): Promise<T[]> {
  if (!isSealing() || !rows.some((row) => Object.values(row).some(needsOpening))) return [...rows];
  const opener = await openerFor(sql);
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, opened(value, opener)]),
      ) as T,
  );
}

/** What is compared with a column, as the column holds it; told from the text before it. */
function asStored(before: string, value: unknown): unknown {
  if (typeof value !== "string" && typeof value !== "number") return value;
  if (/(chat_id|user_id) (=|<>) $/.test(before)) return markIn(Number(value));
  if (/\blane = $/.test(before)) return laneIn(String(value));
  if (/\bkey (=|like) $/.test(before)) return keyIn(String(value));
  return value;
}

const waiting = "then";
type Use = (rows: unknown) => unknown;

/** A client whose templates read and compare so. */
export function opening(client: postgres.Sql): postgres.Sql {
  return new Proxy(client, {
    apply: (target, self, [strings, ...values]: [unknown, ...unknown[]]) => {
      if (!isSealing() || !Array.isArray(strings) || !("raw" in strings)) {
        return Reflect.apply(target, self, [strings, ...values]);
      }
      const stored = values.map((value, at) => asStored(String(strings[at]), value));
      const query = Reflect.apply(target, self, [strings, ...stored]);
      const settle = query.then.bind(query);
      // As somebody waits for it: within another query it is a part of that one.
      Reflect.set(query, waiting, (use: Use, failed: (error: unknown) => unknown) =>
        settle((rows: object[]) => openRows(client, rows)).then(use, failed),
      );
      return query;
    },
  });
}
