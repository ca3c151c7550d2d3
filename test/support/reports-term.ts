import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";

/** A person reports a search term through all questions; gives back the receipt. */
export async function reportsTerm(
  person: Person,
  term: string,
  { category = "Drugs", note }: { category?: string; note?: string } = {},
): Promise<ShownMessage> {
  const before = person.sees().at(-1);
  person.sends("/start");
  await person.pressesSoon("Search term");
  await person.seesText(/Which words/);
  person.sends(term);
  await person.pressesSoon("Telegram search");
  await person.pressesSoon(category);
  await answersUntilSummary(person);
  if (note !== undefined) {
    person.sends(note);
    const isNoted = ({ text }: ShownMessage) =>
      text.replaceAll(/[\u2066-\u2069]/g, "").includes(`Note: ${note}`);
    await person.until((chat) => chat.some(isNoted));
  }
  await person.pressesSoon("Submit");
  return person.seesText(/has been received/, before ? { after: before } : {});
}

/** What comes between the category and the summary. */
async function answersUntilSummary(person: Person): Promise<void> {
  for (;;) {
    const all = await person.until((chat) => chat.some(hasNext));
    const [label = submit] =
      all
        .findLast(hasNext)
        ?.buttons.flat()
        .map(({ text }) => text) ?? [];
    if (label === submit) return;
    await person.presses(label).answer();
  }
}

const submit = "✅ Submit";
const next: ReadonlySet<string> = new Set([submit, "Go on", "Skip", "➕ Add what is new"]);
const hasNext = ({ buttons }: ShownMessage): boolean => next.has(buttons[0]?.[0]?.text ?? "");
