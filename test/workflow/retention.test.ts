import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { CaseId } from "../../src/domain/ids.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { pass, sweeps } from "../support/passing-time.ts";
import { dayMs, retentionDesk } from "../support/retention-desk.ts";

/* What people wrote, and who they are, goes when its rule says so, and no day before. */

const desk = useCaseDesk();
const { files, decides, kept } = retentionDesk(desk);
const gravest = { category: "child_abuse" } as const;

const ids = new Map<number, CaseId>();
const filed = async (by: number, more: Parameters<typeof files>[1] = {}) => {
  const id = await files(by, more);
  ids.set(by, id);
  return id;
};
const left = (by: number) => kept(ids.get(by) ?? CaseId.parse(uuidv7()));

describe("words", () => {
  it("go 90 days after a dismissal, a year after an uphold, and the case stays as a line", async () => {
    const [dismissed, upheld] = [await filed(101), await filed(102)];
    await decides(dismissed, "dismissed");
    await decides(upheld, "upheld");
    await pass(desk, 89 * dayMs);
    expect([(await left(101))?.note, (await left(102))?.note]).toEqual([
      "note of 101",
      "note of 102",
    ]);
    await pass(desk, 2 * dayMs);
    expect([(await left(101))?.note, (await left(102))?.note]).toEqual([null, "note of 102"]);
    expect((await desk.case(dismissed)).wordsGoneAt).toBeDefined();
    await pass(desk, 273 * dayMs);
    expect((await left(102))?.note).toBe("note of 102");
    await pass(desk, 2 * dayMs);
    expect((await left(102))?.note).toBeNull();
  });

  it("of the gravest go at one time, whatever was decided", async () => {
    const [one, other] = [await filed(111, gravest), await filed(112, gravest)];
    await decides(one, "dismissed");
    await decides(other, "upheld");
    await pass(desk, 364 * dayMs);
    expect([(await left(111))?.note, (await left(112))?.note]).toEqual([
      "note of 111",
      "note of 112",
    ]);
    await pass(desk, 2 * dayMs);
    expect([(await left(111))?.note, (await left(112))?.note]).toEqual([null, null]);
  });
});

describe("who reported", () => {
  it("is forgotten 90 days after their last case was closed, and not while one is open", async () => {
    const first = await filed(201);
    await decides(first, "dismissed");
    await pass(desk, 50 * dayMs);
    const second = await filed(201);
    await pass(desk, 60 * dayMs);
    expect((await left(201))?.who).toBe(true);
    await decides(second, "upheld");
    await pass(desk, 89 * dayMs);
    expect((await left(201))?.who).toBe(true);
    await pass(desk, 2 * dayMs);
    expect((await left(201))?.who).toBe(false);
    const held = await unitOfWork(desk.db, () => heldOn(201));
    expect(held.filter(({ entries }) => entries.length > 0)).toEqual([]);
  });

  it("is forgotten a year after their last report, even if its case is open", async () => {
    await filed(211);
    await pass(desk, 363 * dayMs);
    expect((await left(211))?.who).toBe(true);
    await pass(desk, 3 * dayMs);
    expect((await left(211))?.who).toBe(false);
  });

  it("goes by what they know: what others bring about later changes nothing", async () => {
    const id = await filed(221);
    await decides(id, "dismissed");
    await pass(desk, 40 * dayMs);
    await decides(id, "open", "system");
    await pass(desk, 51 * dayMs);
    expect(await left(221)).toEqual({ who: false, note: null });
  });

  it("stays while the team looks at it again", async () => {
    const id = await filed(231);
    await decides(id, "dismissed");
    await pass(desk, 40 * dayMs);
    await decides(id, "open");
    await pass(desk, 60 * dayMs);
    expect(await left(231)).toEqual({ who: true, note: "note of 231" });
  });

  it("stays in force where an admin set another time, at once", async () => {
    const id = await filed(241);
    await decides(id, "dismissed");
    await pass(desk, 31 * dayMs);
    expect((await left(241))?.who).toBe(true);
    await desk.sets("keep_identity", 30);
    await sweeps(desk);
    expect((await left(241))?.who).toBe(false);
    await desk.sets("keep_identity", 90);
  });
});

it("a report that was taken back loses its words 90 days later, whatever became of its case", async () => {
  await filed(301);
  await desk.sql`update reports set withdrawn_at = app_now() where note = 'note of 301'`;
  await pass(desk, 89 * dayMs);
  expect((await left(301))?.note).toBe("note of 301");
  await pass(desk, 2 * dayMs);
  expect((await left(301))?.note).toBeNull();
});

it("what came to a case that was closed already tells its reporter nothing by when it goes", async () => {
  const id = await filed(311);
  await decides(id, "dismissed");
  const { display } = await desk.case(id);
  await pass(desk, 10 * dayMs);
  await desk.files({ by: 312, subject: termOf(display), note: "note of 312" });
  await desk.sql`update cases set status = 'dismissed', closed_at = app_now() where id = ${id}`;
  await desk.sql`update reports set closed_at = null, words_kept_by = null where note = 'note of 312'`;
  const note = async () =>
    (await desk.sql`select 1 from reports where note = 'note of 312'`).length === 1;
  await pass(desk, 200 * dayMs);
  expect(await note()).toBe(true);
  await pass(desk, 166 * dayMs);
  expect(await note()).toBe(false);
});
