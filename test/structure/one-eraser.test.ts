import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getTableName } from "drizzle-orm";
import { expect, it } from "vitest";
import { declaredTables, tablesOfPeople } from "../../src/db/tables/all.ts";
import { heldCopies } from "../../src/db/tables/privacy/held-copies.ts";

/*
 * What is held on people is erased in one place, which keeps to what the tables say. What else deletes such
 * rows works something off that was meant for minutes, and is named here with the reason.
 */

const eraser = "db/privacy/eraser-store.ts";

const worksOff: Record<string, string> = {
  "db/reporting/group-ask-store.ts group_asks": "It was taken up, and is a draft now.",
  "db/reporting/draft-store.ts scheduled_tasks":
    "The look at a draft that is closed is planned no more.",
  "db/mail/schedule-store.ts scheduled_tasks": "It is due, and in the inbox now.",
  "db/speaking/asking-store.ts askers": "It was counted for a minute.",
  "db/speaking/posted-store.ts posted_messages":
    "The message itself is gone, or another one's now.",
  "db/mail/settling-store.ts posted_messages": "Another message stands in its place.",
  "db/training/example-store.ts training_answers": "What was answered is no example any more.",
  "db/reporting/reporter-store.ts forgotten_people": "The person is back, and it stands with them.",
};

const root = fileURLToPath(new URL("../../src/", import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && file !== eraser)
  .map((file) => ({ file, text: readFileSync(`${root}${file}`, "utf8") }));

const inCamels = (name: string) =>
  name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const personal = [
  ...tablesOfPeople.map(({ name }) => name),
  getTableName(heldCopies),
  "forgotten_people",
  "forgotten_reports",
];

it("no other code deletes rows about people", () => {
  const found = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:delete\s+from|truncate(?:\s+table)?)\s+(?:\$\{)?"?(\w+)/gi)].flatMap(
      ([, table = ""]) =>
        personal
          .filter((name) => name === table || inCamels(name) === table)
          .map((name) => `${file} ${name}`),
    ),
  );
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(worksOff).toSorted());
});

it("no other code empties what identifies a person, or what one wrote", () => {
  const emptied = declaredTables.flatMap(({ name, columns, sheds }) =>
    columns
      .filter(({ held }) => held.forgotten !== undefined || (sheds && held.keptFor.kind === "shed"))
      .map(({ key, column }) => ({ table: name, key, column: column.name })),
  );
  expect(emptied.length).toBeGreaterThan(15);
  // The inbox lets go of what is handled, and a draft of what was typed once it is closed.
  const worked = ["inbox.body", "drafts.notice", "drafts.answers", "drafts.status"];
  const wrong = emptied
    .filter(({ table, key }) => !worked.includes(`${table}.${key}`))
    .filter(({ key }) => /telegramUserId|given|note$/.test(key))
    .flatMap(({ table, key, column }) =>
      sources.flatMap(({ file, text }) => {
        if (!file.startsWith("db/") || file.startsWith("db/tables/")) return [];
        const writes = text.includes(`(${inCamels(table)},`);
        const empties = new RegExp(`\\b${key}: (null|sql\`null\`)|\\b${column} = null`).test(text);
        return writes && empties ? [`${file} empties ${table}.${column}`] : [];
      }),
    );
  expect(wrong).toEqual([]);
});
