// The history of what was done. Added to by verbs, read by /audit.
import { sql } from "drizzle-orm";
import type { Actor, AuditEventKind, AuditFacts } from "../../domain/control/audit-event.ts";
import { z } from "zod";
import type { StaffId } from "../../domain/ids.ts";
import { all, computed, count, first, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { auditEvents } from "../tables/control/audit-events.ts";
import type { Write } from "../pending.ts";
import { later } from "../unit-of-work.ts";
import { insertInto, same, type Fresh } from "../values.ts";

/** Adds to the history, in the transaction of what happened. Facts are codes, never free text. */
export async function recordAudit<K extends AuditEventKind>(event: {
  kind: K;
  /** The case's or report's code, or what else it is about. */
  subjectCode: string;
  actor: Actor;
  facts: AuditFacts<K>;
}): Promise<void> {
  const { kind, subjectCode } = event;
  const facts: AuditFacts = event.facts;
  return later(adding, { kind, subjectCode, actor: actorWord(event.actor), facts });
}

const actorWord = (actor: Actor) => (actor.kind === "staff" ? `staff:${actor.id}` : actor.kind);

const adding: Write<Fresh<typeof auditEvents>> = {
  into: auditEvents,
  comesLast: true,
  statements: (events) => [insertInto(auditEvents, ...events)],
};

const Past = record({
  kind: auditEvents.kind,
  at: auditEvents.at,
  actor: auditEvents.actor,
  facts: auditEvents.facts,
  total: computed(sql`count(*) over ()`, count),
});
/** What happened to something, in codes. */
export type PastEvent = Omit<ReadBy<typeof Past>, "total">;

/** What happened to a case or a report, and to a case's reports: the newest first. */
export async function eventsOf(
  code: string,
  page: { offset: number; limit: number },
): Promise<{ events: PastEvent[]; total: number }> {
  const found = await all(
    Past,
    sql`
      select ${Past.list} from ${auditEvents}
      where ${same(auditEvents.subjectCode, code)} or facts ->> 'case' = ${code}
      order by id desc ${limitTo(page.limit)} offset ${page.offset}`,
  );
  return {
    events: found.map(({ kind, at, actor, facts }) => ({ kind, at, actor, facts })),
    total: found[0]?.total ?? 0,
  };
}

const There = record({ is: computed(sql`true`, z.boolean()) });

/** Whether one of the team let go of a case within so many milliseconds. */
export async function hasLetGo(code: string, by: StaffId, withinMs: number): Promise<boolean> {
  const found = await first(
    There,
    sql`
      select ${There.list} from ${auditEvents}
      where ${same(auditEvents.subjectCode, code)} and kind = 'case_released'
        and actor = ${actorWord({ kind: "staff", id: by })}
        and at > app_now() - interval '1 millisecond' * ${withinMs}::bigint limit 1`,
  );
  return found !== undefined;
}
