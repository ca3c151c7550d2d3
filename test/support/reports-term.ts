import type { Person } from "../../src/sandbox/person.ts";
import type { ShownMessage } from "../../src/sandbox/shown.ts";

const patient = { withinMs: 20_000 };

/** A person reports a search term through all questions; gives back the receipt. */
export async function reportsTerm(
  person: Person,
  term: string,
  { category = "Drugs", note }: { category?: string; note?: string } = {},
): Promise<ShownMessage> {
  const before = person.sees().at(-1);
  person.sends("/start");
  await person.pressesSoon("Search term", patient);
  await person.seesText(/Which words/, patient);
  person.sends(term);
  await person.pressesSoon("Telegram search", patient);
  await person.pressesSoon(category, patient);
  const isCounted = await answersUntilNote(person, note);
  if (!isCounted) {
    if (note === undefined) await person.pressesSoon("Skip", patient);
    else person.sends(note);
    await person.pressesSoon("Submit", patient);
  }
  return person.seesText(/has been received/, before ? { ...patient, after: before } : patient);
}

/** What comes between the category and the note; true when there is nothing more to say. */
async function answersUntilNote(person: Person, note: string | undefined): Promise<boolean> {
  for (;;) {
    const all = await person.until((chat) => chat.some(hasNext), patient);
    const [label = "Skip"] =
      all
        .findLast(hasNext)
        ?.buttons.flat()
        .map(({ text }) => text) ?? [];
    if (label === "Skip") return false;
    const isCounted = label === "✅ Count mine" && note === undefined;
    const press = person.presses(label === "Go on" || isCounted ? label : "Add what is new");
    await press.answer(patient.withinMs);
    if (isCounted) return true;
  }
}

const next: ReadonlySet<string> = new Set(["Skip", "Go on", "✅ Count mine", "➕ Add what is new"]);
const hasNext = ({ buttons }: ShownMessage): boolean => next.has(buttons[0]?.[0]?.text ?? "");
