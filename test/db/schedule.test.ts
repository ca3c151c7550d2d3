import { expect, it } from "vitest";
import { handOverDueTasks, schedule } from "../../src/db/mail/schedule-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { CaseId } from "../../src/domain/ids.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const caseId = CaseId.parse("019ab000-0000-7000-8000-000000000001");

const planned = (dueAt: Date) =>
  unitOfWork(desk.db, () =>
    schedule({ key: "one", lane: "case", dueAt, event: { kind: "redraw_case", caseId } }),
  );

it("what is planned again happens at the earlier time, once", async () => {
  await planned(new Date(Date.now() + 60_000));
  await planned(new Date(Date.now() + 3_600_000));
  await desk.forward(61_000);
  const handOver = () => unitOfWork(desk.db, () => handOverDueTasks(10));
  expect(await handOver()).toBe(1);
  await desk.forward(3_600_000);
  expect(await handOver()).toBe(0);
});
