import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CaseId } from "../../src/domain/ids.ts";
import type { ShownMessage } from "../../src/sandbox/shown.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);
let id: CaseId;
let card: ShownMessage;

beforeAll(async () => {
  id = await desk.files({ by: 80_001, subject: termOf("forged presses") });
  card = await scene.review.seesText("forged presses");
});

const pack = (uuid: string) => Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url");
const stranger = "019ab000-0000-7000-8000-00000000dead";

/** What the database holds of cases, decisions, panels, queues and drafts. */
async function everything(): Promise<unknown> {
  const { sql } = desk;
  return Promise.all([
    sql`select id, status, version, category from cases order by id`,
    sql`select id from decisions order by id`,
    sql`select case_id, page from case_panels order by 1`,
    sql`select chat_id, tier, status from queues order by 1`,
    sql`select id, status from drafts order by 1`,
    sql`select count(*) from audit_events`,
  ]);
}

let before: unknown;
beforeEach(async () => {
  before = await everything();
});

const mutations = (): Record<string, string> => {
  const own = pack(id);
  return {
    "an unknown case": `c:${pack(stranger)}:1:dismiss:gone`,
    "a version to come": `c:${own}:2:dismiss:gone`,
    "a version of old": `c:${own}:0:dismiss:gone`,
    "a huge version": `c:${own}:999999:dismiss:gone`,
    "a version that is none": `c:${own}:1e3:dismiss:gone`,
    "an unknown verb": `c:${own}:1:reopen:`,
    "an unknown ground": `c:${own}:1:dismiss:because`,
    "an unknown category": `c:${own}:1:escalate:nonsense`,
    "a verdict of the seniors": `c:${own}:1:uphold:listed`,
    "another verdict of the seniors": `c:${own}:1:return:`,
    "nothing to undo": `c:${own}:1:undo:`,
    "an unknown panel": `c:${own}:1:panel:reopen`,
    "a panel of the seniors": `c:${own}:1:panel:uphold`,
    "half an id": `c:${own.slice(2)}:1:dismiss:gone`,
    "an id with other letters": `c:${"!".repeat(22)}:1:dismiss:gone`,
    SQL: `c:${own}:1:dismiss:gone';drop table cases;--`,
    "a NUL byte": `c:${own}:1:dismiss:gone\0`,
    "half a surrogate pair": "c:\uD83D",
    nothing: "",
    "another prefix": `z:${own}:1:dismiss:gone`,
    "a reporter's button": `d:${own}:summary:submit:`,
    "a home button": "h:search_term",
    "an unknown tier to set up": "s:legal",
    "a prototype": "c:__proto__",
  };
};
const kinds = [
  "an unknown case",
  "a version to come",
  "a version of old",
  "a huge version",
  "a version that is none",
  "an unknown verb",
  "an unknown ground",
  "an unknown category",
  "a verdict of the seniors",
  "another verdict of the seniors",
  "nothing to undo",
  "an unknown panel",
  "a panel of the seniors",
  "half an id",
  "an id with other letters",
  "SQL",
  "a NUL byte",
  "half a surrogate pair",
  "nothing",
  "another prefix",
  "a reporter's button",
  "a home button",
  "an unknown tier to set up",
  "a prototype",
];

describe("a forged press of a moderator changes nothing and is answered", () => {
  it("with every kind of forgery", () => {
    expect(kinds).toEqual(Object.keys(mutations()));
  });
  it.each(kinds)("%s", async (kind) => {
    const data = mutations()[kind] ?? "";
    await scene.mo.in(scene.review).pressesData(card, data).answer();
    expect(await everything()).toEqual(before);
  });
});

describe("a true press in the wrong place changes nothing", () => {
  const data = () => `c:${pack(id)}:1:dismiss:gone`;

  it("in the seniors' group", async () => {
    const sue = scene.sue.in(scene.escalation);
    const told = await sue.pressesData({ message_id: 77 }, data()).answer();
    expect(told.text).not.toMatch(/^You/);
    await sue.pressesData({ message_id: 77 }, `c:${pack(id)}:1:panel:dismiss`).answer();
    expect(await everything()).toEqual(before);
  });

  it("in a private chat with the bot", async () => {
    scene.mo.sends("/start");
    await scene.mo.seesText("Searchlight");
    const now = await everything();
    const told = await scene.mo.pressesData({ message_id: 1 }, data()).answer();
    expect(told.text).toMatch(/does not work any more/);
    expect(await everything()).toEqual(now);
  });

  it("in a group of the moderator's own, to which the bot was added", async () => {
    const own = scene.sandbox.group({ title: "Mo's own", owner: scene.mo });
    own.addsBot(scene.mo);
    const told = await scene.mo.in(own).pressesData({ message_id: 1 }, data()).answer();
    expect(told.text).toMatch(/does not work any more/);
    expect(await everything()).toEqual(before);
  });

  it("a moderator's forged press on setting up is refused in words", async () => {
    const told = await scene.mo.in(scene.review).pressesData(card, "s:escalation").answer();
    expect(told.text).toBe("Only an admin of this bot can choose here.");
    expect(await everything()).toEqual(before);
  });
});

it("after all that, the true press still decides", async () => {
  const mo = scene.mo.in(scene.review);
  await mo.presses("Dismiss", { message: card }).answer();
  const press = await mo.pressesSoon("Not our scope");
  expect((await press.answer()).text).toMatch(/^You dismissed/);
  const dead = await desk.sql`select arrival from inbox where dead_at is not null`;
  expect(dead).toHaveLength(0);
});
