import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sourcesOf } from "./file.ts";

/*
 * A language may lack what only the team reads: a reporter to whom such a text is said reads English.
 * So only places that speak to the team name one. Whatever else speaks, speaks to everybody.
 */

const src = new URL("../../../src/", import.meta.url);
const ofTeam = [...sourcesOf("en", ["team"]).keys()];
const ofReporters = [...sourcesOf("en", ["reporters"]).keys()];

/** Where the team is spoken to. A topic that has reporters as well is named file by file. */
const teamPlaces = [
  "commands/settings.ts",
  "domain/queues/",
  "domain/staff/",
  "telegram/cases/",
  "telegram/commands.ts",
  "telegram/control/",
  "telegram/decisions/bulk.ts",
  "telegram/decisions/presses.ts",
  "telegram/feed/",
  "telegram/legal/",
  "telegram/privacy/hold.ts",
  "telegram/privacy/holds-page.ts",
  "telegram/privacy/mark-reporter.ts",
  "telegram/privacy/retention-page.ts",
  "telegram/privacy/reveal-page.ts",
  "telegram/privacy/reveal-press.ts",
  "telegram/privacy/reveal.ts",
  "telegram/questions/presses.ts",
  "telegram/questions/question.ts",
  "telegram/queues/",
  "telegram/referrals/reach-lines.ts",
  "telegram/referrals/compose-restrictions.ts",
  "telegram/referrals/restriction-pages.ts",
  "telegram/referrals/restrictions.ts",
  "telegram/referrals/recipient-pages.ts",
  "telegram/referrals/referral-link.ts",
  "telegram/referrals/referral-press.ts",
  "telegram/referrals/referral.ts",
  // /help has a page of admins.
  "telegram/speaking/commands.ts",
  "telegram/staff/",
  "telegram/training/",
  "telegram/transparency/commands.ts",
  "telegram/transparency/presses.ts",
  "telegram/transparency/publish-page.ts",
  "telegram/wording/",
  "workflow/cases/",
  "workflow/control/",
  "workflow/feed/",
  "workflow/handle-event.ts",
  "workflow/legal/",
  "workflow/privacy/ask-reveal.ts",
  "workflow/privacy/press-hold.ts",
  "workflow/privacy/settle-reveal.ts",
  "workflow/questions/ask-question.ts",
  "workflow/queues/",
  "workflow/referrals/enter-reference.ts",
  "workflow/referrals/remind-referral.ts",
  "workflow/referrals/rule-recipients.ts",
  "workflow/staff/",
  "workflow/transparency/count-on-its-day.ts",
  "workflow/transparency/draft-report.ts",
  "workflow/wording/",
];
/** In a place of the team's, what speaks to whoever wrote, or to a group in which members report. */
const reporterPlaces = ["telegram/queues/source-group.ts", "telegram/queues/commands.ts"];

/** The texts of the team that a source names; a `${…}` stands for texts of the team where it can't be others. */
function teamTextsIn(source: string): string[] {
  const literals = [...source.matchAll(/["`](?<key>[a-z][a-z_]*-[\w${}.[\]-]+)["`]/g)];
  return literals.flatMap(({ groups }) => {
    const key = groups?.["key"] ?? "";
    const family = new RegExp(`^${key.replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`);
    const isTheirs = ofTeam.some((one) => family.test(one));
    return isTheirs && !ofReporters.some((one) => family.test(one)) ? [key] : [];
  });
}

const isIn = (places: readonly string[], file: string) =>
  places.some((place) => file === place || (place.endsWith("/") && file.startsWith(place)));

it("no reporter is told what only the team reads", () => {
  const named = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !isIn(teamPlaces, file) || isIn(reporterPlaces, file))
    .flatMap((file) =>
      teamTextsIn(readFileSync(new URL(file, src), "utf8")).map((key) => `${file}: ${key}`),
    );
  expect(named).toEqual([]);
});

it("every place of the team's names a text of theirs, or is none", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" });
  const idle = teamPlaces.filter((place) =>
    files
      .filter((file) => file.endsWith(".ts") && isIn([place], file.replaceAll("\\", "/")))
      .every((file) => teamTextsIn(readFileSync(new URL(file, src), "utf8")).length === 0),
  );
  expect(idle).toEqual([]);
});
