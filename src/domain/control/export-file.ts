// The lines of a file that admins take out, and how they are written. Used by what puts it together.
import { z } from "zod";
import { csvOf } from "./csv.ts";
import type { Export } from "./export.ts";

/** How many rows one file has at most: Telegram takes files of bots up to 50 MB. */
export const rowsAFile = 50_000;
/** How many rows are read at once, which is all that is in memory. */
export const rowsAtOnce = 500;
/** In ISO 8601, in UTC. */
const moment = z.date().transform((at) => at.toISOString());
const orEmpty = <S extends z.ZodType>(schema: S) => schema.nullable();

/** One case, in the order of its columns. Nobody who reported it is in it, and of the team only numbers. */
export const ExportedCase = z.object({
  code: z.string(),
  kind: z.string(),
  /** Null where no list of it may lie about: of the gravest, of people, and where its words are gone. */
  subject: orEmpty(z.string()),
  /** As which it is handled: the gravest word for it. */
  category: z.string(),
  /** What the team calls it beneath that, if it was reported so. */
  own_category: orEmpty(z.string()),
  severity: z.number(),
  state: z.string(),
  opened_at: moment,
  first_decided_at: orEmpty(moment),
  closed_at: orEmpty(moment),
  ground: orEmpty(z.string()),
  closed_by: orEmpty(z.string()),
  reports: z.number(),
  people: z.number(),
  merged_into: orEmpty(z.string()),
});
export type ExportedCase = z.input<typeof ExportedCase>;

/** One event of the audit log. */
export const ExportedEvent = z.object({
  at: moment,
  kind: z.string(),
  code: z.string(),
  actor: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type ExportedEvent = z.input<typeof ExportedEvent>;

const rowsOf = { cases: ExportedCase, audit: ExportedEvent } as const;

type Batches = AsyncIterable<readonly (ExportedCase | ExportedEvent)[]>;

/** The bytes of a file, a batch at a time: CSV with a line of names, or a JSON array with a line a row. */
export async function* fileOf(
  { of, format }: Pick<Export, "of" | "format">,
  batches: Batches,
): AsyncGenerator<Uint8Array> {
  const schema = rowsOf[of];
  const columns = Object.keys(schema.shape);
  if (format === "csv") yield Buffer.from(csvOf([columns]));
  let isFirst = true;
  for await (const batch of batches) {
    const rows = batch.map((row): Readonly<Record<string, unknown>> => schema.parse(row));
    if (rows.length === 0) continue;
    if (format === "csv") {
      yield Buffer.from(csvOf(rows.map((row) => columns.map((column) => cellOf(row[column])))));
      continue;
    }
    const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
    yield Buffer.from(`${isFirst ? "[\n" : ",\n"}${lines}`);
    isFirst = false;
  }
  if (format === "json") yield Buffer.from(isFirst ? "[]\n" : "\n]\n");
}

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return value;
  return JSON.stringify(value);
}
