// What dumps of the database that were taken on the way say then, and later beside the keys of that day.
import { z } from "zod";
import { leaksIn } from "../faults/dumps.ts";
import type { CaseDesk } from "../support/case-desk.ts";
import { dumpOf } from "../support/dump.ts";
import { readWithKeysOf } from "../support/open-rows.ts";
import type { Canaries } from "./read-life.ts";

const Known = z.array(z.object({ code: z.string() }));

/** `people`: the ids of all who may be found. */
export function lookBack({ sql }: Pick<CaseDesk, "sql">, people: readonly number[]) {
  const dumps: string[] = [];
  const ids = people.map(String);
  return {
    dumps,
    /** Takes a dump. Gives its rows that say who somebody is, or what somebody wrote. */
    leaks: async (): Promise<string[]> => {
      const dump = await dumpOf(sql);
      dumps.push(dump);
      return leaksIn(dump, [...ids, "canary"]);
    },
    /** Of all that was erased since, what can still be read in an earlier dump with the keys of now. */
    opensAgain: async (canaries: Canaries): Promise<{ erased: number; read: string[] }> => {
      const reads = await readWithKeysOf(sql);
      const wordless = Known.parse(
        await sql.unsafe("select code from reports where given is null"),
      );
      const now = reads(await dumpOf(sql));
      const words = wordless.flatMap(({ code }) => canaries.get(code) ?? []);
      const erased = [...words, ...ids].filter((each) => !now.includes(each));
      const then = dumps.map((dump) => reads(dump));
      return {
        erased: erased.length,
        read: erased.filter((each) => then.some((dump) => dump.includes(each))),
      };
    },
  };
}
