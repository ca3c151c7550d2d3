import { sql } from "drizzle-orm";
import { text, uuid } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { record } from "../../src/db/record.ts";
import {
  always,
  declaredOf,
  handedOut,
  keptForMs,
  row,
  table,
  type Held,
  type KeptFor,
} from "../../src/db/table.ts";
import { drafts } from "../../src/db/tables/reporting/drafts.ts";
import { insertInto, same, set } from "../../src/db/values.ts";
import { ChatId, DraftId } from "../../src/domain/ids.ts";

/* What does not compile, and fails where somebody gets around the compiler. `npm run types` checks it. */

const id = DraftId.parse("019c0000-0000-7000-8000-000000000002");

const stays = { kind: "stays", because: "It is here for this test." } as const;
const columns = () => ({ id: uuid("id").primaryKey(), fresh: text("fresh") });
const keptFor = always("It is here for this test.");
const nobody = "It is here for this test.";
const person = { section: "a_test", rowsOf: () => same(drafts.id, id), whenForgotten: stays };

it("a column that says what it holds and how long it stays compiles", () => {
  const title = handedOut("title", row);
  const about = [
    table("a_test", columns(), { keptFor, nobody, columns: { id: row, fresh: row } }),
    table("a_test", columns(), { keptFor, person, columns: { id: title, fresh: title } }),
  ];
  expect(about.map((each) => declaredOf(each).about.kind)).toEqual(["nobody", "person"]);
});

it("a column that says neither what it holds nor how long it stays does not compile", () => {
  expect(() =>
    // @ts-expect-error `fresh` says nothing of itself
    table("a_test", columns(), { keptFor, nobody, columns: { id: row } }),
  ).toThrow("says nothing of itself");
  const title = handedOut("title", row);
  expect(() =>
    // @ts-expect-error a title for `/mydata` without how long it stays
    table("a_test", columns(), { keptFor, person, columns: { id: title, fresh: "title" } }),
  ).toThrow();
});

it("a time after which rows go does not compile without since when it counts, or for a column", () => {
  // @ts-expect-error since when
  expect(keptForMs(1)).toBeDefined();
  const timed = keptForMs(1, { since: sql`at` });
  // @ts-expect-error the sweeper takes rows
  const wrong: KeptFor = timed;
  expect(wrong).toBe(timed);
});

it("what columns lose is said of tables that are cleared, and of no others", () => {
  const kept = handedOut("title", row);
  const lost = handedOut("title", row, { forgotten: sql`null` });
  const clears = { ...person, whenForgotten: { kind: "cleared" } as const };
  const declares = (who: typeof person | typeof clears, fresh: Held) =>
    table("a_test", columns(), { keptFor, person: who, columns: { id: kept, fresh } });
  expect(() => declares(person, lost)).toThrow("where it is cleared");
  expect(() => declares(clears, kept)).toThrow("where it is cleared");
  expect(declares(clears, lost)).toBeDefined();
});

it("a column by another name does not compile, be it read, written, changed or compared", () => {
  // @ts-expect-error no such column
  expect(() => record({ id: drafts.renamed })).toThrow();
  // @ts-expect-error no such column
  expect(() => same(drafts.renamed, "x")).toThrow();
  // @ts-expect-error no such column
  expect(set(drafts, { renamed: "x" })).toBeDefined();
  const chatId = ChatId.parse(5);
  const draft = { id, chatId, flow: "material", step: "subject", answers: {} } as const;
  // @ts-expect-error no such column
  expect(insertInto(drafts, { ...draft, renamed: "x" })).toBeDefined();
  const wide = { ...draft, renamed: "x" };
  // @ts-expect-error no such column, though it comes by a variable
  expect(insertInto(drafts, wide)).toBeDefined();
});
