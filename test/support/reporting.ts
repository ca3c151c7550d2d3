import { Flow, type Step } from "../../src/domain/reporting/report-draft.ts";
import { flowSteps } from "../../src/domain/reporting/report-steps.ts";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { opened } from "./opened.ts";
import { openClient } from "./scene.ts";

export type { Flow, Step };

/** A category that has guidance, so that every step is asked but what is known. */
export const graveCategory = "Human trafficking";
/** The questions of a conversation as the code has them, in order, and the summary. */
const wayOver = (flow: Flow, isAsked: (step: Step) => boolean): readonly Step[] => [
  ...flowSteps[flow].filter(isAsked),
  "summary",
];

export const stepsOf = {
  search_term: wayOver("search_term", (step) => step !== "known"),
  material: wayOver("material", (step) => step !== "known"),
} satisfies Record<Flow, readonly Step[]>;

/** What is asked about something that one reported before. */
const stepsOfKnown = {
  search_term: wayOver("search_term", () => true),
  material: wayOver("material", () => true),
} satisfies Record<Flow, readonly Step[]>;

export const knownSteps: [Flow, Step][] = Flow.options
  .filter((flow) => stepsOfKnown[flow].includes("known"))
  .map((flow) => [flow, "known"]);

/** What is asked only of who wants to say it, from the summary. */
export const asideSteps: [Flow, Step][] = [["search_term", "search_language"]];

/** The steps on a way that leads over one of them. */
export function stepsOver(flow: Flow, over: Step): readonly Step[] {
  if (isAside(over)) return [over, "summary"];
  return (over === "known" ? stepsOfKnown : stepsOf)[flow];
}

const isAside = (step: Step) => asideSteps.some(([, aside]) => aside === step);

export const everyStep = Flow.options.flatMap((flow) =>
  stepsOf[flow].map((step): [Flow, Step] => [flow, step]),
);

const questions: Record<Step, RegExp> = {
  terms: /Which words|your report/,
  subject: /What do you want to report|your report/,
  seen_in: /Where did you search/,
  search_language: /In which language did you search/,
  category: /What does it lead to|What is it about/,
  guidance: /no pictures|emergency number|dmca/,
  known: /reported this already|something to add to/,
  details: /Is there anything that helps|What is illegal about it|Please describe what/,
  summary: /Check and submit/,
};

/** How somebody answers each step, with words of their own where words are asked. */
export function answer(person: Person, step: Step, words: string): Promise<unknown> {
  switch (step) {
    case "terms":
    case "subject":
      person.sends(words);
      return Promise.resolve();
    case "seen_in":
      return taps(person, "In a bot");
    case "search_language":
      return taps(person, "Russian");
    case "category":
      return taps(person, graveCategory);
    case "guidance":
      return taps(person, /^Go on$/);
    case "known":
      return taps(person, "Add what is new");
    case "details":
      person.sends(`note on ${words}`);
      return Promise.resolve();
    case "summary":
      return taps(person, "Submit");
  }
}

/** Buttons of a report's questions that are there to be pressed, with the step of each message. */
export function liveScreens(
  messages: readonly ShownMessage[],
): { step: string; at: ShownMessage }[] {
  return messages.flatMap((at) => {
    const data = at.buttons.flat().find((button) => button.data.startsWith("d:"))?.data;
    return data === undefined ? [] : [{ step: data.split(":")[2] ?? "", at }];
  });
}

/**
 * Waits until one message, and no other, asks this question of the person, below everything
 * that they wrote; with these words on it.
 */
export async function asks(
  person: Person,
  step: Step,
  words: RegExp = questions[step],
): Promise<ShownMessage> {
  const screen = (messages: readonly ShownMessage[]): ShownMessage | undefined => {
    const [live, ...others] = liveScreens(messages);
    if (live === undefined || others.length > 0 || live.step !== step) return undefined;
    const newest = messages.filter((message) => message.from !== "bot").at(-1);
    if (live.at.message_id < (newest?.message_id ?? 0)) return undefined;
    const read = live.at.text.replaceAll(/[\u2066-\u2069]/g, "");
    return words.test(read) && questions[step].test(read) ? live.at : undefined;
  };
  const messages = await person.until((now) => screen(now) !== undefined);
  const found = screen(messages);
  if (found === undefined) throw new Error("What was there is gone");
  return found;
}

/** Presses a button as soon as it is there. */
export async function taps(person: Person, label: string | RegExp) {
  return person.pressesSoon(label);
}

export async function begins(person: Person, flow: Flow): Promise<void> {
  person.sends("/start");
  await taps(person, flow === "search_term" ? "Search term" : "Channel, group or message");
  await asks(person, stepsOf[flow][0] ?? "summary");
}

/** Goes from the start to a step, answering on the way. */
export async function walksTo(person: Person, flow: Flow, step: Step, words: string) {
  await begins(person, flow);
  const until = isAside(step) ? "summary" : step;
  await goesOn(person, flow, stepsOf[flow][0] ?? "summary", { until, words });
  if (!isAside(step)) return;
  await taps(person, "Language");
  await asks(person, step);
}

/** Somebody has reported it, so that it is their own. */
export async function reportsFirst(person: Person, flow: Flow, words: string): Promise<void> {
  await begins(person, flow);
  person.sends(words);
  if (flow === "search_term") await taps(person, "In a bot");
  for (const label of ["Drugs", "Submit"]) await taps(person, label);
  await getsReceipt(person);
}

/** Answers from one step on, as far as `until`. */
export async function goesOn(
  person: Person,
  flow: Flow,
  from: Step,
  { until, words }: { until: Step; words: string },
): Promise<void> {
  const steps = stepsOver(flow, from === "known" ? from : until);
  for (const step of steps.slice(steps.indexOf(from), steps.indexOf(until))) {
    await answer(person, step, words);
    await asks(person, steps[steps.indexOf(step) + 1] ?? "summary");
  }
}

/** `words`: which receipt it is, where there may be an earlier one. */
export async function getsReceipt(
  person: Person,
  words = /received/,
): Promise<{ text: string; codes: string[] }> {
  // Under load whoever submits comes after those who are still asked.
  const { text } = await person.seesText(words, { withinMs: 60_000 });
  return { text, codes: text.match(/R-[0-9A-HJKMNP-TV-Z]{8}/g) ?? [] };
}

type OpenDraft = { step: string; answers: { subjects?: { display: string }[] } };

export type StoredReport = {
  given: string;
  category: string;
  seen_in: string | null;
  note: string | null;
  case_id: string;
  code: string;
};

/** Records for the file that calls it. */
export function useRecords(at: { databaseUrl: string }): Records {
  return opened(() => openRecords(at.databaseUrl));
}

type Records = ReturnType<typeof openRecords>;

/** What the database has of people's reports and drafts, looked at from outside. */
export function openRecords(databaseUrl: string) {
  const sql = openClient(databaseUrl);
  return {
    sql,
    reportsOf: (person: Person) => sql<StoredReport[]>`
      select r.given, r.category, r.seen_in, r.note, r.case_id, r.code from reports r
      join reporters p on p.id = r.reporter_id where p.telegram_user_id = ${person.id} order by r.id`,
    draftOf: async (person: Person): Promise<OpenDraft | undefined> => {
      const [row] = await sql<OpenDraft[]>`
        select step, answers from drafts where chat_id = ${person.id} and status = 'open'`;
      return row;
    },
    close: () => sql.end(),
  };
}
