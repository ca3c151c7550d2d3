import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { brokenCallRules } from "../support/call-rules.ts";
import { termOf } from "../support/case-desk.ts";
import { opens, plain, useOwnReports } from "../support/own-reports.ts";
import { asks, taps, walksTo } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { insertAddition } from "../../src/db/reporting/own-report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ReportId } from "../../src/domain/ids.ts";

const scene = useScene();
const own = useOwnReports(scene);

describe.concurrent("adding to a report", () => {
  it("puts the words on the card, says so, and leaves an unfinished report as it was", async () => {
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, "added to later");
    await walksTo(rita, "search_term", "category", "half written words");
    const opened = await opens(rita, code);
    rita.presses("Add more", { message: opened });
    await rita.seesText(/What would you like to add/);
    rita.sends("the price list is in the third post");
    await rita.seesText(new RegExp(`Added to.*${code}`));
    await own.card(/added to later[^]*price list is in the third post/);
    await asks(rita, "category", /half written words/);
    await taps(rita, "Drugs");
    await asks(rita, "summary");
    expect(plain((await opens(rita, code)).text)).toMatch(/You added to it once/);
  });

  it("takes no picture, and leaves none in the chat where the gravest is reported", async () => {
    const rita = own.newcomer();
    const subject = termOf("gravest added to");
    await own.desk.files({ by: rita.id, subject, category: "child_abuse" });
    const [code = ""] = await own.files(rita);
    rita.presses("Add more", { message: await opens(rita, code) });
    const asked = await rita.seesText(/What would you like to add/);
    const sent = rita.sendsPhoto({ caption: "see this" });
    await rita.seesText(/⚠️ Pictures, videos and files are deleted here/, { after: asked });
    await rita.until((all) => all.every(({ message_id }) => message_id !== sent.message_id));
    rita.sends("t.me/bad_place_7");
    await rita.seesText(/Added to/);
    expect(
      await own.records.sql`select words from additions a join reports r on r.id = a.report_id
      where r.code = ${code}`,
    ).toEqual([{ words: "t.me/bad_place_7" }]);
  });

  it("is left by Back, by /cancel and by a new start, and then adds nothing", async () => {
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, "never added to");
    const leaves = [
      () => taps(rita, "Back"),
      () => Promise.resolve(rita.sends("/cancel")),
      () => Promise.resolve(rita.sends("/start")),
    ];
    for (const leave of leaves) {
      const opened = await opens(rita, code);
      rita.presses("Add more", { message: opened });
      const asked = await rita.seesText(/What would you like to add/, { after: opened });
      await leave();
      await rita.until((all) =>
        all.some(
          ({ message_id, text, buttons }) =>
            message_id >= asked.message_id && /What did you see/.test(text) && buttons.length > 0,
        ),
      );
    }
    const sent = rita.sends("words for nobody");
    await rita.seesText(/as a search term/, { after: sent });
    const added = await own.records.sql<{ words: string }[]>`select words from additions`;
    expect(added.map(({ words }) => words)).not.toContain("words for nobody");
  });

  it("is offered by the receipt, too", async () => {
    const rita = own.newcomer();
    await walksTo(rita, "search_term", "summary", "added from the receipt");
    await taps(rita, "Submit");
    await rita.seesText(/received/);
    await taps(rita, "Add more");
    await rita.seesText(/What would you like to add/);
    rita.sends("and there are others");
    await rita.seesText(/Added to/);
    await own.card(/added from the receipt[^]*\(1 more from the same person\)/);
  });

  it("goes on where it was when the state of the questions is lost", async () => {
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, "added after a restart");
    rita.presses("Add more", { message: await opens(rita, code) });
    await rita.seesText(/What would you like to add/);
    await own.desk.sql`delete from conversation_states where key = ${String(rita.id)}`;
    rita.sends("kept all the same");
    await rita.seesText(/Added to/);
  });

  it("ends with the tenth time", async () => {
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, "added to often");
    const [report] = await own.desk.sql`select id from reports where code = ${code}`;
    const reportId = ReportId.parse(report?.["id"]);
    await unitOfWork(own.desk.db, async () => {
      for (let n = 1; n <= 10; n += 1) {
        await insertAddition({ id: randomUUID(), reportId, words: `word ${n}` });
      }
    });
    rita.presses("Add more", { message: await opens(rita, code) });
    const asked = await rita.seesText(/What would you like to add/);
    rita.sends("the eleventh");
    await rita.seesText(/Nothing more fits into this report/, { after: asked });
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
