import { generateIdentity, identityToRecipient } from "age-encryption";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { holdHand } from "../support/hold-hand.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { act, openAsker, type Act, type Asker } from "./asker.ts";
import { heard } from "./heard.ts";
import { openQuiet } from "./quiet.ts";

/* A hold is a secret: nobody's answers depend on it, and nobody hears of it but who places it. */

const scene = useScene({ unlimitedPace: 1_000 });
const desk = useCaseDesk(scene);
const records = useRecords(scene);

const looks: Act[] = [{ kind: "status" }, { kind: "mydata" }];

async function forgets({ person, toasts }: Asker): Promise<void> {
  person.sends("/forget");
  const asked = await person.seesText("Forget me");
  toasts.push((await person.presses("Yes, forget me", { message: asked }).answer()).text);
  await person.seesText(/Done\. The bot does not know/);
}

async function rests(): Promise<void> {
  for (let quiet = 0; quiet < 5;) {
    const [row] = await desk.sql<{ busy: boolean }[]>`
      select exists (select 1 from outbox where status in ('waiting', 'sending')
        and not_before <= app_now()) or exists (
        select 1 from inbox where done_at is null and dead_at is null) as busy`;
    quiet = row?.busy === false ? quiet + 1 : 0;
    await sleep(20);
  }
}

/** A secret request about a report, decided by two, with what it had held and handed out. */
async function discloses(report: string): Promise<void> {
  const [one, other] = [officer(scene.admin.id), officer(scene.mo.id)];
  const legal = legalDesk(desk, [one, other]);
  const about = informationAbout(report, { secrecy: "until_told" });
  const { id } = await legal.enters(one, about);
  await legal.analyses(one, id);
  const recipient = await identityToRecipient(await generateIdentity());
  await legal.writes(one, recipient, `legal-key:${id}`);
  await legal.proposes(one, id, { outcome: "part", ticks: [["reports", "note"]] });
  expect(await legal.presses(other, { kind: "confirm", id, version: 1 })).toBe("done");
  expect(await legal.presses(other, { kind: "hand_out", id, version: 1 })).toBe("done");
}

it("what somebody is answered is the same, call by call, with holds and a secret request on all that is theirs, and without", async () => {
  const hands = holdHand(desk, [scene.admin.id, scene.mo.id]);
  await hands.settleIn();
  const others: number[] = [];
  const plays: string[][] = [];
  const copies: string[] = [];
  for (const isHeld of [true, false]) {
    const quiet = openQuiet(desk.sql);
    const asker = await openAsker(scene, isHeld ? "held_xxxx" : "free_xxxx");
    const deps = { quiet, records };
    await act(deps, asker, { kind: "report", subjects: [0], category: "child_abuse" });
    await act(deps, asker, { kind: "report", subjects: [1], category: "drugs" });
    if (isHeld) {
      await rests();
      const before = scene.sandbox.calls.length;
      const [report] = await records.reportsOf(asker.person);
      const [held] = await desk.sql<{ code: string }[]>`
        select c.code from cases c join reports r on r.case_id = c.id
        where r.code = ${report?.code ?? ""}`;
      const held3 = [
        await hands.places(report?.code ?? "", 365),
        await hands.places(held?.code ?? "", 365, "case"),
        await hands.places(held?.code ?? "", 365, "subject"),
      ];
      await discloses(report?.code ?? "");
      await rests();
      for (const id of held3) copies.push(await hands.copyOf(id));
      const to = scene.sandbox.calls.slice(before).map(({ params }) => Number(params["chat_id"]));
      others.push(...to.filter((id) => id !== scene.admin.id && id !== scene.mo.id && id > 0));
      others.push(...to.filter((id) => id < 0));
    }
    for (const does of looks) await act(deps, asker, does);
    await act(deps, asker, { kind: "add", report: 0 });
    await act(deps, asker, { kind: "withdraw", report: 1 });
    for (const does of looks) await act(deps, asker, does);
    await forgets(asker);
    await rests();
    plays.push(heard(scene, asker));
  }
  expect(copies.filter((copy) => copy.length > 100)).toHaveLength(3);
  expect(others).toEqual([]);
  const [held = [], free = []] = plays;
  expect(held.length).toBeGreaterThan(10);
  expect(held).toEqual(free);
}, 180_000);
