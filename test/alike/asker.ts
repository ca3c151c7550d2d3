import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { liveScreens, type openRecords } from "../support/reporting.ts";
import { acquainted, openSource } from "../support/source-group.ts";
import type { Scene } from "../support/scene.ts";
import type { Quiet } from "./quiet.ts";

/** What somebody does who would like to know what others reported. */
export type Act =
  | { kind: "report"; subjects: readonly number[]; category: CategoryKey }
  | { kind: "report_in_group"; category: CategoryKey }
  | { kind: "add" | "withdraw" | "object" | "mute"; report: number }
  | { kind: "status" | "mydata" };

/** Somebody who asks, in a group of their own, and what they may report: the last is a message there. */
export type Asker = {
  person: Person;
  group: Group;
  subjects: readonly string[];
  /** What the bot answered to their presses. */
  toasts: string[];
  /** How many calls the bot had made before they began. */
  before: number;
};

export async function openAsker(scene: Scene, name: string): Promise<Asker> {
  const person = await acquainted(scene);
  const group = await openSource(scene, { members: [person], title: "Market" });
  const offer = scene.admin.in(group).sends("cheap papers");
  const place = `https://t.me/c/${String(-group.id - 1_000_000_000_000)}/${offer.message_id}`;
  const subjects = [`https://t.me/one_${name}`, `https://t.me/two_${name}`, place];
  return { person, group, subjects, toasts: [], before: scene.sandbox.calls.length };
}

type Deps = { quiet: Quiet; records: ReturnType<typeof openRecords> };

/** Does one thing, to its end: as far as the bot leads them. */
export async function act({ quiet, records }: Deps, asker: Asker, deed: Act): Promise<void> {
  const { person, group, subjects } = asker;
  const says = async (words: string): Promise<void> => {
    person.sends(words);
    await quiet.after(asker, 1);
  };
  const presses = async (on: ShownMessage, data: string): Promise<void> => {
    const press = person.pressesData(on, data);
    await quiet.after(asker, 1);
    const { text, alert } = await press.answer(15_000);
    asker.toasts.push(`${text}${alert ? " (alert)" : ""}`);
  };
  const newest = (): ShownMessage[] => person.sees().filter(({ from }) => from === "bot");
  const pressIn = async (verb: string): Promise<boolean> => {
    for (const message of newest().toReversed()) {
      const found = message.buttons.flat().find(({ data }) => data.includes(verb));
      if (found === undefined) continue;
      await presses(message, found.data);
      return true;
    }
    return false;
  };
  const answersOn = async (category: CategoryKey): Promise<void> => {
    for (let tries = 0; tries < 8; tries += 1) {
      const [live] = liveScreens(person.sees());
      if (live === undefined) return;
      if (live.step === "details") await says("They sell it in the first post, with prices");
      else {
        const verbs: Record<string, string> = {
          category: `:pick:${category}`,
          summary: ":submit:",
        };
        const wanted = verbs[live.step] ?? ":go_on:";
        const found = live.at.buttons.flat().find(({ data }) => data.includes(wanted));
        if (found === undefined) return;
        await presses(live.at, found.data);
      }
    }
    // Refused at a limit: they leave it.
    await says("/cancel");
  };
  switch (deed.kind) {
    case "report":
      await says(deed.subjects.map((at) => subjects[at]).join(" "));
      return answersOn(deed.category);
    case "report_in_group": {
      const offer = Number(subjects.at(-1)?.split("/").at(-1));
      person.in(group).sends("/report", { replyTo: { message_id: offer } });
      await quiet.inGroup(asker);
      return answersOn(deed.category);
    }
    case "status":
      return says("/status");
    case "mydata":
      return says("/mydata");
    case "add":
    case "withdraw":
    case "object":
    case "mute": {
      const codes = (await records.reportsOf(person)).map(({ code }) => code);
      const code = codes[deed.report % Math.max(1, codes.length)];
      await says("/status");
      const list = newest().at(-1);
      const opener = list?.buttons
        .flat()
        .find(({ text }) => code !== undefined && text.endsWith(code));
      if (list === undefined || opener === undefined) return;
      await presses(list, opener.data);
      if (!(await pressIn(`:${deed.kind}:`))) return;
      if (deed.kind === "add") await says("One more thing that I saw there");
      if (deed.kind === "withdraw") await pressIn(":withdraw_now:");
      if (deed.kind === "object") await pressIn(":object_plain:");
    }
  }
}
