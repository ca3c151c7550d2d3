// A database as it is after years: fills an empty, migrated one by SQL alone, in some minutes for a million
// reports. `npm run bench` starts bots on it; tests grow it small, twice, and compare what a read costs.
import type { Client } from "../../src/db/connect.ts";
import { categoryKeys, gravestKeys } from "../../src/domain/cases/categories.ts";
import { priorities } from "../../src/domain/delivery.ts";

type Size = {
  /** Half as many are the cases, a quarter as many the people who reported. */
  reports: number;
  /** How many of the newest cases nobody decided yet. They have no cards. */
  undecided?: number;
  /** The group in which the cards of all others stand. */
  chatId?: number;
};

/**
 * Fills a database in which nothing is yet: a year of reports, nearly all decided, with the messages and
 * events that came of them. No queue is set up, nothing waits to be sent, and no event is sealed yet: the
 * sealer does that as it does with any. Constraints and triggers hold as always.
 */
export async function growDatabase(
  client: Client,
  { reports, undecided = 0, chatId = -1001 }: Size,
): Promise<void> {
  const cases = Math.max(1, Math.floor(reports / 2));
  const people = Math.max(1, Math.floor(reports / 4));
  const fill = { reports, cases, people, decided: Math.max(0, cases - undecided), chatId };
  await client.begin(async (sql) => {
    await sql.unsafe("set local work_mem = '256MB'; set local maintenance_work_mem = '512MB'");
    const rules = await sql.unsafe<{ drop: string; make: string }[]>(rulesOfTables);
    for (const { drop } of rules) await sql.unsafe(drop);
    for (const statement of statementsFor(fill)) await sql.unsafe(statement);
    for (const { make } of rules.toReversed()) await sql.unsafe(make);
  });
  await analyzeAsUpkeepDoes(client);
}

/**
 * Leaves a database as PostgreSQL's own upkeep does. It comes to know what is in a table of some size, and nothing
 * of one with a handful of rows, for which it then expects hundreds.
 */
export async function analyzeAsUpkeepDoes(client: Client): Promise<void> {
  const filled = await client<{ name: string }[]>`
    select quote_ident(relname) as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) > 8192`;
  const names = filled.map(({ name }) => name).join(", ");
  await client.unsafe(`vacuum (analyze, parallel 0) ${names}`);
}

/** Indexes and keys, which are checked at once in the end and not row by row: what refers to others first. */
const rulesOfTables = `
  select drop, make from (
    select case contype when 'f' then 0 else 2 end as rank, conname as name,
      format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname,
        pg_get_constraintdef(oid)) as make
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('f', 'p', 'u')
    union all
    select 1, indexname, format('drop index %I', indexname), indexdef from pg_indexes
    where schemaname = 'public'
      and indexname not in (select conname from pg_constraint where contype in ('p', 'u'))) rules
  order by rank, name`;

type Fill = { reports: number; cases: number; people: number; decided: number; chatId: number };

/** One for a table, each row worked out of its number alone: no two are alike, and all fit together. */
function statementsFor(fill: Fill): string[] {
  return [...ofPeople(fill), ...ofSubjects(fill), ...ofCases(fill), ...ofMail(fill)];
}

const moderators = 8;
/** When the case `k` was opened, the reports on it came, and it was decided. */
const openedAt = ({ cases }: Fill) =>
  `now() - interval '1 hour' - interval '365 days' * (${cases} - k) / ${cases}`;
const reportedAt = (fill: Fill) => `${openedAt(fill)} + interval '1 second' * (i * 37 % 1800)`;
const decidedAt = (fill: Fill) => `${openedAt(fill)} + interval '1 second' * (1900 + k * 7 % 1500)`;

/** Most cases have one or two reports, the oldest some hundreds. */
const caseOf = ({ cases }: Fill) =>
  `case when i <= ${cases} then i
    else 1 + floor(${cases} * power(i::bigint * 2654435761 % 1000003 / 1000003.0, 2)) end::bigint`;
const reporterOf = ({ people }: Fill) => `1 + i::bigint * 7919 % ${people}`;
const userId = "7000000000 + r";
const staffOf = "1 + k % " + String(moderators);

/** Sorts by time, as the bot's own ids do; `what` and `n` tell one from all others. */
const idOf = (what: string, n: string, at: string) => {
  const digest = `md5('${what}' || ${n})`;
  return `(lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7'
    || substr(${digest}, 1, 3) || '8' || substr(${digest}, 4, 15))::uuid`;
};
/** For rows whose time is another row's: by what and number alone. */
const plainId = (what: string, n: string) =>
  `overlay(overlay(md5('${what}' || ${n}) placing '7' from 13) placing '8' from 17)::uuid`;
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeOf = (kind: "C" | "R", n: string) => {
  const letters = [0, 5, 10, 15, 20, 25, 30, 35].map(
    (bits) => `substr('${alphabet}', (((${n}::bigint * 1099511627) >> ${bits}) & 31)::int + 1, 1)`,
  );
  return `'${kind}-' || ${letters.join(" || ")}`;
};
const series = (count: number, name: string) => `generate_series(1, ${count}) ${name}`;
const everyReport = (fill: Fill) =>
  `(select i, ${caseOf(fill)} as k, ${reporterOf(fill)} as r from ${series(fill.reports, "i")}) one`;

