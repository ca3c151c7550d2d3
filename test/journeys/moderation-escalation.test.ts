import { expect, it } from "vitest";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { screenText } from "telegram-sandbox/messages/screen";
import { cardWith, pressOn } from "../support/card-hand.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { setUpGroup, useScene } from "../support/scene.ts";

const scene = useScene({ setUp: ["review"] });
const desk = useCaseDesk(scene);

const reported = (term: string, category: CategoryKey = "drugs") =>
  desk.files({ by: scene.sandbox.person().id, subject: termOf(term), category });

async function escalate(term: string, as = "Drugs") {
  await pressOn(scene.mo, scene.review, term, "Escalate");
  if (as !== "Drugs") await pressOn(scene.mo, scene.review, term, "Other category");
  return pressOn(scene.mo, scene.review, term, as);
}

it("a case escalated before there are seniors is shown to them once they are there", async () => {
  const { review, escalation, admin, sue } = scene;
  const id = await reported("early falcon");
  expect(await escalate("early falcon")).toMatch(/^You escalated/);
  await review.seesText(/Escalated by [^]*Mo[^]*early falcon/);
  expect(await desk.case(id)).toMatchObject({ status: "escalated" });
  await setUpGroup(admin, escalation, "escalation");
  const card = await escalation.seesText("early falcon");
  const drawn = screenText(card, { width: 44 })
    .replace(/C-\w{8}/, "C-…")
    .replaceAll(/[A-Z][a-z]{2} \d+, \d.*/g, "…");
  expect(drawn).toMatchInlineSnapshot(`
    "🟡 *C-…* · Drugs · due within 24 h
    🔎 \`early falcon\`
    👥 1 report by 1 person
    🕒 …
    📍 Telegram search
    ⬆ Escalated by Mo, …
    [✅ Uphold] [↩ Return]
    [✖ Dismiss] [❓ Ask]
    [✋ Take] [⋯ More]"
  `);
  await escalation.seesText(/1 case was waiting/);
  await pressOn(sue, escalation, "early falcon", "Uphold");
  expect(await pressOn(sue, escalation, "early falcon", "List it")).toMatch(/^You upheld/);
  await escalation.seesText(/Upheld by [^]*Sue[^]*Drugs · Listed[^]*early falcon/);
  await review.seesText(/Upheld by [^]*Sue[^]*early falcon/);
  expect((await desk.case(id)).status).toBe("upheld");
});

it("/list pages what was upheld, narrows it, and posts it as a file of which the admins hear", async () => {
  const { escalation, sue, admin } = scene;
  admin.sends("/start");
  await admin.seesText(/What did you see/);
  sue.in(escalation).sends("/list");
  const list = await escalation.seesText(/Upheld here: 1\n/);
  const lines = list.text.replaceAll(/[\u2066-\u2069]/g, "");
  expect(lines).toMatch(/C-\w{8} · 🔎 early falcon · Drugs · /);
  expect(list.protected).toBe(true);
  sue.in(escalation).presses("Kind", { message: list });
  await sue.in(escalation).pressesSoon("Channels");
  await escalation.seesText(/Upheld here: 0\n.*Channels/);
  await sue.in(escalation).pressesSoon("Kind");
  await sue.in(escalation).pressesSoon("Search terms");
  await escalation.seesText(/Upheld here: 1\n.*Search terms/);
  await sue.in(escalation).pressesSoon("Send me the file");
  await escalation.seesText(/Upheld in this queue, rows: 1/);
  await admin.seesText(/Sue.* took out 1 upheld case of a queue/);
});

it("a returned case is open again for the moderators, who see who returned it", async () => {
  const { review, escalation, sue } = scene;
  const id = await reported("grey falcon");
  await escalate("grey falcon");
  await pressOn(sue, escalation, "grey falcon", "Return");
  await escalation.seesText(/grey falcon[^]*reply to this card/);
  sue.in(escalation).sends("Which of the three links is it?", {
    replyTo: await cardWith(escalation, "grey falcon", "without words"),
  });
  await review.seesText(/grey falcon[^]*Returned by .*Sue[^]*Which of the three links is it/);
  await escalation.seesText(/Returned to the moderators by [^]*Sue[^]*grey falcon/);
  expect((await desk.case(id)).status).toBe("open");
  await escalate("grey falcon");
  await escalation.seesText(/grey falcon[^]*Escalated by .*Mo/);
  expect(review.sees().filter(({ text }) => text.includes("grey falcon"))).toHaveLength(1);
  expect(escalation.sees().filter(({ text }) => text.includes("grey falcon"))).toHaveLength(1);
});

it("seniors dismiss with a ground, and both cards say so", async () => {
  const { review, escalation, sue } = scene;
  await reported("brown falcon");
  await escalate("brown falcon");
  await pressOn(sue, escalation, "brown falcon", "Dismiss");
  expect(await pressOn(sue, escalation, "brown falcon", "Duplicate")).toMatch(/^You dismissed/);
  await escalation.seesText(/Dismissed by [^]*Sue[^]*Duplicate[^]*brown falcon/);
  await review.seesText(/Dismissed by [^]*Sue[^]*Duplicate[^]*brown falcon/);
});

