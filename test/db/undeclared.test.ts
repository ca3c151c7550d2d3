import { text, uuid } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { record } from "../../src/db/record.ts";
import { row, table } from "../../src/db/table.ts";
import { drafts } from "../../src/db/tables/reporting/drafts.ts";
import { insertInto, same, set } from "../../src/db/values.ts";
import { DraftId } from "../../src/domain/ids.ts";

/* What does not compile, and fails where somebody gets around the compiler. `npm run types` checks it. */

const id = DraftId.parse("019c0000-0000-7000-8000-000000000002");

it("a column that says neither what it holds nor how long it stays does not compile", () => {
  const columns = { id: uuid("id").primaryKey(), fresh: text("fresh") };
  const nobody = "It is here for this test.";
  expect(() =>
    // @ts-expect-error `fresh` says nothing of itself
    table("a_test", columns, { keptFor: row, nobody, columns: { id: row } }),
  ).toThrow("says nothing of itself");
  const person = { section: "a_test", rowsOf: () => same(drafts.id, id), whenForgotten: stays };
  expect(() =>
    // @ts-expect-error a title for `/mydata` without how long it stays
    table("a_test", columns, { keptFor: row, person, columns: { id: row, fresh: "title" } }),
  ).toThrow();
});

const stays = { kind: "stays", because: "It is here for this test." } as const;

it("a column by another name does not compile, be it read, written, changed or compared", () => {
  // @ts-expect-error no such column
  expect(() => record({ id: drafts.renamed })).toThrow();
  // @ts-expect-error no such column
  expect(() => same(drafts.renamed, "x")).toThrow();
  // @ts-expect-error no such column
  expect(set(drafts, { renamed: "x" })).toBeDefined();
  const draft = { id, flow: "material", step: "subject", answers: {} } as const;
  // @ts-expect-error no such column
  expect(insertInto(drafts, { ...draft, renamed: "x" })).toBeDefined();
  const wide = { ...draft, renamed: "x" };
  // @ts-expect-error no such column, though it comes by a variable
  expect(insertInto(drafts, wide)).toBeDefined();
});
