import { setTimeout as sleep } from "node:timers/promises";

import { uuidv7 } from "uuidv7";
import { insertCaseNote } from "../../src/db/cases/case-note-store.ts";
import { markWithdrawn } from "../../src/db/reporting/own-report-store.ts";
import { keepNames } from "../../src/db/subjects/subject-name-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import {
  ReportId,
  SubjectId,
  type CaseId,
  type HoldId,
  type StaffId,
} from "../../src/domain/ids.ts";
import { readSharedChat } from "../../src/domain/subjects/subject-origins.ts";
import { lettersOf, termOf, type CaseDesk } from "../support/case-desk.ts";
import { holdHand } from "../support/hold-hand.ts";
import { retentionDesk } from "../support/retention-desk.ts";
import type { Scene } from "../support/scene.ts";

const hourMs = 3_600_000;
/** A little less than a day. */
const stepMs = 22 * hourMs;

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    chance: (share: number) => next() < share,
    below: (count: number) => Math.floor(next() * count),
    oneOf: <T>(...items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)],
  };
}

/** What a hold kept when it was placed, which has to be there until its end. */
type Kept = { id: HoldId; text: string; endsAt: Date };

/** A life of the bot, day by day: people report, the team decides, names change, holds come and go. */
export function live(scene: Scene, desk: CaseDesk, seed: number) {
  const random = randomOf(seed);
  const { decides } = retentionDesk(desk);
  const people = Array.from({ length: 60 }, () => scene.sandbox.person());
  const canaries = new Map<string, string>();
  const subjects: (() => ReturnType<typeof termOf>)[] = [];
  const holds: Kept[] = [];
  const hands = holdHand(desk, [scene.admin.id, scene.mo.id]);
  let notes = 0;
  let days = 0;
  const inUnit = <T>(work: () => Promise<T>): Promise<T> => unitOfWork(desk.db, work);

  function subjectAt(at: number) {
    const known = subjects[at];
    if (known !== undefined) return known();
    const number = subjects.length + 1;
    const title = `Channel ${lettersOf(number)}`;
    const channel = { chat_id: -1_001_500_000_000 - number, kind: "channel" as const, title };
    const make = random.chance(0.5)
      ? () => termOf(`market ${lettersOf(number)} goods`)
      : () => readSharedChat({ ...channel, username: `first_${lettersOf(number)}_x` }).subject;
    subjects.push(make);
    return make();
  }

  /** People come and go: who reports now is another one some months later. */
  const somebody = () => people[(Math.floor(days / 8) + random.below(8)) % people.length];

  async function report(): Promise<void> {
    const person = somebody();
    if (person === undefined) return;
    const canary = `canary${lettersOf((notes += 1))}x`;
    const category =
      random.oneOf<CategoryKey>("drugs", "fraud", "weapons", "hate", "child_abuse") ?? "drugs";
    const fresh = random.chance(0.6) ? subjects.length : random.below(subjects.length + 1);
    const id = await desk.files({
      by: person.id,
      subject: subjectAt(fresh),
      category,
      note: `I saw ${canary} there`,
      leads: random.chance(0.3) ? [`https://t.me/${canary}`] : [],
    });
    const [row] = await desk.sql<{ code: string; note: string | null }[]>`
      select code, note from reports where case_id = ${id} order by created_at desc limit 1`;
    if (row?.note?.includes(canary) === true) canaries.set(row.code, canary);
  }

  /** Some cases are left alone for ever. */
  async function decide(): Promise<void> {
    const open = await desk.sql<{ id: CaseId }[]>`
      select id from cases where status = 'open' and code !~ '[A-D]$' order by opened_at limit 6`;
    const id = open[random.below(open.length)]?.id;
    if (id !== undefined) await decides(id, random.chance(0.5) ? "dismissed" : "upheld");
    if (!random.chance(0.08)) return;
    const closed = await desk.sql<{ id: CaseId }[]>`
      select id from cases where status in ('dismissed', 'upheld') order by closed_at desc limit 6`;
    const again = closed[random.below(closed.length)]?.id;
    if (again !== undefined) await decides(again, "open");
  }

  async function noteOfTeam(): Promise<void> {
    const [one] = await desk.sql<{ caseId: CaseId; staffId: StaffId }[]>`
      select c.id as "caseId", s.id as "staffId" from cases c, staff s
      where c.status = 'open' limit 1`;
    if (one === undefined) return;
    const words = `the team's canary${lettersOf((notes += 1))}x`;
    await inUnit(() => insertCaseNote({ id: uuidv7(), ...one, words, decisionId: undefined }));
  }

  /** Somebody begins a report, and leaves it. */
  async function begin(): Promise<void> {
    somebody()?.sends(`https://t.me/canary${lettersOf((notes += 1))}x`);
  }

  async function rename(): Promise<void> {
    const named = await desk.sql<{ subject: string; chat: string }[]>`
      select subject_id as subject, value as chat from subject_aliases where kind = 'chat_id'`;
    const one = named[random.below(named.length)];
    if (one === undefined) return;
    const name = `later_${lettersOf((notes += 1))}_x`;
    const told = {
      chat_id: Number(one.chat),
      kind: "channel" as const,
      username: name,
      title: name,
    };
    await inUnit(async () => {
      await keepNames(SubjectId.parse(one.subject), readSharedChat(told).subject);
    });
  }

  async function withdraw(): Promise<void> {
    const some = await desk.sql<{ id: string }[]>`
      select r.id from reports r where withdrawn_at is null and closed_at is null
      order by created_at desc limit 4`;
    const one = some[random.below(some.length)];
    if (one !== undefined) await inUnit(() => markWithdrawn(ReportId.parse(one.id)));
  }

  async function hold(): Promise<void> {
    const found = await desk.sql<{ code: string }[]>`
      select code from (select code, opened_at as at from cases union all
        select code, created_at from reports) known order by at desc limit 8`;
    const code = found[random.below(found.length)]?.code;
    if (code === undefined) return;
    const id = await hands.places(code, random.oneOf(30, 90, 180) ?? 30);
    const [placed] = await desk.sql<
      { at: Date }[]
    >`select ends_at as at from holds where id = ${id}`;
    holds.push({ id, text: await hands.copyOf(id), endsAt: placed?.at ?? new Date(0) });
  }

  /** Somebody of the team asks what waits, or where a case stands; the answer names it. */
  async function ask(): Promise<void> {
    const [newest] = await desk.sql<{ code: string }[]>`
      select code from cases order by opened_at desc limit 1`;
    scene.mo.in(scene.review).sends(random.chance(0.5) ? "/queue" : `/case ${newest?.code}`);
  }

  /** Waits until the bot has looked for what is due, and has said what it owes. */
  async function swept(): Promise<void> {
    const until = Date.now() + 60_000;
    for (;;) {
      const [row] = await desk.sql<{ done: boolean }[]>`
        select coalesce((select ran_at > app_now() - interval '1 hour' from sweeps), false)
          and not exists (select 1 from scheduled_tasks where due_at <= app_now()
              + case key when 'sweep' then interval '1 minute' else '0' end)
          and not exists (select 1 from inbox where done_at is null and dead_at is null)
          and not exists (select 1 from outbox where status in ('waiting', 'sending')
            and not_before <= app_now()) as done`;
      if (row?.done === true) return;
      if (Date.now() > until) throw new Error("The bot does not come to rest");
      await sleep(20);
    }
  }

  return {
    canaries,
    holds,
    people,
    copyOf: hands.copyOf,
    settleIn: hands.settleIn,
    /** A day passes. */
    day: async (): Promise<void> => {
      days += 1;
      await report();
      if (random.chance(0.5)) await report();
      if (random.chance(0.8)) await decide();
      if (random.chance(0.2)) await noteOfTeam();
      if (random.chance(0.15)) await rename();
      if (random.chance(0.1)) await withdraw();
      if (random.chance(0.06)) await hold();
      if (random.chance(0.1)) somebody()?.sends("/start");
      if (random.chance(0.1)) await begin();
      if (random.chance(0.1)) await ask();
      await desk.forward(stepMs);
      await swept();
    },
  };
}
