import { expect, inject, it } from "vitest";
import type { CaseId } from "../../src/domain/ids.ts";
import type { Press } from "telegram-sandbox/people/press";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const cases = { some: 40, all: 200 }[inject("crowd")];
const pressers = 8;
/** All cards are to stand there at once. */
const cardsAtOnce = 1_000;
const scene = useScene({ scale: 1, unlimitedPace: 1_000 });
const desk = useCaseDesk(scene);

/** Words of letters, as digits are folded together, that are not alike. */
function term(index: number): string {
  const spread = (index * 7_919) % 17_576;
  const letters = [spread % 26, Math.floor(spread / 26) % 26, Math.floor(spread / 676)];
  return letters
    .map((at) => String.fromCharCode(97 + at))
    .join("")
    .repeat(3);
}

const packed = (id: CaseId) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");

it(
  "of eight who press at once exactly one decides, and the others hear who it was",
  { timeout: 450_000 },
  async () => {
    const { review, sandbox } = scene;
    await desk.sets("cards_at_once", cardsAtOnce);
    const team = Array.from({ length: pressers }, (_, index) =>
      sandbox.person({ firstName: `Presser${index}` }),
    );
    for (const person of team) review.adds(person, { admin: true });
    const ids = await Promise.all(
      Array.from({ length: cases }, (_, index) =>
        desk.files({ by: 90_000 + index, subject: termOf(term(index)) }),
      ),
    );
    await review.until(
      (all) => all.filter((shown) => /C-\w{8}/.test(shown.text)).length === cases,
      {
        withinMs: 120_000,
      },
    );

    const words = [
      "dismiss:duplicate",
      "escalate:drugs",
      "dismiss:no_violation",
      "escalate:weapons",
    ];
    const presses: Press[] = [];
    const reports: Promise<unknown>[] = [];
    for (const [index, id] of ids.entries()) {
      const card = await review.seesText(term(index));
      for (const [at, person] of team.entries()) {
        const data = `c:${packed(id)}:1:${words[at % words.length] ?? ""}`;
        presses.push(person.in(review).pressesData(card, data));
      }
      // A burst of further reports on the very cases that are being decided.
      if (index % 4 === 0) {
        reports.push(desk.files({ by: 95_000 + index, subject: termOf(term(index)) }));
      }
    }
    const answers = await Promise.all(presses.map((press) => press.answer(280_000)));
    await Promise.all(reports);

    const decided = answers.filter(({ text }) => /^You (dismissed|escalated) C-/.test(text));
    const faster = answers.filter(({ text }) =>
      /Presser\d.* (dismissed|escalated) this \d+ (second|minute)s? ago/.test(text),
    );
    expect(decided).toHaveLength(cases);
    expect(faster).toHaveLength(cases * (pressers - 1));
    expect(faster.every(({ alert }) => alert)).toBe(true);
    const [sums] = await desk.sql`
      select count(*)::int as decisions, count(distinct case_id)::int as cases,
        max(version) as version from decisions where kind in ('dismiss', 'escalate')`;
    expect(sums).toEqual({ decisions: cases, cases, version: 2 });
    const [audited] = await desk.sql`
      select count(*)::int as count from audit_events
      where kind in ('case_dismissed', 'case_escalated')`;
    expect(audited?.["count"]).toBe(cases);
  },
);

it("reports that pour in on a case don't keep a moderator from deciding it", async () => {
  const { review, mo } = scene;
  const subject = termOf("pouring in");
  const id = await desk.files({ by: 99_000, subject });
  const card = await review.seesText("pouring in");
  const pouring = Array.from({ length: 60 }, (_, index) =>
    desk.files({ by: 99_100 + index, subject }),
  );
  await review.seesText(/pouring in[^]*\d\d reports/);
  const data = `c:${packed(id)}:1:dismiss:no_violation`;
  expect((await mo.in(review).pressesData(card, data).answer()).text).toMatch(/^You dismissed/);
  await Promise.all(pouring);
  expect(await desk.case(id)).toMatchObject({ status: "dismissed", version: 2 });
  await review.seesText(/Dismissed by [^]*Mo[^]*pouring in/);
});
