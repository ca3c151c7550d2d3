// How a backup is written down inside of its box: lines of JSON, and rows as COPY gives them.
import { createHash } from "node:crypto";
import { z } from "zod";

/** The first line: what follows, and of which schema it is. */
export const Manifest = z.object({
  kind: z.literal("backup"),
  version: z.literal(1),
  madeAt: z.coerce.date(),
  migrations: z.array(z.object({ hash: z.string(), createdAt: z.number() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type Manifest = z.infer<typeof Manifest>;

/** After the rows of a table, of which as many lines as there were chunks came before. */
const EndOfTable = z.object({
  kind: z.literal("end_of_table"),
  name: z.string(),
  sha256: z.string(),
});
const Chunk = z.object({ kind: z.literal("rows"), bytes: z.number() });
/** The last line. */
export const End = z.object({
  kind: z.literal("end"),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
});

export const lineOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** A table's rows with what ends them. */
export async function* tableRecords(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield lineOf({ kind: "rows", bytes: chunk.length });
    yield chunk;
  }
  yield lineOf({ kind: "end_of_table", name, sha256: hash.digest("hex") });
}

/** Reads them in the order in which they were written; throws where they are not. */
export class Records {
  readonly #source: AsyncIterator<Uint8Array>;
  #held = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async line<S extends z.ZodType>(schema: S): Promise<z.output<S>> {
    let end = this.#held.indexOf("\n");
    while (end === -1) {
      await this.#more();
      end = this.#held.indexOf("\n");
    }
    const line = (await this.#take(end + 1)).toString();
    return schema.parse(JSON.parse(line));
  }

  /** The rows of a table, chunk by chunk. */
  async *rowsOf(name: string): AsyncGenerator<Buffer> {
    const hash = createHash("sha256");
    for (;;) {
      const next = await this.line(z.discriminatedUnion("kind", [Chunk, EndOfTable]));
      if (next.kind === "end_of_table") {
        if (next.name === name && next.sha256 === hash.digest("hex")) return;
        throw new Error("The rows of a table are not those that were written");
      }
      const chunk = await this.#take(next.bytes);
      hash.update(chunk);
      yield chunk;
    }
  }

  async #take(count: number): Promise<Buffer> {
    while (this.#held.length < count) await this.#more();
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done === true) throw new Error("A backup ends before its end");
    this.#held = Buffer.concat([this.#held, next.value]);
  }
}
