// What a statement does, told from its text. Used by units of work.
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { tableNames } from "./table.ts";
import { toldBy, type WakeChannel } from "./wake.ts";

/** A statement as it is sent. */
export type Statement = { text: string; params: unknown[] } & Deed;

type Deed = {
  /** The tables of ours that it names. */
  tables: readonly string[];
  /** It changes nothing and locks nothing: asked again in the same state, it gives the same. */
  isRead: boolean;
  /** Who is told of it. */
  tells: readonly WakeChannel[];
};

const dialect = new PgDialect();

export function statementOf(query: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { text, params, ...deedOf(text) };
}

/** There are only so many texts; what made more of them would not be worth keeping. */
const maxTexts = 5_000;
const deeds = new Map<string, Deed>();

function deedOf(text: string): Deed {
  const known = deeds.get(text);
  if (known !== undefined) return known;
  const words = new Set(text.match(/[a-z_]+/g));
  const deed = {
    tables: [...tableNames].filter((name) => words.has(name)),
    tells: toldBy(text),
    isRead: /^\s*(?:select|with)\b/.test(text) && !doing.test(text),
  };
  if (deeds.size >= maxTexts) deeds.clear();
  deeds.set(text, deed);
  return deed;
}

const doing =
  /\b(?:insert|update|delete|share|nextval|setval|set_config|random|pg_notify|pg_(?:try_)?advisory\w*)\b/;
