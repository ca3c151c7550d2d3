import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { heldCopy } from "../../src/db/privacy/held-copy-store.ts";
import { erasePerson } from "../../src/db/privacy/held-store.ts";
import { findHold } from "../../src/db/privacy/hold-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, HoldId, UserId } from "../../src/domain/ids.ts";
import { HoldPress, type HoldVerb } from "../../src/domain/privacy/hold.ts";
import { beginHold } from "../../src/workflow/privacy/begin-hold.ts";
import { pressHold } from "../../src/workflow/privacy/press-hold.ts";
import { viewHeldCopy } from "../../src/workflow/privacy/show-holds.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { pass, sweeps } from "../support/passing-time.ts";
import { dayMs, retentionDesk } from "../support/retention-desk.ts";

/* What is held for the law: by two, apart from all else, for a time, and nothing besides. */

const desk = useCaseDesk();
const { files, decides, kept } = retentionDesk(desk);
type Admin = { userId: UserId; name: string };
const admin = (id: number): Admin => ({ userId: UserId.parse(id), name: `Admin ${id}` });
const [ada, bea, cleo] = [admin(11), admin(12), admin(13)];
const operator = {
  owners: [ada.userId, bea.userId, cleo.userId],
  outcomeNoticeDelayMs: 0,
};

beforeAll(async () => {
  await desk.sql`
    insert into owners (user_id, named_at) select id, app_now() - interval '1 year'
    from unnest(array[11, 12, 13]) id`;
});

async function begins(code: string): Promise<HoldId> {
  expect(await unitOfWork(desk.db, () => beginHold(operator, ada, code))).toBe("shown");
  const [row] = await desk.sql<{ id: string }[]>`select id from holds order by id desc limit 1`;
  return HoldId.parse(row?.id);
}

const presses = (by: Admin, kind: HoldVerb, id: HoldId, more: object = {}) =>
  unitOfWork(desk.db, () => {
    const press = HoldPress.parse({ kind, id, ...more });
    if (press.kind === "list" || press.kind === "open") throw new Error("no verb");
    return pressHold(operator, by, press);
  });

async function places(code: string, days: 30 | 90 | 180 | 365 = 30): Promise<HoldId> {
  const id = await begins(code);
  expect(await presses(ada, "days", id, { days })).toBe("done");
  expect(await presses(ada, "place", id)).toBe("done");
  expect(await presses(bea, "confirm", id)).toBe("confirmed");
  return id;
}

const copyOf = (id: HoldId) => unitOfWork(desk.db, () => heldCopy(id));
const textOf = async (id: HoldId) => JSON.stringify(await copyOf(id));
const codeOf = async (report: number) => {
  const [row] = await desk.sql<{ code: string }[]>`
    select code from reports where note = ${`note of ${report}`}`;
  return row?.code ?? "";
};

describe("a hold on a case", () => {
  it("keeps everything that is there when two have agreed, readable again, row by row", async () => {
    const id = await files(101, { files: [{ uniqueId: "AgAD", origin: "t.me/x", messageId: 5 }] });
    const { code } = await desk.case(id);
    await desk.sql`insert into additions (id, report_id, words)
      select ${uuidv7()}, id, 'and more' from reports where case_id = ${id}`;
    await decides(id, "dismissed");
    const hold = await places(code);
    const copy = await copyOf(hold);
    const tables = [
      "cases",
      "decisions",
      "subjects",
      "reports",
      "additions",
      "evidence",
      "submissions",
      "reporters",
    ];
    expect([...new Set(copy.map(({ of }) => of))].toSorted()).toEqual(
      expect.arrayContaining(tables.filter((name) => name !== "decisions").toSorted()),
    );
    const report = copy.find(({ of }) => of === "reports")?.content;
    const [row] = await desk.sql`select * from reports where case_id = ${id}`;
    expect(report).toMatchObject({
      code: row?.["code"],
      note: "note of 101",
      given: row?.["given"],
    });
    expect(copy.find(({ of }) => of === "additions")?.content).toMatchObject({ words: "and more" });
    expect(copy.find(({ of }) => of === "reporters")?.content).toMatchObject({
      telegramUserId: 101,
    });
    // All of it can be put back: each row has every column that is not empty.
    for (const { of, content } of copy) {
      const [columns] = await desk.sql<{ filled: number }[]>`
        select count(*)::int as filled from jsonb_each((
          select to_jsonb(t) from ${desk.sql(of)} t where t.id = ${String(content["id"])}))
        where value <> 'null'`;
      expect(Object.keys(content).length, of).toBe(columns?.filled);
    }
  });

  it("changes nothing about the rows themselves: they go by the ordinary rules, and /forget erases", async () => {
    const [held, other] = [await files(111), await files(112)];
    const { code } = await desk.case(held);
    const hold = await places(code, 365);
    for (const id of [held, other]) await decides(id, "dismissed");
    await pass(desk, 91 * dayMs);
    expect(await kept(held)).toEqual({ note: null, who: false });
    expect(await kept(other)).toEqual({ note: null, who: false });
    expect(await textOf(hold)).toContain("note of 111");
  });

  it("saves nothing of another case", async () => {
    const [one, other] = [await files(121), await files(122)];
    const hold = await places((await desk.case(one)).code);
    expect(await textOf(hold)).toContain("note of 121");
    expect(await textOf(hold)).not.toContain("note of 122");
    expect(
      await desk.sql`select 1 from held_copies where content::text like '%note of 122%'`,
    ).toHaveLength(0);
    expect(other).not.toBe(one);
  });

  it("keeps what was there before somebody asked to be forgotten, and nothing of what comes later", async () => {
    const id = await files(131);
    const hold = await places((await desk.case(id)).code);
    await unitOfWork(desk.db, () => erasePerson(131));
    expect((await kept(id))?.who).toBe(false);
    expect(await textOf(hold)).toContain('"telegramUserId":131');
  });

  it("ends by itself, and what it keeps goes with the next sweep", async () => {
    const id = await files(141);
    const hold = await places((await desk.case(id)).code, 30);
    await pass(desk, 29 * dayMs);
    expect(await textOf(hold)).toContain("note of 141");
    await pass(desk, 0.9 * dayMs);
    expect(await textOf(hold)).toContain("note of 141");
    await desk.forward(0.2 * dayMs);
    expect(await copyOf(hold)).toEqual([]);
    await sweeps(desk);
    expect(await desk.sql`select 1 from held_copies where hold_id = ${hold}`).toHaveLength(0);
    expect((await unitOfWork(desk.db, () => findHold(hold)))?.status).toBe("ended");
    const ended = await desk.sql`select 1 from audit_events where kind = 'hold_ended'
      and subject_code = (select code from holds where id = ${hold})`;
    expect(ended).toHaveLength(1);
  });
});

