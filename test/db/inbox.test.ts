import { expect, it } from "vitest";
import { finishItem, storeUpdates, takeLane } from "../../src/db/mail/inbox-store.ts";
import { sweepTables } from "../../src/db/privacy/sweep-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const dayMs = 86_400_000;
const update = { updateId: 900, lane: "9", urgency: "other", body: "once" } as const;

it("what Telegram delivers again within a week is dropped, and its id is forgotten after that", async () => {
  expect(await storeUpdates(desk.db, [update])).toBe(1);
  await unitOfWork(desk.db, async () => {
    const head = await takeLane(update.lane);
    if (head.kind === "taken") await finishItem(head.item.arrival);
  });
  await desk.forward(6.9 * dayMs);
  expect(await unitOfWork(desk.db, () => sweepTables(10))).toBe(0);
  expect(await storeUpdates(desk.db, [update])).toBe(0);
  await desk.forward(0.2 * dayMs);
  expect(await unitOfWork(desk.db, () => sweepTables(10))).toBe(1);
});
