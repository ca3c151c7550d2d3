import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { asks, begins, liveScreens, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);
const desk = useCaseDesk(scene);
const dayMs = 24 * 3_600_000;

it("whoever leaves a report is reminded, goes on, leaves it again, and hears that it is gone", async () => {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  await begins(rita, "material");
  rita.sends("@left_alone_for_days");
  await asks(rita, "category");
  await desk.forward(dayMs + 60_000);
  const reminder = await rita.seesText(/began a report here.*removed tomorrow/s);
  expect(reminder.text).not.toMatch(/left_alone/);
  await taps(rita, "▶ Go on");
  await rita.seesText(/left_alone_for_days[^]*What is it about/, { after: reminder });
  await desk.forward(dayMs + 60_000);
  await rita.seesText(/removed tomorrow/, { after: reminder });
  await desk.forward(dayMs + 60_000);
  await rita.seesText(/has been removed/);
  expect(await records.draftOf(rita)).toBeUndefined();
  await rita.until((all) => liveScreens(all).length === 0);
  // What comes next begins a report of its own.
  rita.sends("@begun_after_that");
  await asks(rita, "category", /begun_after_that/);
});
