import { expect, it } from "vitest";
import { questionsWaitingFor } from "../../src/db/questions/question-store.ts";
import { markNotDeleted } from "../../src/db/reporting/evidence-store.ts";
import { reportsOf } from "../../src/db/reporting/own-report-store.ts";
import { findReporter, setReachable } from "../../src/db/reporting/reporter-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { useCaseDesk } from "../support/case-desk.ts";

/* A group is lost, or keeps a message, as a private chat does: it is asked for as somebody, and is nobody. */

const desk = useCaseDesk();
const group = ChatId.parse(-1_002_000_000_001);

it.each([
  ["its reports", () => reportsOf(group, { offset: 0, limit: 1 }), []],
  ["questions to it", () => questionsWaitingFor(group), []],
  ["a file of its own that stays", () => markNotDeleted(group, 1), []],
  ["a reporter", () => findReporter(group), undefined],
  ["whether it can be reached", () => setReachable(group, false), undefined],
] as const)("a group has none of a person's: %s", async (_, ask, found) => {
  expect(await unitOfWork<unknown>(desk.db, ask)).toEqual(found);
});