/** One in forty is of the gravest. */
const others = categoryKeys.filter((key) => !gravestKeys.some((gravest) => gravest === key));
const oneOf = (keys: readonly string[], n: string) =>
  `('{${keys.join(",")}}'::text[])[1 + ${n} % ${keys.length}]`;
const categoryOf = (n: string) =>
  `case when ${n} % 40 = 7 then ${oneOf(gravestKeys, n)} else ${oneOf(others, n)} end`;

function ofPeople(fill: Fill): string[] {
  return [
    `insert into staff (id, telegram_user_id, name)
      select ${plainId("staff", "s")}, 6000000000 + s, 'Grown ' || s from ${series(moderators, "s")}`,
    `insert into reporters (id, telegram_user_id, created_at)
      select ${plainId("reporter", "r")}, ${userId}, now() - interval '400 days'
      from ${series(fill.people, "r")}`,
    `insert into screens (chat_id, page, language, last_incoming)
      select ${userId}, 'none', 'en', 9 from ${series(fill.people, "r")}`,
  ];
}

/** Six of ten are search terms, three are channels, one is a message in the channel before it. */
const kindOf = `case when k % 10 < 6 then 'search_term' when k % 10 < 9 then 'channel' else 'message' end`;
const syllable = (n: string) =>
  `substr('bcdfghknprstvz', 1 + (${n}) % 14, 1) || substr('aeou', 1 + (${n}) / 14 % 4, 1)`;
/** Two thousand words of three syllables, which no folding changes. */
const word = (n: string) =>
  `${syllable(`${n} % 56`)} || ${syllable(`${n} / 56 % 56`)} || ${syllable(`${n} * 31 % 56`)}`;
const pair = "(k::bigint * 7919 % 4000000)";
const term = `${word(`(${pair} / 2000)::int`)} || ' ' || ${word(`(${pair} % 2000)::int`)}`;
const displayOf = `case when k % 10 < 6 then ${term} when k % 10 < 9 then '@grown_' || k
  else 't.me/grown_' || (k - 1) || '/5' end`;

function ofSubjects(fill: Fill): string[] {
  const all = series(fill.cases, "k");
  const subject = plainId("subject", "k");
  return [
    `insert into subjects (id, kind, display, parent_id, created_at)
      select ${subject}, ${kindOf}, ${displayOf},
        case when k % 10 = 9 then ${plainId("subject", "(k - 1)")} end, ${openedAt(fill)}
      from ${all}`,
    `insert into subject_aliases (id, subject_id, kind, value, seen_from, seen_to)
      select ${plainId("alias", "k")}, ${subject},
        case when k % 10 < 6 then 'term' when k % 10 < 9 then 'username'
          else 'message_of_username' end,
        case when k % 10 < 6 then ${term} when k % 10 < 9 then 'grown_' || k
          else 'grown_' || (k - 1) || '/5' end,
        ${openedAt(fill)}, ${openedAt(fill)}
      from ${all}`,
    `insert into term_trigrams (trigram, subject_id)
      select distinct substr('  ' || word || ' ', at, 3), s.id
      from subjects s cross join lateral unnest(string_to_array(s.display, ' ')) word
        cross join lateral generate_series(1, length(word) + 1) at
      where s.kind = 'search_term'`,
  ];
}

