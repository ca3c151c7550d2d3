import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { insertAddition, ownReportsOn } from "../../src/db/reporting/own-report-store.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { eraseWordsOfReports } from "../../src/db/privacy/words-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ReportId } from "../../src/domain/ids.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useSealing } from "../support/seal.ts";

const desk = useCaseDesk();
useSealing();

it("a report is read as before once its words are gone, with everything sealed", async () => {
  const id = await desk.files({
    by: 77,
    subject: termOf("sealed gone words"),
    note: "seen there",
    leads: ["https://t.me/somewhere"],
    files: [{ uniqueId: "AgAD", origin: "t.me/x", messageId: 5 }],
  });
  const [report] = await desk.sql<{ id: string }[]>`select id from reports where case_id = ${id}`;
  await unitOfWork(desk.db, () => eraseWordsOfReports([ReportId.parse(report?.id)]));
  const keys = await desk.sql`select 1 from data_keys where owner = ${`r:${report?.id ?? ""}`}`;
  expect(keys).toHaveLength(0);
  const { subjectId } = await desk.case(id);
  const [own] = await unitOfWork(desk.db, () => ownReportsOn(77, subjectId));
  expect(own).toMatchObject({ given: undefined, status: "open" });
  const held = await unitOfWork(desk.db, () => heldOn(77));
  expect(JSON.stringify(held)).not.toMatch(/seen there|somewhere/);
});

it("what comes to it afterwards is sealed with another key, and read again", async () => {
  const id = await desk.files({ by: 78, subject: termOf("sealed later words"), note: "first" });
  const [report] = await desk.sql<{ id: string }[]>`select id from reports where case_id = ${id}`;
  const reportId = ReportId.parse(report?.id);
  await unitOfWork(desk.db, () => eraseWordsOfReports([reportId]));
  await unitOfWork(desk.db, () => insertAddition({ id: uuidv7(), reportId, words: "later" }));
  const held = await unitOfWork(desk.db, () => heldOn(78));
  expect(JSON.stringify(held)).toContain("later");
});
