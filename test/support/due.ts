import { handOverDueTasks } from "../../src/db/mail/schedule-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { InternalEvent } from "../../src/domain/internal-event.ts";
import type { Pseudonyms, Operator } from "../../src/domain/control/operator.ts";
import { handleEvent } from "../../src/workflow/handle-event.ts";
import { pseudonymOf, type CaseDesk } from "./case-desk.ts";

/** Does what is due by now, as the scheduler and the workers would; what they plan for now as well. */
export async function doWhatIsDue(
  desk: CaseDesk,
  operator: Operator & Partial<Pseudonyms>,
): Promise<void> {
  while ((await unitOfWork(desk.db, () => handOverDueTasks(1_000))) > 0) {
    const events = await desk.sql<{ arrival: string; body: unknown }[]>`
      select arrival, body from inbox
      where internal_key is not null and done_at is null order by arrival`;
    for (const { arrival, body } of events) {
      const event = InternalEvent.parse(body);
      await unitOfWork(desk.db, () =>
        handleEvent({ pseudonymOf, ...operator }, event, { names: [], chat: { kind: "unknown" } }),
      );
      await desk.sql`update inbox set done_at = app_now(), body = null where arrival = ${arrival}`;
    }
  }
}
