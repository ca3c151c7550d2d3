import { expect, it } from "vitest";
import { finishItem, storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { readyLanes, takeLane } from "../../src/db/mail/lane-store.ts";
import { sweepTables } from "../../src/db/privacy/sweep-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import { retentionOf } from "../../src/domain/control/retention-in-force.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const dayMs = 86_400_000;
const retention = retentionOf(initialSettings);
/** Whether there is something to do since Telegram delivered it. */
async function comes(): Promise<boolean> {
  await storeUpdates(desk.db, [update]);
  return (await readyLanes(desk.db, 1)).length > 0;
}
const update = { updateId: 900, lane: "9", urgency: "other", body: "once" } as const;

it("what Telegram delivers again within a week is dropped, and its id is forgotten after that", async () => {
  expect(await comes()).toBe(true);
  await unitOfWork(desk.db, async () => {
    const head = await takeLane(update.lane);
    if (head.kind === "taken") await finishItem(head.item.arrival);
  });
  await desk.forward(6.9 * dayMs);
  expect(await unitOfWork(desk.db, () => sweepTables(retention, 10))).toBe(0);
  expect(await comes()).toBe(false);
  await desk.forward(0.2 * dayMs);
  expect(await unitOfWork(desk.db, () => sweepTables(retention, 10))).toBe(1);
});
