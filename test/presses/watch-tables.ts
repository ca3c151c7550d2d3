import type postgres from "postgres";

/**
 * Tables that change whenever somebody does something, as that has to be answered: what came in, what is
 * owed, where it stands, and at what pace. All others hold state.
 */
const ofAnswers = ["inbox", "outbox", "posted_messages", "pacing_buckets", "conversation_states"];

/**
 * What of other tables says that somebody was there and what they were told: a person's newest
 * message, how many more they may send, and the notice above a question.
 */
const ofAnswersIn: Readonly<Record<string, readonly string[]>> = {
  screens: ["last_incoming", "flood_gate", "notice"],
  drafts: ["notice", "updated_at"],
};

/** When what was answered in a group, or shown on a page, is taken away again is planned with it. */
const stateOf: Readonly<Record<string, string>> = {
  scheduled_tasks:
    "when (not starts_with(new.key, 'close:') and not starts_with(new.key, 'take_away:page:'))",
};

/**
 * From now on each transaction knows which tables it changed. That finds every change, as rows change
 * by statements only and a trigger sees each row of each statement, even one that is taken back later
 * in the transaction; a row that is written as it was is none.
 */
export async function watchTables(client: postgres.Sql): Promise<readonly string[]> {
  await client.unsafe(`
    create function note_touched() returns trigger language plpgsql as $$
    begin
      perform set_config('presses.touched',
        coalesce(current_setting('presses.touched', true), '') || ' ' || tg_table_name, true);
      return null;
    end $$`);
  const tables = await client<{ name: string }[]>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> all(${ofAnswers}) order by 1`;
  for (const { name } of tables) {
    const left = ofAnswersIn[name] ?? [];
    const row = (which: string) =>
      `to_jsonb(${which}) - array[${left.map(quoted).join(", ")}]::text[]`;
    await client.unsafe(`
      create trigger watch_rows after insert on "${name}" for each row ${stateOf[name] ?? ""}
        execute function note_touched();
      create trigger watch_ends after delete on "${name}" for each row
        execute function note_touched();
      create trigger watch_updates after update on "${name}" for each row
        when ((${row("old")}) is distinct from (${row("new")})) execute function note_touched();
      create trigger watch_truncation after truncate on "${name}" for each statement
        execute function note_touched()`);
  }
  return tables.map(({ name }) => name);
}

const quoted = (word: string) => `'${word}'`;
