import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { handOverDueTasks, isAnythingDue } from "../db/mail/schedule-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import type { Term } from "./elected.ts";

const lookEveryMs = 250;
const batch = 200;

/** Hands over what is due, as long as the term lasts. */
export async function runSchedule(
  db: Database,
  { signal, isMine, fence, well }: Term,
): Promise<void> {
  while (isMine()) {
    const isDue = await isAnythingDue(db);
    const handOver = async () => {
      await fence();
      return handOverDueTasks(batch);
    };
    const moved = isDue ? await unitOfWork(db, handOver) : 0;
    well();
    if (moved < batch) await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
