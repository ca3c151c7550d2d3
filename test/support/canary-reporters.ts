import type { Person } from "telegram-sandbox/people/person";
import { opens } from "./own-reports.ts";
import { getsReceipt, taps, walksTo } from "./reporting.ts";
import type { Scene } from "./scene.ts";

let people = 0;

/** Somebody whose name, username and id can be told from everything else. */
export function canaryIn(scene: Scene): Person {
  people += 1;
  const mark = String.fromCharCode(96 + people);
  return scene.sandbox.person({
    id: 7_390_164_800 + people,
    firstName: `Quillfeather${mark}`,
    lastName: `Vantongeren${mark}`,
    username: `quillcanary_${mark}`,
  });
}

export const identityOf = ({ user }: Person): string[] => [
  String(user.id),
  user.first_name,
  user.last_name ?? "",
  user.username ?? "",
];

/** What must be in no log and no group. */
export const canaryWords = /Quillfeather|Vantongeren|quillcanary|739016480/;

/** Reports with a note, adds to it, and leaves another report unfinished. */
export async function leads(person: Person, words: string): Promise<string> {
  await walksTo(person, "search_term", "summary", words);
  await taps(person, "Submit");
  const { codes } = await getsReceipt(person);
  const [code = ""] = codes;
  person.presses("Add more", { message: await opens(person, code) });
  await person.seesText(/What would you like to add/);
  person.sends(`added to ${words}`);
  await person.seesText(/Added to/);
  await walksTo(person, "material", "category", "@unfinished_place");
  return code;
}
