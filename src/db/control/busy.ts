// Keeps bots away from a database that is about to be taken elsewhere. Used by a move.
import { connectSession } from "../connect.ts";
import { lockSpaces } from "../locks.ts";

export type Kept =
  { kind: "kept"; letGo: () => Promise<void> } | { kind: "busy"; sessions: number };

/**
 * Whoever starts waits until `letGo`, as while another one brings the tables up to date. Busy: somebody
 * works on it already.
 */
export async function keepAway(url: string): Promise<Kept> {
  const session = connectSession(url, "searchlight move", () => undefined);
  const letGo = () => session.end({ timeout: 5 });
  try {
    await session`select pg_advisory_lock(${lockSpaces.migration}::int, 0)`;
    const [found] = await session`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and application_name like 'searchlight%' and application_name <> 'searchlight migration'`;
    const sessions = Number(found?.["count"]);
    if (sessions === 0) return { kind: "kept", letGo };
    await letGo();
    return { kind: "busy", sessions };
  } catch (error) {
    await letGo();
    throw error;
  }
}