it("a senior's undo puts the case back before the seniors, and no moderator can undo it", async () => {
  const { review, escalation, sue } = scene;
  const id = await reported("white falcon");
  await escalate("white falcon");
  await pressOn(sue, escalation, "white falcon", "Uphold");
  await pressOn(sue, escalation, "white falcon", "Report to Telegram");
  const settled = await review.seesText(/Upheld by [^]*Sue[^]*white falcon/);
  expect(settled.buttons).toEqual([]);
  expect(await pressOn(sue, escalation, "white falcon", "Undo")).toMatch(/^Undone/);
  await review.seesText(/Escalated by [^]*Mo[^]*white falcon/);
  await pressOn(sue, escalation, "white falcon", "Return");
  expect(await pressOn(sue, escalation, "white falcon", "without words")).toMatch(/^You returned/);
  expect((await desk.case(id)).status).toBe("open");
});

it("an escalation that its maker undoes is taken from the seniors", async () => {
  const { escalation, review, mo, sue } = scene;
  await reported("black falcon");
  await escalate("black falcon");
  const card = await escalation.seesText("black falcon");
  const data = card.buttons.flat().find(({ text }) => text.includes("Uphold"))?.data ?? "";
  await pressOn(mo, review, "black falcon", "Undo");
  const gone = await escalation.seesText(/Taken back by [^]*Mo[^]*black falcon/);
  expect(gone.buttons).toEqual([]);
  const late = await sue.in(escalation).pressesData(card, data).answer();
  expect(late.text).toMatch(/Mo.* reopened this/);
});

it("the category chosen with an escalation is what the seniors see", async () => {
  await reported("red falcon");
  await escalate("red falcon", "Weapons");
  await scene.escalation.seesText(/Weapons[^]*red falcon/);
});

it("the gravest, called less grave, can't be dismissed by whoever called it so", async () => {
  const { escalation, review, mo, sue } = scene;
  escalation.adds(mo, { admin: true });
  const id = await reported("night falcon", "child_abuse");
  await pressOn(mo, review, "night falcon", "Escalate");
  await pressOn(mo, review, "night falcon", "Other category");
  await pressOn(mo, review, "night falcon", "Something else");
  expect((await desk.case(id)).category).toBe("other");
  await pressOn(mo, escalation, "night falcon", "Dismiss");
  expect(await pressOn(mo, escalation, "night falcon", "Gone")).toMatch(/^Kept/);
  expect((await desk.case(id)).status).toBe("escalated");
  await pressOn(sue, escalation, "night falcon", "Dismiss");
  expect(await pressOn(sue, escalation, "night falcon", "Gone")).toMatch(/^You dismissed/);
});

it("a graver report while seniors look at a case makes dismissing it a matter of two", async () => {
  const { escalation } = scene;
  await reported("dawn falcon");
  await escalate("dawn falcon");
  await escalation.seesText("dawn falcon");
  await reported("dawn falcon", "threat_to_life");
  const graver = await escalation.seesText(
    /Drugs[^]*dawn falcon[^]*1 of 2: Threat to somebody's life/,
  );
  expect(graver.buttons.flat().map(({ text }) => text)).toEqual([
    "✅ Uphold",
    "↩ Return",
    "✖ Dismiss (needs two)",
    "❓ Ask",
    "✋ Take",
    "⋯ More",
  ]);
  expect(graver.text).toContain("Do not open it");
});

it("what is to be referred is made ready in private, and is referred once a senior sent it", async () => {
  const { escalation, review, sue } = scene;
  sue.sends("/start");
  const rita = scene.sandbox.person();
  await desk.files({ by: rita.id, subject: termOf("blue falcon"), note: "seen at t.me/blue_f" });
  await escalate("blue falcon");
  await pressOn(sue, escalation, "blue falcon", "Uphold");
  await pressOn(sue, escalation, "blue falcon", "Report to Telegram");
  await escalation.seesText(/Upheld by [^]*Sue[^]*To be reported to Telegram[^]*blue falcon/);
  await pressOn(sue, escalation, "blue falcon", "Prepare referral");
  await pressOn(sue, escalation, "blue falcon", "Telegram (abuse)");
  const packet = await sue.seesText("Report of illegal content");
  const drawn = screenText(packet, { width: 90 })
    .replaceAll(/C-\w{8}/g, "C-…")
    .replaceAll(/[A-Z][a-z]{2} \d+, \d{4}/g, "…");
  expect(drawn).toMatchInlineSnapshot(`
    "📨 *C-…* for Telegram (abuse)
    Not sent yet. Please read it first: people may have written in a note who they are. Tap
    the text to copy it, pass it on in one of these ways, then say here that you did.
    ✉ Mail: \`abuse@telegram.org\`

    \`Report of illegal content on Telegram
    Our reference: C-…
    Search term: blue falcon
    Alleged: Drugs
    First reported …, last …
    Reports: 1; people who reported: 1
    Looked at by moderators and confirmed as a violation, …
    What people wrote about it (not checked):
    - seen at t.me/blue_f
    We keep no copies of the material, and do not say who reported it. Please answer under our
    reference.\`
    [⧉ 📋 Mail]
    [⧉ 📋 What was reported]
    [✅ I sent it] [✕ Not sent]"
  `);
  expect(packet.text).not.toContain(String(rita.id));
  await sue.presses("I sent it", { message: packet }).answer();
  await escalation.seesText(/Upheld by [^]*Reported to .*Telegram \(abuse\)/);
  await review.seesText(/blue falcon[^]*Reported to .*Telegram \(abuse\)/);
  const sent = await sue.seesText(/Sent, says .*Sue/);
  sue.sends("TG-4711", { replyTo: sent });
  await sue.seesText(/Their reference: .*TG-4711/);
});
