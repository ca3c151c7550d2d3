import { generateIdentity, identityToRecipient } from "age-encryption";
import { setTimeout } from "node:timers/promises";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ChatId, DisclosureId, type LegalRequestId, UserId } from "../../src/domain/ids.ts";
import { Outcome } from "../../src/domain/legal/decision.ts";
import { viewPackage } from "../../src/workflow/legal/build-package.ts";
import { connect } from "../../src/db/connect.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer, type Officer } from "../support/legal-desk.ts";
import { retentionDesk } from "../support/retention-desk.ts";

/*
 * Whatever officers, former officers, admins and strangers do, one after the other or at once, and wherever a
 * process dies on the way: what stands in
 * the ledger rests on a request, on the sealed analysis of that very version, and on two different people who
 * were entitled then and whom it is not about; and as many packages are owed as rows stand there.
 */

const desk = useCaseDesk();
const { files } = retentionDesk(desk);
const [ada, bea] = [officer(11), officer(12)];
/** The third one reported what is asked about; the fourth is nobody of the team. */
const people = [officer(21), officer(22), officer(23), officer(31)] as const;
const legal = legalDesk(desk, [ada, bea]);
const { writes, enters, now, inUnit } = legal;
let dying = legal;
let hangUp = async (): Promise<void> => {};
const runs = Number(process.env["LEGAL_RUNS"] ?? "9");
let recipient = "";

beforeAll(async () => {
  const victim = connect(desk.databaseUrl, { connections: 4, name: "victim" });
  dying = legalDesk({ db: victim.db, sql: desk.sql }, [ada, bea]);
  hangUp = victim.close;
  await legal.settleIn();
  for (const each of people.slice(0, 3)) await legal.appoints(each);
  recipient = await identityToRecipient(await generateIdentity());
});

afterAll(() => hangUp());

type Deed =
  | { does: "analyse"; by: number; no: boolean }
  | { does: "propose"; by: number; outcome: Outcome }
  | { does: "confirm" | "send_back" | "hand_out" | "narrow" | "leave" | "return"; by: number };

/** When the process that carries out a deed loses its database, and whether the deed comes once more. */
type Fate = { afterMs: number; comesAgain: boolean } | undefined;

const by = fc.integer({ min: 0, max: people.length - 1 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("analyse" as const), by, no: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("propose" as const),
      by,
      outcome: fc.constantFrom("full", "part", "refuse" as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constantFrom("confirm" as const, "hand_out" as const), by }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom(
        "send_back" as const,
        "narrow" as const,
        "leave" as const,
        "return" as const,
      ),
      by,
    }),
  },
);

const fate: fc.Arbitrary<Fate> = fc.option(
  fc.record({ afterMs: fc.integer({ min: 0, max: 25 }), comesAgain: fc.boolean() }),
  { nil: undefined, freq: 4 },
);

async function leaves(who: Officer): Promise<void> {
  await desk.sql`
    update appointments set removed_at = clock_timestamp(), removed_by = appointed_by
    where role = 'legal' and removed_at is null
      and staff_id = (select id from staff where telegram_user_id = ${who.userId})`;
}