function ofCases(fill: Fill): string[] {
  const { decided } = fill;
  const isUpheld = "k % 20 < 7";
  const caseId = plainId("case", "k");
  const staffId = plainId("staff", `(${staffOf})`);
  const statusOf = `case when k > ${decided} then 'open' when ${isUpheld} then 'upheld' else 'dismissed' end`;
  const decides = (version: number, kind: string, ground: string, from: string, to: string) => `
    insert into decisions (id, case_id, version, kind, ground, staff_id, from_status, to_status,
      from_category, to_category, decided_at, tell_from)
    select ${idOf(`decision ${version}`, "k", decidedAt(fill))}, ${caseId}, ${version}, '${kind}',
      ${ground}, ${staffId}, '${from}', '${to}', ${categoryOf("k")}, ${categoryOf("k")},
      ${decidedAt(fill)}, ${decidedAt(fill)} + interval '2 minutes'
    from ${series(decided, "k")}`;
  return [
    `insert into cases (id, code, subject_id, category, status, version, opened_at)
      select ${caseId}, ${codeOf("C", "k")}, ${plainId("subject", "k")}, ${categoryOf("k")},
        ${statusOf}, case when k > ${decided} then 1 when ${isUpheld} then 3 else 2 end, ${openedAt(fill)}
      from ${series(fill.cases, "k")}`,
    `insert into drafts (id, chat_id, flow, step, answers, status, created_at, updated_at)
      select ${plainId("draft", "i")}, ${userId}, 'search_term', 'summary', '{}', 'submitted',
        ${reportedAt(fill)}, ${reportedAt(fill)}
      from ${everyReport(fill)}`,
    `insert into submissions (id, draft_id, reporter_id, created_at)
      select ${plainId("submission", "i")}, ${plainId("draft", "i")}, ${plainId("reporter", "r")},
        ${reportedAt(fill)}
      from ${everyReport(fill)}`,
    `insert into reports (id, code, submission_id, reporter_id, case_id, category, seen_in, language,
        given, note, created_at)
      select ${plainId("report", "i")}, ${codeOf("R", "i")}, ${plainId("submission", "i")},
        ${plainId("reporter", "r")}, ${caseId}, ${categoryOf("k")},
        case when k % 10 < 6 then 'telegram_search' end, 'en', ${displayOf},
        case when i % 3 = 0 then 'It came up when I looked for something else, report ' || i end,
        ${reportedAt(fill)}
      from ${everyReport(fill)}`,
    `${decides(2, "dismiss", "'no_violation'", "open", "dismissed")} where not (${isUpheld})`,
    `${decides(2, "escalate", categoryOf("k"), "open", "escalated")} where ${isUpheld}`,
    `${decides(3, "uphold", "'listed'", "escalated", "upheld")} where ${isUpheld}`,
    `insert into audit_events (at, kind, subject_code, actor, facts)
      select at, kind, code, actor, facts from (
        select opened_at as at, 'case_opened' as kind, code, 'system' as actor,
          jsonb_build_object('category', category, 'subjectKind', 'search_term') as facts
        from cases
        union all select r.created_at, 'report_submitted', r.code, 'reporter',
          jsonb_build_object('case', c.code, 'category', r.category)
        from reports r join cases c on c.id = r.case_id
        union all select d.decided_at,
          case d.kind when 'dismiss' then 'case_dismissed' when 'uphold' then 'case_upheld'
            else 'case_escalated' end,
          c.code, 'staff:' || d.staff_id, jsonb_build_object('version', d.version, 'from', d.from_status,
            'to', d.to_status, 'ground', d.ground, 'category', d.to_category)
        from decisions d join cases c on c.id = d.case_id) each order by at`,
  ];
}

/** What was said and what came in, as far as it stays. */
function ofMail({ chatId, people, reports }: Fill): string[] {
  const said = (key: string, chat: string, priority: keyof typeof priorities, message: string) => `
    insert into outbox (key, chat_id, priority, message, wanted, delivered, status, not_before,
      created_at, settled_at)
    select ${key}, ${chat}, ${priorities[priority]}, ${message}, 1, 1, 'sent', r.created_at,
      r.created_at, r.created_at + interval '1 second'`;
  return [
    `${said("'receipt:' || r.submission_id", "p.telegram_user_id", "receipt", "jsonb_build_object('kind', 'send_receipt', 'submissionId', r.submission_id)")}
      from reports r join reporters p on p.id = r.reporter_id`,
    `${said("'card:review:' || r.id", String(chatId), "card", "jsonb_build_object('kind', 'show_card', 'caseId', r.id, 'tier', 'review')")}
      from (select id, status, opened_at as created_at from cases) r where r.status <> 'open'`,
    `${said("'outcome:' || r.reporter_id || ':' || c.id || ':' || d.id || ':' || r.id", "p.telegram_user_id", "notice", "jsonb_build_object('kind', 'notify_outcome', 'reportId', r.id, 'decisionId', d.id)")}
      from reports r join reporters p on p.id = r.reporter_id join cases c on c.id = r.case_id
        join decisions d on d.case_id = c.id and d.to_status = c.status`,
    `insert into posted_messages (chat_id, message_id, key, posted_at)
      select ${chatId}, row_number() over (order by c.opened_at), 'card:review:' || c.id, c.opened_at
      from cases c where c.status <> 'open'`,
    `insert into posted_messages (chat_id, message_id, key)
      select ${userId}, 10, 'screen:' || ${userId} from ${series(people, "r")}`,
    // Eight updates a report, of the last week; numbered as no real ones are.
    `insert into inbox (update_id, lane, received_at, turn_at, done_at)
      select -u, 7000000000 + 1 + u % ${people}, now() - interval '7 days' * u / ${reports},
        now() - interval '7 days' * u / ${reports}, now() - interval '7 days' * u / ${reports}
      from generate_series(1, ${Math.floor((reports * 8 * 7) / 365)}) u`,
  ];
}
