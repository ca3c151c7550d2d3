import { expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { useCaseDesk } from "../support/case-desk.ts";
import { getsReceipt, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const delayMs = 120_000;
const scene = useScene({ env: () => ({ OUTCOME_NOTICE_DELAY_S: String(delayMs / 1_000) }) });
const desk = useCaseDesk(scene);

async function reports(subject: string): Promise<Person> {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  rita.sends(subject);
  for (const label of ["Drugs", "Submit"]) await taps(rita, label);
  await getsReceipt(rita);
  return rita;
}

const heard = (person: Person) =>
  person.sees().filter(({ text }) => text.startsWith("About your report"));

/** So much time goes by, and all that is due then has been said. */
async function passes(ms: number): Promise<void> {
  await desk.forward(ms);
  const due = () => desk.sql`
    select 1 from outbox where status in ('waiting', 'sending') and not_before <= app_now()`;
  await expect.poll(due).toHaveLength(0);
}

it("an undo within the delay keeps the outcome from the reporter; a decision that stands is told", async () => {
  const { mo, review } = scene;
  const rita = await reports("@undone_subject");
  await review.seesText(/undone_subject/);
  for (const label of ["Dismiss", "No violation"]) {
    await (await mo.in(review).pressesSoon(label)).answer();
  }
  rita.sends("/status");
  await rita.seesText(/With the moderators/);
  await (await mo.in(review).pressesSoon("Undo")).answer();
  await passes(delayMs + 1_000);
  expect(heard(rita)).toEqual([]);

  for (const label of ["Dismiss", "No violation"]) {
    await (await mo.in(review).pressesSoon(label)).answer();
  }
  await passes(delayMs - 60_000);
  expect(heard(rita)).toEqual([]);
  await passes(60_000);
  await rita.seesText(/no violation was found/);
  expect(heard(rita)).toHaveLength(1);
  rita.sends("/status");
  await rita.seesText(/no violation found/);
});

it("of two decisions within the delay, only the one that stands is told, once", async () => {
  const { mo, review } = scene;
  const rita = await reports("@decided_twice");
  const card = await review.seesText(/decided_twice/);
  for (const label of ["Dismiss", "No violation", "Undo", "Dismiss", "No violation"]) {
    await (await mo.in(review).pressesSoon(label, { after: card })).answer();
  }
  await passes(delayMs + 1_000);
  await rita.seesText(/no violation was found/);
  expect(heard(rita)).toHaveLength(1);
});
