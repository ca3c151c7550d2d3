import { describe, expect, it } from "vitest";
import { pressOn } from "../support/card-hand.ts";
import { taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { slow, useVoices } from "../support/voices.ts";

const scene = useScene({ scale: 1, unlimitedPace: 1_000 });
const voices = useVoices(scene);

describe.concurrent("an objection", slow, () => {
  it("is not told to others who reported, and they hear nothing twice", async () => {
    const [rita, rolf] = [voices.newcomer(), voices.newcomer()];
    await voices.reports(rita, "@objected_by_one");
    await voices.reports(rolf, "@objected_by_one");
    await voices.presses(scene.mo, /objected_by_one/, "Dismiss", "No violation");
    for (const person of [rita, rolf]) await person.seesText(/no violation was found/);
    const before = rolf.sees().length;
    await voices.objects(rita, "Look again.");
    await voices.presses(scene.mia, /objected_by_one/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/);
    const asked = rolf.sends("/status");
    await rolf.seesText(/no violation found/, { after: asked });
    expect(rolf.sees().length).toBe(before + 2);
  });

  it("by a second reporter waits a week, and comes before somebody else than who rejected the first", async () => {
    const [rita, rolf] = [voices.newcomer(), voices.newcomer()];
    await voices.reports(rita, "@objected_by_two");
    await voices.reports(rolf, "@objected_by_two");
    await voices.presses(scene.mo, /objected_by_two/, "Dismiss", "No violation");
    await rolf.seesText(/no violation was found/);
    await voices.objects(rita);
    await taps(rolf, /^Object$/);
    const notice = await rolf.seesText(/no violation was found/);
    const data = notice.buttons.flat()[0]?.data ?? "";
    await voices.presses(scene.mia, /objected_by_two/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/);
    const pressed = await rolf.pressesData(notice, data || "o:x").answer();
    expect(pressed.alert).toBe(false);
    await taps(rolf, "without a reason");
    await rolf.seesText(/Your objection about/);
    expect(await voices.caseOf(rolf)).toMatchObject({ status: "dismissed" });
    await voices.weekGoesBy(rolf);
    expect(await voices.presses(scene.mia, /objected_by_two/, "Dismiss")).toMatch(
      /^This one is not yours to decide/,
    );
    expect(await voices.presses(scene.mo, /objected_by_two/, "Dismiss", "Gone")).toMatch(
      /^You dismissed/,
    );
  });

  it("to a senior's dismissal is for other seniors, too", async () => {
    const { escalation, sue, mo, mia, admin } = scene;
    const rita = voices.newcomer();
    await voices.reports(rita, "https://t.me/objected_senior", "Fraud");
    await voices.presses(mo, /objected_senior/, "Escalate", "Fraud");
    await voices.presses(sue, /objected_senior/, "Dismiss", "No violation");
    await voices.objects(rita, "It is still there.");
    expect(await voices.presses(mo, /objected_senior/, "Escalate")).toMatch(
      /^This one is not yours to decide/,
    );
    await voices.presses(mia, /objected_senior/, "Escalate", "Fraud");
    await escalation.seesText(/objected_senior[^]*Objection to the dismissal by .*Sue/);
    for (const label of ["Uphold", "Return", "Dismiss"]) {
      expect(await voices.presses(sue, /objected_senior/, label)).toMatch(
        /^This one is not yours to decide/,
      );
    }
    await pressOn(admin, escalation, "objected_senior", "Uphold");
    expect(await pressOn(admin, escalation, "objected_senior", "List it")).toMatch(/^You upheld/);
    await rita.seesText(/decided otherwise: the violation was confirmed/);
  });

  it("can't be rejected and taken back for good: after an undo it is open on it again", async () => {
    const { rita, code } = await voices.dismissed("objected_undone");
    await voices.objects(rita);
    await voices.presses(scene.mia, /objected_undone/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/);
    await scene.review.seesText(/Dismissed by .*Mia[^]*objected_undone/);
    expect(await voices.presses(scene.mia, /objected_undone/, "Undo")).toMatch(/^Undone/);
    const again = await rita.seesText(/being looked at again/);
    expect(await voices.presses(scene.mo, /objected_undone/, "Dismiss")).toMatch(
      /^This one is not yours to decide/,
    );
    const appeal = () => voices.records.sql`
      select a.status from appeals a join reports r on r.id = a.report_id where r.code = ${code}`;
    expect((await appeal())[0]?.["status"]).toBe("filed");
    await voices.presses(scene.mia, /objected_undone/, "Dismiss", "Gone");
    await rita.seesText(/decision stands/, { after: again });
    expect((await appeal())[0]?.["status"]).toBe("rejected");
  });

  it("to somebody else's report is none", async () => {
    const { rita } = await voices.dismissed("objected_foreign");
    const notice = await rita.seesText(/no violation was found/);
    const data = notice.buttons.flat()[0]?.data ?? "";
    const rolf = voices.newcomer();
    rolf.sends("/start");
    const home = await rolf.seesText(/What did you see/);
    expect((await rolf.pressesData(home, data).answer()).text).toMatch(/no decision now/);
    const plainly = rolf.pressesData(home, data.replace(":object:", ":object_plain:"));
    expect((await plainly.answer()).text).toMatch(/button/);
    expect(await voices.caseOf(rita)).toMatchObject({ status: "dismissed" });
  });

  it("comes with pictures deleted where the case is of the gravest", async () => {
    const rita = voices.newcomer();
    await voices.reports(rita, "https://t.me/objected_grave", "Terrorism");
    await voices.presses(scene.mo, /objected_grave/, "Escalate", "Other category", "Hate");
    await voices.presses(scene.sue, /objected_grave/, "Dismiss", "No violation");
    await voices.daysGoBy(rita);
    await rita.seesText(/looked at and is closed now/);
    await taps(rita, /^Object$/);
    await rita.seesText(/Why should it/);
    const photo = rita.sendsPhoto({ caption: "this one" });
    await rita.seesText(/deleted here and not kept/);
    await rita.until((all) => all.every(({ message_id: id }) => id !== photo.message_id));
  });
});

it("no group and no log ever names who objected, and no rule of calls is broken", () => {
  expect(voices.slips()).toEqual([]);
});
