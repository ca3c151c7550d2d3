import {
  Column,
  getTableName,
  Name,
  Param,
  Placeholder,
  SQL,
  StringChunk,
  Table,
} from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { quoted, textOf } from "./table.ts";

type Text = { text: string; params: unknown[] };

/**
 * The text of a query and its values, as drizzle would put it together. Most queries are put together anew at each
 * call, and drizzle, which has to know every database and every part of a query, takes several times as long.
 *
 * @throws for a part that no query of ours has had so far
 */
export function textOfQuery(query: SQL): Text {
  const params: unknown[] = [];
  return { text: joined(query.queryChunks, params), params };
}

function joined(chunks: readonly unknown[], params: unknown[]): string {
  let text = "";
  for (const chunk of chunks) text += textOfPart(chunk, params);
  return text;
}

function textOfPart(chunk: unknown, params: unknown[]): string {
  if (chunk instanceof StringChunk) return chunk.value.join("");
  if (chunk instanceof SQL) return joined(chunk.queryChunks, params);
  if (chunk instanceof Param) return textOfParam(chunk, params);
  if (chunk === undefined) return "";
  if (typeof chunk !== "object" || chunk === null || chunk instanceof Placeholder)
    return place(chunk, params);
  if (chunk instanceof Column) return textOf(chunk as PgColumn);
  if (chunk instanceof Table) return quoted(getTableName(chunk));
  if (chunk instanceof Name) return quoted(chunk.value);
  if ("getSQL" in chunk || Array.isArray(chunk))
    throw new Error(`A query has a part that is not known: ${chunk.constructor.name}`);
  return place(chunk, params);
}

function textOfParam(param: Param, params: unknown[]): string {
  const { value, encoder } = param;
  // It is encoded when its value is known.
  if (value instanceof Placeholder) return place(param, params);
  const encoded: unknown = value === null ? null : encoder.mapToDriverValue(value);
  return encoded instanceof SQL ? joined(encoded.queryChunks, params) : place(encoded, params);
}

function place(value: unknown, params: unknown[]): string {
  return `$${params.push(value)}`;
}
