import { describe, expect, it } from "vitest";
import { screenText } from "telegram-sandbox/messages/screen";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { asks, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { offers, slow, useVoices } from "../support/voices.ts";

const scene = useScene({ scale: 1, unlimitedPace: 1_000 });
const voices = useVoices(scene);

describe.concurrent("a reporter who disagrees with a dismissal", slow, () => {
  it("objects with a reason, and the case is on a new card for somebody else", async ({
    expect,
  }) => {
    const { review, mo, mia } = scene;
    const { rita } = await voices.dismissed("objected_first");
    const settled = await review.seesText(/Dismissed by [^]*objected_first/);
    await voices.objects(rita, "It sells at night, see t.me/night_shop");
    const card = await review.seesText(/objected_first[^]*Objection/, {
      after: settled,
    });
    const drawn = screenText(card, { width: 60 })
      .replace(/C-\w{8}/, "C-…")
      .replaceAll(/[A-Z][a-z]{2} \d+, .*/g, "…");
    expect(drawn).toMatchInlineSnapshot(`
      "🟡 *C-…* · Drugs · due within 24 h
      📢 \`@objected_first\`
      👥 1 report by 1 person
      🕒 …
      ⚖️ *Objection* to the dismissal by Mo (No violation).
      Somebody who has not decided on it looks again.
      💬 ▒It sells at night, see▒ \`t.me/night_shop\`
      [⬆ Escalate] [✖ Dismiss]
      [✋ Take] [❓ Ask] [⋯ More]"
    `);
    await review.until((all) =>
      all.some(
        ({ message_id: id, text }) =>
          id === settled.message_id && /is handled on another card/.test(text),
      ),
    );
    for (const label of ["Dismiss", "Escalate"]) {
      expect(await voices.presses(mo, /objected_first/, label)).toBe(
        "This one is not yours to decide. Somebody else of the team looks at it.",
      );
    }
    expect(await voices.caseOf(rita)).toMatchObject({ status: "open", version: 3 });
    expect(await voices.presses(mia, /objected_first/, "Dismiss", "Not enough")).toMatch(
      /^You dismissed/,
    );
    const told = await rita.seesText(/About your objection[^]*decision stands/);
    expect(told.buttons.flat().map(({ text }) => text)).toEqual(["🔕 Stop notices"]);
  });

  it("objects without a reason, and hears when it is decided otherwise", async () => {
    const { rita, code } = await voices.dismissed("objected_plain");
    await voices.objects(rita);
    await voices.presses(scene.mia, /objected_plain/, "Escalate", "Drugs");
    await scene.escalation.seesText(/objected_plain[^]*Objection to the dismissal by .*Mo/);
    await voices.presses(scene.sue, /objected_plain/, "Uphold", "List it");
    const told = await rita.seesText(/decided otherwise: the violation was confirmed/);
    expect(told.text).toContain(code);
    const [appeal] = await voices.records.sql`
      select a.status from appeals a join reports r on r.id = a.report_id where r.code = ${code}`;
    expect(appeal?.["status"]).toBe("upheld");
    const events = await voices.records.sql`
      select kind, actor from audit_events where subject_code = ${code} order by id`;
    expect(events.map(({ kind }) => String(kind))).toEqual([
      "report_submitted",
      "appeal_filed",
      "appeal_upheld",
    ]);
  });

  it("can do so from the view of the report, as long as it is possible", async () => {
    const { rita, code } = await voices.dismissed("objected_status");
    const open = async () => {
      const asked = rita.sends("/status");
      const list = await rita.seesText(/Your reports/, { after: asked });
      await rita.presses(code, { message: list }).answer();
      const isOpen = (m: ShownMessage) => m.message_id === list.message_id && offers(m, "notices");
      const view = (await rita.until((all) => all.some(isOpen))).find(isOpen);
      return view?.buttons.flat().map(({ text }) => text);
    };
    expect(await open()).toContain("Object");
    await voices.objects(rita, "Look again.");
    expect(await open()).not.toContain("Object");
    await voices.presses(scene.mia, /objected_status/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/);
    expect(await open()).not.toContain("Object");
  });

  it("can do so once, however often the button is pressed", async () => {
    const { rita } = await voices.dismissed("objected_once");
    const notice = await rita.seesText(/no violation was found/);
    const data = notice.buttons.flat()[0]?.data ?? "";
    await voices.objects(rita, "Please look again.");
    await voices.presses(scene.mia, /objected_once/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/);
    const again = await rita.pressesData(notice, data).answer();
    expect(again).toMatchObject({ alert: true });
    expect(again.text).toMatch(/You objected to this already/);
    const forged = data.replace(":object:", ":object_plain:");
    await rita.pressesData(notice, forged).answer();
    await rita.seesText(/You objected to this already/);
    expect(await voices.caseOf(rita)).toMatchObject({ status: "dismissed", version: 4 });
  });

  it("leaves it by Back, by /cancel and by a new start, and nothing is sent", async () => {
    const { rita } = await voices.dismissed("objected_not");
    const leaves = [
      () => taps(rita, "Back"),
      () => Promise.resolve(rita.sends("/cancel")),
      () => Promise.resolve(rita.sends("/start")),
    ];
    for (const leave of leaves) {
      const before = rita.sees().at(-1)?.message_id ?? 0;
      await taps(rita, /^Object$/);
      await rita.until((all) =>
        all.some((m) => m.message_id > before && /Why should it/.test(m.text)),
      );
      await leave();
      await rita.until(
        (all) =>
          all.some((m) => m.message_id > before && /What did you see/.test(m.text)) &&
          all.every((m) => !/Why should it/.test(m.text) || m.buttons.length === 0),
      );
    }
    expect(await voices.caseOf(rita)).toMatchObject({ status: "dismissed", version: 2 });
  });

  it("goes on with an unfinished report where it was, and its words don't get into it", async () => {
    const { rita } = await voices.dismissed("objected_midway");
    rita.sends("@another_subject");
    await taps(rita, "Drugs");
    await asks(rita, "summary");
    const before = await voices.records.draftOf(rita);
    await voices.objects(rita, "These words are for the objection.");
    await asks(rita, "summary");
    expect(await voices.records.draftOf(rita)).toEqual(before);
    await taps(rita, "Submit");
    await rita.until(
      (all) => all.filter(({ text }) => /has been received\./.test(text)).length === 3,
    );
  });

  it("is asked for words when something else comes, and for fewer when they are too many", async () => {
    const { rita } = await voices.dismissed("objected_words");
    await taps(rita, /^Object$/);
    await rita.seesText(/Why should it/);
    for (const sends of [
      () => rita.sendsVoice(),
      () => rita.forwards({ person: scene.sandbox.person() }, { text: "not my words" }),
      () => rita.sendsContact(),
    ]) {
      const sent = sends();
      await rita.seesText(/answer in words here[^]*Why should it/, { after: sent });
    }
    const album = rita.sendsAlbum(3).at(-1);
    await rita.seesText(
      /was not kept[^]*Why should it/,
      album === undefined ? {} : { after: album },
    );
    const long = rita.sends("x".repeat(2_001));
    await rita.seesText(/2,001 characters/, { after: long });
    expect(await voices.caseOf(rita)).toMatchObject({ status: "dismissed" });
    rita.sends("y".repeat(2_000));
    await rita.seesText(/Your objection about/);
    expect(await voices.caseOf(rita)).toMatchObject({ status: "open" });
  });
});

it("no group and no log ever names who objected, and no rule of calls is broken", () => {
  expect(voices.slips("night_shop")).toEqual([]);
});
