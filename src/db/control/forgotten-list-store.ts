// Who was forgotten, as the list that is kept apart from the database names them. Used by the sealer.
import { sql } from "drizzle-orm";
import type { AuditEventKind } from "../../domain/control/audit-event.ts";
import { all, record } from "../record.ts";
import { auditEvents } from "../tables/control/audit-events.ts";

/** Who wanted it, and whose time was over. */
const names = {
  reporter_forgotten: "reporter",
  reporter_expired: "expired",
} as const satisfies Partial<Record<AuditEventKind, string>>;

const nameBy = new Map<string, string>(Object.entries(names));

const Forgotten = record({ kind: auditEvents.kind, subjectCode: auditEvents.subjectCode });

/** Those of these events that forgot somebody, as the list names them. */
export function listed(events: readonly { kind: string; subjectCode: string }[]): string[] {
  return events.flatMap(({ kind, subjectCode }) => {
    const name = nameBy.get(kind);
    return name === undefined ? [] : subjectCode.replace(/^reporter/, name);
  });
}

/** All of them, as far as the trail goes back. */
export async function forgottenReporters(): Promise<string[]> {
  const found = await all(
    Forgotten,
    sql`
      select ${Forgotten.list} from ${auditEvents} where kind in (
        select jsonb_array_elements_text(${JSON.stringify([...nameBy.keys()])}::jsonb))`,
  );
  return listed(found);
}