/** Its process is cut off from the database somewhere between its first statement and its last commit. */
async function dies(afterMs: number, work: () => Promise<unknown>): Promise<void> {
  const done = work();
  await Promise.race([done.catch(() => undefined), setTimeout(afterMs)]);
  await desk.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name like '%victim%'`;
  await Promise.allSettled([done]);
}

async function playOut(id: LegalRequestId, report: string, one: Deed, end: Fate): Promise<unknown> {
  if (end === undefined) return play(legal, id, report, one);
  await dies(end.afterMs, () => play(dying, id, report, one));
  return end.comesAgain ? play(legal, id, report, one) : undefined;
}

async function play(
  { presses, writes, analyses, proposes, now, appoints }: typeof legal,
  id: LegalRequestId,
  report: string,
  one: Deed,
): Promise<unknown> {
  const who = people[one.by] ?? ada;
  const { version } = await now(id);
  switch (one.does) {
    case "analyse":
      return analyses(who, id, one.no ? ["binds"] : []);
    case "propose": {
      const ticks = [["reports", "note"]] as const;
      return proposes(who, id, {
        outcome: one.outcome,
        ticks: one.outcome === "part" ? ticks : [],
      });
    }
    case "confirm":
    case "send_back":
    case "hand_out":
      return presses(who, { kind: one.does, id, version });
    case "narrow":
      return writes(who, report, `legal-targets:${id}`);
    case "leave":
      return leaves(who);
    case "return":
      return one.by < 3 ? appoints(who) : undefined;
  }
}

/** What of the ledger rests on too little. Read from outside, with nothing of the bot's. */
const unfounded = () => desk.sql`
  select d.request_code from disclosures d
    join legal_decisions c on c.id = d.decision_id
    join legal_requests q on q.id = c.request_id and q.code = d.request_code
    left join legal_analyses a on a.request_id = c.request_id and a.version = c.version
  where a.digest is null or a.digest is distinct from c.analysis_digest
    or a.digest <> d.analysis_digest or a.sealed_at > c.proposed_at
    or c.proposed_by = c.confirmed_by or c.proposed_by <> d.proposed_by
    or c.confirmed_by <> d.confirmed_by or c.confirmed_at > d.disclosed_at
    or c.outcome in ('narrow', 'refuse', 'challenge')
    or exists (select 1 from jsonb_each(a.answers) e
      where e.key in ('binds', 'verified', 'competent', 'judicial', 'complete')
        and e.value ->> 'answer' = 'no')
    or (select count(*) from jsonb_object_keys(a.answers)) <> 11
    or exists (select 1 from unnest(array[c.proposed_by, c.confirmed_by]) s(id)
      where not exists (select 1 from appointments t where t.staff_id = s.id and t.role = 'legal'
        and t.effective_at <= c.confirmed_at
        and (t.removed_at is null or t.removed_at >= c.confirmed_at)))
    or exists (select 1 from staff s where s.id in (c.proposed_by, c.confirmed_by)
      and s.telegram_user_id in (${people[2].userId}, ${people[3].userId}))`;

/** Packages that are owed without a row, and rows without a package. */
const unmatched = () => desk.sql`
  select d.id, o.id as owed from disclosures d
    full join (select o.id, (o.message ->> 'disclosureId')::uuid as of from outbox o
      where o.message ->> 'kind' = 'send_disclosure') o on o.of = d.id
  where d.id is null or o.id is null
  union all
  select d.id, null from disclosures d where not exists (select 1 from audit_events e
    where e.kind = 'legal_disclosed' and e.subject_code = d.request_code)`;

/** What was decided without its one event, or events without a decision that stands. */
const decidedTwice = () => desk.sql`
  select c.id from legal_decisions c join legal_requests q on q.id = c.request_id
  where (select count(*) from audit_events e where e.kind = 'legal_decided'
    and e.subject_code = q.code and (e.facts ->> 'version')::int = c.version)
    <> (case when c.confirmed_at is null then 0 else 1 end)`;

/** A sender that died before it sent builds the same once more. */
async function buildsAnew(code: string): Promise<void> {
  const [row] = await legal.ledgerOf(code);
  if (row === undefined) return;
  const id = DisclosureId.parse(row.id);
  const builds = () => inUnit(() => viewPackage(id, ChatId.parse(21)));
  const [once, again] = [await builds(), await builds()];
  expect(once?.kind).toBe("package");
  if (once?.kind !== "package" || again?.kind !== "package") return;
  expect(again.digest).toBe(once.digest);
}

it("nothing is disclosed without a request, the analysis of that version, and two who were entitled then", async () => {
  let disclosed = 0;
  const batch = fc.array(fc.array(fc.tuple(deed, fate), { minLength: 1, maxLength: 2 }), {
    minLength: 8,
    maxLength: 16,
  });
  // The way to a disclosure is long: half of the runs begin on it.
  const beginning: [Deed, Fate][][] = [
    [[{ does: "analyse", by: 0, no: false }, undefined]],
    [[{ does: "propose", by: 0, outcome: "part" }, undefined]],
  ];
  const toItsEnd: [Deed, Fate][][] = [
    [[{ does: "confirm", by: 1 }, undefined]],
    [[{ does: "hand_out", by: 0 }, undefined]],
  ];
  await files(people[2].userId);
  const [row] = await desk.sql<{ code: string }[]>`select code from reports limit 1`;
  const report = row?.code ?? "";
  await fc.assert(
    fc.asyncProperty(batch, fc.boolean(), async (batches, onTheWay) => {
      const request = await enters(people[0], informationAbout(report));
      await writes(people[0], recipient, `legal-key:${request.id}`);
      for (const together of onTheWay ? [...beginning, ...batches] : batches) {
        await Promise.all(together.map(([one, end]) => playOut(request.id, report, one, end)));
      }
      expect(await unfounded()).toEqual([]);
      expect(await unmatched()).toEqual([]);
      expect(await decidedTwice()).toEqual([]);
      await buildsAnew(request.code);
      disclosed += (await now(request.id)).status === "answered" ? 1 : 0;
      for (const each of people.slice(0, 3)) {
        await leaves({ ...each, userId: UserId.parse(each.userId) });
        await legal.appoints(each);
      }
    }),
    // One at least comes to its end: kills come when they come.
    { numRuns: runs, seed: 7, examples: [[toItsEnd, true]] },
  );
  expect(disclosed).toBeGreaterThan(0);
}, 120_000);
