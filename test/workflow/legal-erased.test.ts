import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { erasedIn } from "../../src/db/legal/erased-store.ts";
import { columnsOf } from "../../src/db/legal/legal-sections.ts";
import { findGrants } from "../../src/db/legal/legal-source-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { RetentionRule } from "../../src/domain/control/retention.ts";
import { ChatId } from "../../src/domain/ids.ts";
import type { Erased } from "../../src/domain/legal/erased.ts";
import { LegalSection } from "../../src/domain/legal/sections.ts";
import { resolved } from "../../src/workflow/legal/resolve-targets.ts";
import { forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { pseudonymOf, termOf, useCaseDesk } from "../support/case-desk.ts";
import { pass } from "../support/passing-time.ts";
import { dayMs, retentionDesk } from "../support/retention-desk.ts";

/* What a package says of what was erased: on which day, as far as that can be known, and nothing that never was. */

const desk = useCaseDesk();
const { files, decides } = retentionDesk(desk);
const inUnit = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
const [byRule, byWish, kept] = [15_001, 15_002, 15_003];
let codes: Map<number, string>;
/** Between which days it went: a look of the sweeper may pass a midnight. */
let erasedOn: { words: string[]; wish: string[] };

const today = async () => {
  const [row] = await desk.sql`select to_char(app_now() at time zone 'UTC', 'YYYY-MM-DD') as day`;
  return String(row?.["day"]);
};

beforeAll(async () => {
  const caseId = await files(byRule);
  await files(byWish);
  codes = new Map();
  for (const by of [byRule, byWish]) {
    const [row] = await desk.sql<{ code: string }[]>`
      select code from reports where note = ${`note of ${by}`}`;
    codes.set(by, row?.code ?? "");
  }
  await pass(desk, dayMs);
  const wish = [await today()];
  await inUnit(() =>
    forgetPerson({ pseudonymOf }, ChatId.parse(byWish), { messageId: 1, language: "en" }),
  );
  wish.push(await today());
  await decides(caseId, "dismissed");
  await pass(desk, 88 * dayMs);
  let words: string[] = [];
  for (let day = 0; day < 8; day += 1) {
    const before = await today();
    await pass(desk, dayMs);
    const [row] = await desk.sql`select given from reports where code = ${codes.get(byRule) ?? ""}`;
    if (words.length === 0 && row?.["given"] === null) words = [before, await today()];
  }
  // One that says nothing where it may say something, and of which nothing was erased.
  await desk.files({ by: kept, subject: termOf("words of nobody else") });
  const [row] = await desk.sql<
    { code: string }[]
  >`select code from reports order by id desc limit 1`;
  codes.set(kept, row?.code ?? "");
  erasedOn = { words, wish };
}, 60_000);

const all = LegalSection.options.map((section) => ({ section, columns: [...columnsOf(section)] }));

async function erasedOf(by: number): Promise<(section: string) => Erased[]> {
  const period = { from: undefined, to: undefined };
  const erased = await inUnit(async () => {
    const target = await resolved({ kind: "report", value: codes.get(by) ?? "" });
    return erasedIn(await findGrants(all, [target], period), [target], period);
  });
  return (section) => erased.filter(({ what }) => what.split(".")[0] === section);
}

it("tells the day on which a rule took the words, and all that went with them", async () => {
  const of = await erasedOf(byRule);
  const on = of("reports")[0]?.on;
  expect(erasedOn.words).toContain(on);
  const line = { of: "rows", count: 1, on, by: "words" };
  expect(of("reports")).toEqual(
    expect.arrayContaining([
      { what: "reports.given", ...line },
      { what: "reports.note", ...line },
    ]),
  );
  expect(of("additions")).toEqual([{ ...line, what: "additions", of: "reports" }]);
  expect(of("identity")).toContainEqual(
    expect.objectContaining({
      what: "identity.telegramUserId",
      by: "identity",
      on: expect.any(String),
    }),
  );
});

it("tells the day on which somebody was forgotten as they asked, and keeps to that", async () => {
  const of = await erasedOf(byWish);
  const [line] = of("identity").filter(({ what }) => what === "identity.telegramUserId");
  expect(line).toMatchObject({ of: "rows", count: 1, by: "wish" });
  expect(erasedOn.wish).toContain(line?.on);
  // Nobody decided on it, and the words of a report stay with its case.
  expect(of("reports")).toEqual([]);
});

it("says nothing of what was never there", async () => {
  const of = await erasedOf(kept);
  for (const section of LegalSection.options) expect(of(section)).toEqual([]);
});

it("tells no day where nothing knows it", async () => {
  await desk.sql`update reports set words_gone_at = null where code = ${codes.get(byRule) ?? ""}`;
  const of = await erasedOf(byRule);
  expect(of("reports")).toContainEqual(
    expect.objectContaining({ what: "reports.given", on: undefined, by: "words" }),
  );
});

it("counts the rules as the handbook does", async () => {
  const handbook = await readFile(new URL("../../docs/legal.md", import.meta.url), "utf8");
  const numbered = [...handbook.matchAll(/^(\d+)\. `(\w+)`/gm)].map(([, nr, rule]) => [nr, rule]);
  expect(numbered).toEqual(RetentionRule.options.map((rule, at) => [String(at + 1), rule]));
});
