import * as fc from "fast-check";
import type { Count, Counted } from "../../src/domain/transparency/report.ts";
import {
  ShareId,
  TableId,
  tableIds,
  tableOf,
  WaitId,
} from "../../src/domain/transparency/tables.ts";

/** Counts of a quarter, with rows for tables that have none of their own. */
export const anyCounted: fc.Arbitrary<Counted> = fc.record({
  tables: fc.record(byId(tableIds, countsOf)),
  shares: fc.record(
    byId(ShareId.options, () =>
      fc
        .tuple(fc.nat(150), fc.nat(150), fc.nat(150))
        .map((counts) =>
          ["search_term", "channel", "group"].map((of, at) => ({ of, count: counts[at] ?? 0 })),
        ),
    ),
  ),
  waitsMs: fc.record(byId(WaitId.options, () => fc.array(fc.nat(10 ** 9), { maxLength: 14 }))),
});

function countsOf(id: TableId): fc.Arbitrary<readonly Count[]> {
  const { rows, by, columns } = tableOf(id);
  const named =
    rows.length > 0 ? rows : ["DE", "FR"].map((first) => [first, "x"].slice(0, by.length));
  const cells = named.flatMap((of) => columns.map((column) => ({ of, column })));
  const count = fc.oneof(fc.nat(6), fc.nat(200));
  return fc
    .array(count, { minLength: cells.length, maxLength: cells.length })
    .map((counts) => cells.map((cell, at) => ({ ...cell, count: counts[at] ?? 0 })));
}

function byId<K extends string, V>(ids: readonly K[], make: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<K, V>;
}
