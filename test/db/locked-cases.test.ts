import { expect, it } from "vitest";
import { lockCasesOf } from "../../src/db/cases/case-store.ts";
import { subjectsOf } from "../../src/db/subjects/subject-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();

it("whoever reports several things holds the cases of all that have one, before a report is filed", async () => {
  const [first, second, third] = ["quince bellows", "velvet anchor", "amber lantern"].map(termOf);
  if (first === undefined || second === undefined || third === undefined) throw new Error("terms");
  const [one, other] = [
    await desk.files({ by: 1, subject: first }),
    await desk.files({ by: 2, subject: second }),
  ];
  const { ids, known, isHeld } = await unitOfWork(desk.db, async () => {
    const found = await subjectsOf([third, second, first]);
    const locked = await lockCasesOf(found.ids);
    const free = await desk.sql`select id from cases for update skip locked`;
    return { ids: found.ids, known: locked, isHeld: free.length === 0 };
  });
  expect(ids.map((id) => known.get(id))).toEqual([undefined, other, one]);
  expect(isHeld).toBe(true);
});
