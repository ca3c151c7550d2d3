import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { dumpOf } from "../support/dump.ts";

/* What whoever has a copy of the database reads in it. */

/** Rows with a word that only people's names, ids, notes and drafts have in them. */
export function leaksIn(dump: string, canaries: readonly string[]): string[] {
  const words = [...canaries, "quillnote"].map((each) => each.replace(/\W/g, "\\$&"));
  const leak = new RegExp(`(?<![\\w-])(${words.join("|")})`);
  return dump.split("\n").filter((row) => leak.test(row));
}

/** Takes a dump after the other, until it is ended; gives what was found in any of them. */
export function takeDumps(client: () => postgres.Sql, canaries: () => readonly string[]) {
  const ending = new AbortController();
  const leaks = new Set<string>();
  const taking = (async () => {
    while (!ending.signal.aborted) {
      // The database may be away: then there is nothing to be read in it either.
      const dump = await dumpOf(client()).catch(() => "");
      for (const row of leaksIn(dump, canaries())) leaks.add(row);
      await sleep(1_000);
    }
  })();
  return {
    end: async (): Promise<string[]> => {
      ending.abort();
      await taking;
      return [...leaks];
    },
  };
}
