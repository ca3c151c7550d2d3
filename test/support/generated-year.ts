// A year of cases at random, as rows. Used by the tests that count what is told of it by hand.
import * as fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { cardKey } from "../../src/db/speaking/posted-store.ts";
import type { CaseStatus } from "../../src/domain/cases/case-status.ts";
import type { Tier } from "../../src/domain/cases/tier.ts";
import { CaseId, ChatId } from "../../src/domain/ids.ts";
import { categoryKeys, type CategoryKey } from "../../src/domain/cases/categories.ts";
import { DecisionKind } from "../../src/domain/decisions/decision.ts";
import { dismissalGrounds } from "../../src/domain/decisions/grounds.ts";
import type { CaseDesk } from "./case-desk.ts";

const minuteMs = 60_000;
const ids = { staff: uuidv7(), reporter: uuidv7() };
/** Who decides in it. */
export const decider = ids.staff;

/** The one who decides and the one who reports. */
export async function writePeople({ sql }: CaseDesk): Promise<void> {
  await sql`insert into staff (id, telegram_user_id, name) values (${ids.staff}, 800, 'Mo')`;
  await sql`insert into reporters (id, telegram_user_id) values (${ids.reporter}, 900)`;
}

/** Where cards of the generated cases stand: in two review queues, and in one of the seniors. */
export const places = {
  one: { tier: "review", chatId: ChatId.parse(-2_001) },
  other: { tier: "review", chatId: ChatId.parse(-2_002) },
  seniors: { tier: "escalation", chatId: ChatId.parse(-2_003) },
} as const satisfies Record<string, { tier: Tier; chatId: ChatId }>;
export type PlaceName = keyof typeof places;

const category = fc.constantFrom(...categoryKeys);
const generatedCase = fc.record({
  /** Before now; half a minute off, so that no time is on the edge of a range. */
  openedBeforeMin: fc.integer({ min: 60, max: 366 * 1_440 }),
  category,
  status: fc.constantFrom("open", "escalated", "dismissed", "upheld", "withdrawn"),
  cards: fc.subarray<PlaceName>(["one", "other", "seniors"]),
  reports: fc.array(
    fc.record({ afterMin: fc.nat({ max: 90 * 1_440 }), category, isWithdrawn: fc.boolean() }),
    { maxLength: 4 },
  ),
  history: fc.array(
    fc.record({
      afterMin: fc.integer({ min: 1, max: 20 * 1_440 }),
      kind: fc.constantFrom(...DecisionKind.options),
      ground: fc.constantFrom(...dismissalGrounds),
      category,
      byTeam: fc.boolean(),
      to: fc.constantFrom<CaseStatus>("open", "escalated", "dismissed", "upheld", "withdrawn"),
    }),
    { maxLength: 5 },
  ),
});
export type Year = (typeof generatedCase extends fc.Arbitrary<infer C> ? C : never)[];

export type Decision = Year[number]["history"][number] & { at: number; from: CaseStatus };
export type World = {
  /** `of`: the place of its case among the cases. */
  reports: { of: number; at: number; category: CategoryKey; isWithdrawn: boolean }[];
  cases: {
    id: CaseId;
    openedAt: number;
    status: string;
    category: CategoryKey;
    cards: PlaceName[];
    history: Decision[];
  }[];
};

/** The year with its times; what would come later than now is left out. */
export function worldOf(year: Year, now: number): World {
  const cases = year.map(({ openedBeforeMin, history, ...rest }) => {
    const openedAt = now - (openedBeforeMin + 0.5) * minuteMs;
    let [at, from]: [number, CaseStatus] = [openedAt, "open"];
    const decisions = history.flatMap((one) => {
      at += one.afterMin * minuteMs;
      const decision = { ...one, at, from };
      from = one.to;
      return at < now ? [decision] : [];
    });
    return { ...rest, id: CaseId.parse(uuidv7()), openedAt, history: decisions };
  });
  const reports = cases.flatMap(({ openedAt, reports: given }, of) =>
    given.flatMap(({ afterMin, ...report }) => {
      const at = openedAt + afterMin * minuteMs;
      return at < now ? [{ ...report, of, at }] : [];
    }),
  );
  return { cases, reports };
}

export async function write({ sql }: CaseDesk, { cases, reports }: World): Promise<void> {
  await sql`delete from day_figures`;
  await sql`delete from decisions`;
  await sql`delete from reports`;
  await sql`delete from submissions`;
  await sql`delete from drafts`;
  await sql`delete from cases`;
  await sql`delete from subjects`;
  await sql`delete from posted_messages`;
  const rows = cases.map((one) => ({ ...one, subjectId: uuidv7() }));
  if (rows.length === 0) return;
  await sql`insert into subjects ${sql(
    rows.map(({ subjectId }) => ({ id: subjectId, kind: "channel", display: "x" })),
  )}`;
  await sql`insert into cases ${sql(
    rows.map(({ id, subjectId, category: of, status, openedAt }, at) => ({
      id,
      code: `C-${at}`,
      subject_id: subjectId,
      category: of,
      status,
      opened_at: new Date(openedAt),
    })),
  )}`;
  const decisions = rows.flatMap(({ id, history }) =>
    history.map((one, at) => ({
      id: uuidv7(),
      case_id: id,
      version: at + 2,
      kind: one.kind,
      ground: groundOf(one),
      staff_id: one.byTeam ? ids.staff : null,
      from_status: one.from,
      to_status: one.to,
      from_category: one.category,
      to_category: one.category,
      decided_at: new Date(one.at),
    })),
  );
  if (decisions.length > 0) await sql`insert into decisions ${sql(decisions)}`;
  const posted = rows.flatMap(({ id, cards }, at) =>
    cards.map((name) => ({
      chat_id: places[name].chatId,
      message_id: at + 1,
      key: cardKey(id, places[name].tier),
    })),
  );
  if (posted.length > 0) await sql`insert into posted_messages ${sql(posted)}`;
  const filed = reports.map(({ of: place, at, category: of, isWithdrawn }, index) => ({
    id: uuidv7(),
    code: `R-${index}`,
    submission_id: uuidv7(),
    reporter_id: ids.reporter,
    case_id: rows[place]?.id ?? "",
    category: of,
    given: "x",
    language: "en",
    created_at: new Date(at),
    withdrawn_at: isWithdrawn ? new Date(at) : null,
  }));
  if (filed.length === 0) return;
  const submitted = filed.map(({ submission_id: id }) => ({ id, draft_id: uuidv7() }));
  await sql`insert into drafts ${sql(
    submitted.map(({ draft_id: id }) => ({
      id,
      flow: "material",
      step: "summary",
      answers: {},
      status: "submitted",
    })),
  )}`;
  await sql`insert into submissions ${sql(
    submitted.map((one) => ({ ...one, reporter_id: ids.reporter })),
  )}`;
  await sql`insert into reports ${sql(filed)}`;
}

export const groundOf = ({ kind, ground, category: of }: Decision): string | null =>
  kind === "dismiss" ? ground : kind === "escalate" ? of : null;

export const someYear = fc.array(generatedCase, { minLength: 1, maxLength: 60 });
