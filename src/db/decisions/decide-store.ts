// Writes a decision on a case with all that ends by it, in one statement. Called by recording decisions.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { gravestCategories, type CategoryKey, type Rating } from "../../domain/cases/categories.ts";
import type { CaseStatus } from "../../domain/cases/case-status.ts";
import type { DecisionKind } from "../../domain/decisions/decision.ts";
import type { CaseId, DecisionId, OwnCategoryId, StaffId } from "../../domain/ids.ts";
import type { Tells } from "../../domain/privacy/disclosure.ts";
import { wordsKeptBy } from "../../domain/control/retention.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import { movingCase } from "../cases/case-store.ts";
import { all, computed, maybe, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { assignments } from "../tables/cases/assignments.ts";
import { casePanels } from "../tables/cases/case-panels.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { dismissalVotes } from "../tables/decisions/dismissal-votes.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { insertFrom, same, set } from "../values.ts";

/** A case as it was read, under its lock. */
type Held = { id: CaseId; status: CaseStatus; version: number; category: CategoryKey };

type Fresh = {
  id: DecisionId;
  kind: DecisionKind;
  ground: string | undefined;
  sentence?: Sentence | undefined;
  staffId: StaffId | undefined;
  /** The second person, where two dismissed one of the gravest together. */
  withStaffId?: StaffId | undefined;
  to: CaseStatus;
  category: CategoryKey;
  own?: OwnCategoryId | null | undefined;
  rated?: Rating | undefined;
  tellAfter: TellAfter;
};

/** How long a decision waits before its reporters hear of it, in milliseconds. */
export type TellAfter = Record<Tells, number>;

const gravest = sql.raw(`(${gravestCategories.map((key) => `'${key}'`).join(", ")})`);

/** Whether anybody ever called the case one of the gravest: a reporter (even if withdrawn) or the team. */
const isOfGravest = (caseId: CaseId) => sql`(
  exists (select 1 from reports where case_id = ${caseId} and category in ${gravest})
  or exists (select 1 from cases where id = ${caseId} and category in ${gravest})
  or exists (select 1 from decisions where case_id = ${caseId}
    and (from_category in ${gravest} or to_category in ${gravest})))`;

/** Whether reporters may hear only that the case was closed. */
export async function tellsLittle(caseId: CaseId): Promise<boolean> {
  const [row] = await rows(sql`select ${isOfGravest(caseId)} as little`);
  return z.boolean().parse(row?.["little"]);
}

/** How many of the team's decisions are among the first. */
const early = 3;

const Written = record({
  at: computed(sql`made.decided_at`, z.coerce.date()),
  isEarly: computed(
    sql`(select count(*) from (
      select 1 from decisions where staff_id is not null ${limitTo(early)}) d) < ${early}::int`,
    z.boolean(),
  ),
  hasAppeals: computed(
    sql`exists (select 1 from appeals where case_id = made.case_id and status = 'filed')`,
    z.boolean(),
  ),
  staffId: maybe(dismissalVotes.staffId),
  version: maybe(dismissalVotes.version),
  ground: maybe(dismissalVotes.ground),
  votedAt: maybe(dismissalVotes.votedAt),
});

/** Votes on the case that the audit trail is to have now, the oldest first. */
type ToldVote = { staffId: StaffId; version: number; ground: string; votedAt: Date };

export type WrittenDecision = {
  at: Date;
  /** It is among the first that the team makes. */
  isEarly: boolean;
  /** Appeals wait for it. */
  hasAppeals: boolean;
  votes: ToldVote[];
};

const tellFrom = (after: TellAfter) => sql`app_now() + interval '1 millisecond' * case g.tells
  when 'neutral' then ${after.neutral}::bigint else ${after.plain}::bigint end`;

/** By which rule its words go from now on, counted from when it may be told that it is closed. */
function closingFor(to: CaseStatus, telling: SQL, tellAfter: TellAfter) {
  const { plain, neutral } = wordsKeptBy[to];
  if (plain === null) return undefined;
  const rule = sql`case g.tells when 'neutral' then ${neutral} else ${plain} end`;
  return {
    wordsKeptBy: sql`(select ${rule} from ${telling})`,
    closedAt: sql`(select ${tellFrom(tellAfter)} from ${telling})`,
  };
}

const openedByTeam = { wordsKeptBy: sql`null`, closedAt: sql`null` };

/**
 * From when on its reports are closed to whoever made them: by the first decision of which they may know,
 * whatever others bring about later. What the team takes up again is open to all.
 */
function tellingReports(caseId: CaseId, told: typeof openedByTeam): SQL {
  const isNews = told === openedByTeam ? sql`closed_at is not null` : sql`closed_at is null`;
  return sql`
    update ${reports} set ${set(reports, told)}
    where ${same(reports.caseId, caseId)} and ${isNews} and withdrawn_at is null
      and exists (select 1 from moved)`;
}

/**
 * Moves a case on and adds to its history, if it is still what was read: compare and set on status and
 * version; undefined: somebody else moved it. The choice that is open on its card ends; where its status
 * changes, so does whose it was, and votes on it are told of. A second decision of one version violates
 * a unique key.
 */
export async function decide(held: Held, fresh: Fresh): Promise<WrittenDecision | undefined> {
  const { tellAfter, to, category, own, rated, ...made } = fresh;
  const decision = {
    ...made,
    caseId: held.id,
    version: held.version + 1,
    fromStatus: held.status,
    toStatus: to,
    fromCategory: held.category,
    toCategory: category,
    tells: sql`g.tells`,
    tellFrom: tellFrom(tellAfter),
  };
  const telling = sql`
    (select case when ${held.category} in ${gravest} or ${category} in ${gravest}
      or ${isOfGravest(held.id)} then 'neutral' else 'plain' end as tells) g`;
  const closing = closingFor(to, telling, tellAfter);
  const told = closing ?? (made.staffId === undefined ? undefined : openedByTeam);
  const inMoved = sql`case_id in (select id from moved)`;
  const inEnded = sql`${inMoved} and ${to !== held.status}`;
  const found = await all(
    Written,
    sql`
      with moved as (${movingCase(held, { status: to, category, own, rated, closing })} returning id),
      made as (${insertFrom(decisions, decision, sql`from moved, ${telling}`)} returning case_id, decided_at),
      closed as (delete from ${casePanels} where ${inMoved}),
      ${told === undefined || to === held.status ? sql`` : sql`told as (${tellingReports(held.id, told)}),`}
      freed as (delete from ${assignments} where ${inEnded}),
      dismissal_votes as (
        update ${dismissalVotes} set ${set(dismissalVotes, { isTold: true })}
        where ${inEnded} and ${same(dismissalVotes.caseId, held.id)} and not is_told
        returning ${dismissalVotes.staffId}, ${dismissalVotes.version}, ${dismissalVotes.ground},
          ${dismissalVotes.votedAt})
      select ${Written.list} from made left join dismissal_votes on true`,
  );
  const [first] = found;
  if (first === undefined) return undefined;
  const { at, isEarly, hasAppeals } = first;
  return { at, isEarly, hasAppeals, votes: found.flatMap(voteOf).toSorted(byAge) };
}

function voteOf({
  staffId,
  version,
  ground,
  votedAt,
}: ReturnType<typeof Written.read>): ToldVote[] {
  const isThere = staffId !== undefined && version !== undefined;
  return isThere && ground !== undefined && votedAt !== undefined
    ? [{ staffId, version, ground, votedAt }]
    : [];
}

const byAge = (one: ToldVote, other: ToldVote) => one.votedAt.getTime() - other.votedAt.getTime();
