// Asks Telegram again whose a name is. Planned when a report is filed, called by the handling of events.
import { caseOfSubject } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { joinHolder, lacksNumber } from "../../db/subjects/subject-number-store.ts";
import { namesToResolve, type ResolvedName } from "../../domain/subjects/resolved-subject.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { showCase } from "../cases/show-case.ts";
import { tellRelated } from "../cases/show-related.ts";

const minuteMs = 60_000;

/** How long after each try the next one is made, in milliseconds; after the last nobody asks any more. */
const pausesMs = [10 * minuteMs, 60 * minuteMs, 24 * 60 * minuteMs];

/** Plans to ask Telegram again who has a subject's names, where it could not say so. */
export async function planToAskAgain(subject: Subject): Promise<void> {
  for (const name of namesToResolve([{ subject }])) await plan(name, 0);
}

async function plan(name: string, tries: number): Promise<void> {
  const pauseMs = pausesMs[tries];
  if (pauseMs === undefined || !(await lacksNumber(name))) return;
  await schedule({
    key: `ask_name:${name}`,
    lane: "names",
    dueAt: new Date((await appNow()).getTime() + pauseMs),
    event: { kind: "ask_name", name, tries },
  });
}

/** Telegram was asked again: what it said is joined to what was reported, as at a further report. */
export async function takeAnswerOnName(
  asked: { name: string; tries: number },
  answers: readonly ResolvedName[],
): Promise<void> {
  const answer = answers.find(({ name }) => name === asked.name);
  if (answer === undefined) return plan(asked.name, asked.tries + 1);
  if (!(await lacksNumber(asked.name))) return;
  for (const subjectId of await joinHolder(answer)) {
    const caseId = await caseOfSubject(subjectId);
    if (caseId === undefined) continue;
    await showCase(caseId, "card");
    // What was reported by the name may be a case of its own still, if the number had one.
    await tellRelated(caseId, `named:${asked.name}`);
  }
}
