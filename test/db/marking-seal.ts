import { z } from "zod";
import type { Place, Seal } from "../../src/db/sealed.ts";

const Marked = z.object({ "§": z.string(), sealed: z.unknown() });
const Named = z.record(z.string(), z.unknown());

/** Which value of which row it is. */
const markOf = ({ table, column, row }: Place) => `§ ${table}.${column} ${row} §`;

/**
 * Marks each text and each JSON with where it stands, and opens nothing that stands elsewhere. Ids stay
 * as they are. `lookedInto`: JSON into which queries look by name; its mark stands beside those names.
 */
export function markingSeal(lookedInto: ReadonlySet<string>): Seal {
  const check = (mark: unknown, at: Place) => {
    if (mark !== markOf(at))
      throw new Error(`${markOf(at)} holds what is not its own: ${String(mark)}`);
  };
  const isLookedInto = ({ table, column }: Place) => lookedInto.has(`${table}.${column}`);
  return {
    close: (plain, at) => markOf(at) + plain,
    open: (stored, at) => {
      const mark = markOf(at);
      check(stored.slice(0, mark.length), at);
      return stored.slice(mark.length);
    },
    closeJson: (plain, at) => {
      const value: unknown = JSON.parse(plain);
      const mark = { "§": markOf(at) };
      const marked = isLookedInto(at)
        ? { ...Named.parse(value), ...mark }
        : { ...mark, sealed: value };
      return JSON.stringify(marked);
    },
    openJson: (stored, at) => {
      if (!isLookedInto(at)) {
        const { "§": mark, sealed } = Marked.parse(stored);
        check(mark, at);
        return sealed;
      }
      const { "§": mark, ...value } = Named.parse(stored);
      check(mark, at);
      return value;
    },
    mark: (userId) => userId,
    unmark: (stored) => stored,
  };
}
