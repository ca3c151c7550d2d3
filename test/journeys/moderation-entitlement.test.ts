import { beforeEach, describe, expect, it } from "vitest";
import type { CaseId } from "../../src/domain/ids.ts";
import type { Seat } from "telegram-sandbox/people/seat";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { setUpGroup, useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);
let id: CaseId;
let card: ShownMessage;
let count = 0;

beforeEach(async () => {
  count += 1;
  const term = `entitled to ${"abcdefghijklmnop".charAt(count)}`;
  id = await desk.files({ by: 70_000 + count, subject: termOf(term) });
  card = await scene.review.seesText(term);
});

/** Data of a verdict that the case's card does not need to offer yet. */
function verdict(words: string, version = 1): string {
  const packed = Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
  return `c:${packed}:${version}:${words}`;
}

async function isRefused(who: Seat, words: RegExp): Promise<void> {
  for (const what of ["dismiss:gone", "escalate:drugs", "panel:dismiss", "back:", "undo:"]) {
    const told = await who.pressesData(card, verdict(what)).answer();
    expect(told.text).toMatch(words);
    expect(told.alert).toBe(true);
  }
  expect(await desk.case(id)).toMatchObject({ status: "open", version: 1 });
}

const onlyModerators = /^Only moderators of this queue can decide here/;

describe("who may decide in a queue's group", () => {
  it("an administrator of it", async () => {
    const told = await scene.mo
      .in(scene.review)
      .pressesData(card, verdict("dismiss:gone"))
      .answer();
    expect(told.text).toMatch(/^You dismissed/);
    expect((await desk.case(id)).status).toBe("dismissed");
  });

  it("not a plain member", () => isRefused(scene.tom.in(scene.review), onlyModerators));

  it("not somebody who never was there", async () => {
    await isRefused(scene.sandbox.person({ firstName: "Eve" }).in(scene.review), onlyModerators);
  });

  it("not a senior of another group", () => isRefused(scene.sue.in(scene.review), onlyModerators));

  it("not a moderator any more right after the removal", async () => {
    const rob = scene.sandbox.person({ firstName: "Rob" });
    scene.review.adds(rob, { admin: true });
    scene.review.removes(rob);
    await isRefused(rob.in(scene.review), onlyModerators);
  });

  it("not a moderator any more right after losing the office", async () => {
    const dan = scene.sandbox.person({ firstName: "Dan" });
    scene.review.adds(dan, { admin: true });
    scene.review.demotes(dan);
    await isRefused(dan.in(scene.review), onlyModerators);
  });

  it("not the group's anonymous administrator, who is asked to act as self", async () => {
    const anonymous = scene.sandbox.person({ firstName: "Group", id: 1_087_968_824 });
    await isRefused(anonymous.in(scene.review), /^You are here as an anonymous admin/);
  });
});

describe("when Telegram can't say who is a member", () => {
  it.each(["cutBefore", "cutAfter", "tooMany", "serverError"] as const)(
    "nobody decides, and everybody may try again: %s",
    async (kind) => {
      const mo = scene.mo.in(scene.review);
      scene.sandbox.faults.once({ kind, method: "getChatMember" });
      const told = await mo.pressesData(card, verdict("dismiss:gone")).answer();
      expect(told.text).toMatch(/could not confirm.*Nothing was changed; please try again/);
      expect((await desk.case(id)).version).toBe(1);
      const again = await mo.pressesData(card, verdict("dismiss:gone")).answer();
      expect(again.text).toMatch(/^You dismissed/);
    },
  );
});

it("Telegram is asked about each deciding press", async () => {
  const asked = () => scene.sandbox.calls.filter((call) => call.method === "getChatMember").length;
  const before = asked();
  const mo = scene.mo.in(scene.review);
  await mo.pressesData(card, verdict("dismiss:gone")).answer();
  await mo.pressesData(card, verdict("undo:", 2)).answer();
  expect(asked()).toBe(before + 2);
  // What was said a moment ago will do for a page that is only turned.
  await mo.pressesData(card, verdict("panel:dismiss", 3)).answer();
  expect(asked()).toBe(before + 2);
});

it("an owner of the bot may decide as a plain member, and not from outside", async () => {
  const { sandbox, admin, mo } = scene;
  const group = sandbox.group({ owner: mo, members: [admin] });
  await setUpGroup(admin, group, "review", { instead: true });
  const moved = await group.seesText(/entitled to/);
  group.removes(admin);
  const outside = await admin.in(group).pressesData(moved, verdict("dismiss:gone")).answer();
  expect(outside.text).toMatch(onlyModerators);
  group.adds(admin);
  const inside = await admin.in(group).pressesData(moved, verdict("dismiss:gone")).answer();
  expect(inside.text).toMatch(/^You dismissed/);
});
