import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { openCaseDesk, termOf } from "./case-desk.ts";
import { opened } from "./opened.ts";
import { openRecords } from "./reporting.ts";
import type { Scene } from "./scene.ts";

/** People who have filed reports already and look at them, for the file that calls it. */
export function useOwnReports(scene: Scene): OwnReports {
  return opened(() => openOwnReports(scene));
}

function openOwnReports(scene: Scene) {
  const desk = openCaseDesk(scene.databaseUrl);
  const records = openRecords(scene.databaseUrl);
  const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });
  return {
    desk,
    records,
    newcomer,
    close: async () => {
      await records.close();
      await desk.close();
    },
    /** Somebody to whom the bot may write. */
    started: async (): Promise<Person> => {
      const person = newcomer();
      person.sends("/start");
      await person.seesText(/What did you see/);
      return person;
    },
    /** Files reports as the questions do, and gives back the codes of all. */
    files: async (person: Person, ...terms: string[]): Promise<string[]> => {
      for (const term of terms) await desk.files({ by: person.id, subject: termOf(term) });
      return (await records.reportsOf(person)).map(({ code }) => code);
    },
    /** The newest card with these words, as soon as there is one. */
    card: async (words: RegExp): Promise<ShownMessage> => {
      const find = (all: ShownMessage[]) => all.findLast(({ text }) => words.test(plain(text)));
      const all = await scene.review.until((now) => find(now) !== undefined);
      return found(find(all));
    },
    /** What a moderator presses on a card. */
    decides: async (words: RegExp, ...presses: string[]): Promise<void> => {
      for (const label of presses) {
        const offers = (all: ShownMessage[]) =>
          all.find((shown) => words.test(shown.text) && labels(shown).some(says(label)));
        const all = await scene.review.until((now) => offers(now) !== undefined);
        const message = found(offers(all));
        await scene.mo.in(scene.review).presses(label, { message }).answer();
      }
    },
  };
}

export type OwnReports = ReturnType<typeof openOwnReports>;

export const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");
export const labels = ({ buttons }: ShownMessage): string[] =>
  buttons.flat().map(({ text }) => text);
const says = (label: string) => (text: string) => text.includes(label);

export async function listOf(person: Person): Promise<ShownMessage> {
  const asked = person.sends("/status");
  return person.seesText(/Your reports|not reported/, { after: asked });
}

/** The same message, as soon as it says this. */
export async function becomes(
  person: Person,
  at: ShownMessage,
  words: RegExp,
): Promise<ShownMessage> {
  const find = (all: ShownMessage[]) =>
    all.find(({ message_id, text }) => message_id === at.message_id && words.test(plain(text)));
  return found(find(await person.until((all) => find(all) !== undefined)));
}

/** Opens one report out of the list. */
export async function opens(person: Person, code: string): Promise<ShownMessage> {
  const list = await listOf(person);
  person.presses(code, { message: list });
  return becomes(person, list, new RegExp(`^${code}`));
}

/** What the button with these words carries. */
export function dataOf(shown: ShownMessage, label: string): string {
  return found(shown.buttons.flat().find(({ text }) => text.includes(label))).data;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("What was there is gone");
  return value;
}