it("a hold on a person keeps all of theirs, and nothing of others in the same cases", async () => {
  const id = await files(201);
  const { display } = await desk.case(id);
  await desk.files({ by: 202, subject: termOf(display), note: "note of 202" });
  await files(201, { note: "another of 201" });
  const hold = await places(await codeOf(201));
  expect(await textOf(hold)).toContain("note of 201");
  expect(await textOf(hold)).toContain("another of 201");
  expect(await textOf(hold)).not.toContain("note of 202");
});

describe("it takes two", () => {
  it("to place it: the same person does not agree, and a refusal keeps nothing", async () => {
    const id = await begins((await desk.case(await files(301))).code);
    await presses(ada, "place", id);
    expect(await presses(ada, "confirm", id)).toBe("not_you");
    expect(await copyOf(id)).toEqual([]);
    expect(await presses(bea, "refuse", id)).toBe("refused");
    expect(await presses(cleo, "confirm", id)).toBe("gone");
    expect(await copyOf(id)).toEqual([]);
  });

  it("to prolong and to lift it; lifted, its copy is gone with the next sweep", async () => {
    const id = await places((await desk.case(await files(311))).code, 30);
    expect(await presses(cleo, "prolong", id, { days: 90 })).toBe("done");
    expect(await presses(cleo, "confirm", id)).toBe("not_you");
    expect(await presses(ada, "confirm", id)).toBe("confirmed");
    await pass(desk, 60 * dayMs);
    expect(await textOf(id)).toContain("note of 311");
    expect(await presses(ada, "lift", id)).toBe("done");
    expect(await textOf(id)).toContain("note of 311");
    expect(await presses(cleo, "confirm", id)).toBe("confirmed");
    expect(await copyOf(id)).toEqual([]);
    await sweeps(desk);
    expect(await desk.sql`select 1 from held_copies where hold_id = ${id}`).toHaveLength(0);
  });

  it("to read it: one of the two who placed it, and each time it is in the audit trail", async () => {
    const id = await places((await desk.case(await files(321))).code);
    expect(await presses(cleo, "copy", id)).toBe("not_you");
    expect(await presses(bea, "copy", id)).toBe("done");
    const seen = (by: Admin) =>
      unitOfWork(desk.db, () => viewHeldCopy(id, ChatId.parse(by.userId)));
    expect(await seen(cleo)).toBeUndefined();
    expect(JSON.stringify(await seen(ada))).toContain("note of 321");
    // Who reported is shown by a reveal, of which they hear; the copy keeps it all the same.
    const people = (parts: Awaited<ReturnType<typeof copyOf>> | undefined) =>
      parts?.filter(({ of }) => of === "reporters").map(({ content }) => content["telegramUserId"]);
    expect(people((await seen(ada))?.parts)).toEqual([undefined]);
    expect(people(await copyOf(id))).toEqual([expect.any(Number)]);
    const shown = await desk.sql`select 1 from audit_events where kind = 'hold_copy_shown'`;
    expect(shown).toHaveLength(1);
  });
});
