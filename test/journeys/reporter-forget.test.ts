import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { canaryIn, canaryWords, identityOf, leads } from "../support/canary-reporters.ts";
import { listOf, opens, useOwnReports } from "../support/own-reports.ts";
import { asks, taps, walksTo } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { tracesOf } from "../support/traces.ts";
import { sql } from "drizzle-orm";
import { inbox } from "../../src/db/tables/mail/inbox.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { insertInto } from "../../src/db/values.ts";

const scene = useScene();
const own = useOwnReports(scene);

const canary = (): Person => canaryIn(scene);

describe.concurrent("/forget", { timeout: 60_000 }, () => {
  async function forgets(person: Person): Promise<void> {
    const asked = person.sends("/forget");
    const question = await person.seesText(/erases at once who you are/, {
      after: asked,
    });
    person.presses("Yes, forget me", { message: question });
    await person.until((all) =>
      all.some(
        ({ message_id, text, buttons }) =>
          message_id === question.message_id && text.startsWith("Done") && buttons.length === 0,
      ),
    );
  }

  /** Nothing is left, as soon as what was on its way has come to its end. */
  async function isUnknown(person: Person): Promise<void> {
    let traces: string[] = [];
    for (let tries = 0; tries < 75; tries += 1) {
      traces = await tracesOf(own.desk.sql, identityOf(person));
      if (traces.length === 0) return;
      await sleep(200);
    }
    expect(traces).toEqual([]);
  }

  it("does nothing when one keeps everything", async () => {
    const rita = canary();
    const code = await leads(rita, "kept words");
    rita.sends("/forget");
    await taps(rita, "No, keep everything");
    await rita.until((all) =>
      all.every(({ buttons }) => !JSON.stringify(buttons).includes("forget")),
    );
    expect((await listOf(rita)).text).toContain(code);
    await asks(rita, "category", /unfinished_place/);
  });

  it("erases who one is everywhere; the case lives on, with the count and the notes", async () => {
    const rita = canary();
    const words = "forgotten words";
    await leads(rita, words);
    const body = { of: rita.user.first_name };
    const aside = { internalKey: "set aside", lane: String(rita.id), body, deadAt: sql`now()` };
    await unitOfWork(own.desk.db, () => rows(insertInto(inbox, aside)));
    await forgets(rita);
    await isUnknown(rita);
    const card = await own.card(/forgotten words/);
    expect(card.text).toMatch(/1 report by 1 person/);
    expect(card.text).toMatch(/note on forgotten words[^]*1 more from the same person/);
    const before = rita.sees().length;
    await own.decides(/forgotten words/, "Escalate", "Human trafficking");
    await scene.review.seesText(/Escalated[^]*forgotten words/);
    expect(
      await own.desk.sql`select 1 from outbox where key like 'outcome:%' and chat_id = ${rita.id}`,
    ).toEqual([]);
    expect(rita.sees()).toHaveLength(before);
    await isUnknown(rita);
  });

  it("makes whoever writes again somebody new, whose reports the old ones are not, and nobody more", async () => {
    const rita = canary();
    rita.sends("/start");
    await rita.seesText(/What did you see/);
    const [code = ""] = await own.files(rita, "of a former life");
    const opened = await opens(rita, code);
    await forgets(rita);
    const list = await listOf(rita);
    expect(list.text).toMatch(/not reported anything/);
    const presses = opened.buttons.flat().filter(({ data }) => !data.startsWith("p:"));
    expect(presses).toHaveLength(4);
    for (const { data } of presses) await rita.pressesData(opened, data).answer();
    const [kept] = await own.desk.sql`
      select muted, withdrawn_at from reports where code = ${code}`;
    expect(kept).toEqual({ muted: false, withdrawn_at: null });
    expect(rita.sees().some(({ text }) => text.includes("What would you like to add"))).toBe(false);
    await walksTo(rita, "search_term", "summary", "of a former life");
    await taps(rita, "Submit");
    await own.card(/of a former life[^]*2 reports by 1 person/);
    expect((await listOf(rita)).text).not.toContain(code);
  });

  it("works for somebody who never reported", async () => {
    const rita = canary();
    rita.sends("/start");
    await rita.seesText(/What did you see/);
    await forgets(rita);
    await isUnknown(rita);
  });

  it("takes pictures that must not lie there away before it forgets where they are", async () => {
    const rita = canary();
    rita.sends("@grave_and_forgotten");
    await taps(rita, "Child sexual abuse");
    await taps(rita, /^Go on$/);
    await asks(rita, "details");
    const album = rita.sendsAlbum(10);
    await forgets(rita);
    const sent = new Set(album.map(({ message_id }) => message_id));
    await rita.until((all) => all.every(({ message_id }) => !sent.has(message_id)));
    await isUnknown(rita);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Quillfeather"] })).toEqual([]);
  const output = scene.bot().output();
  expect(output).not.toMatch(/handler_failed|message_rejected|not_settled|not_composed/);
  expect(output).not.toMatch(canaryWords);
});
