import type { Person } from "../../src/sandbox/person.ts";
import type { ShownMessage } from "../../src/sandbox/shown.ts";

const patient = { withinMs: 20_000 };

const labels = (shown: ShownMessage) => shown.buttons.flat().map((button) => button.text);
const hasSkip = (shown: ShownMessage) => labels(shown).includes("Skip");
const isPastCategory = (shown: ShownMessage) => hasSkip(shown) || labels(shown).includes("Go on");

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
  const [shown] = (await person.until((chat) => chat.some(isPastCategory), patient)).filter(
    isPastCategory,
  );
  if (shown !== undefined && !hasSkip(shown)) person.presses("Go on");
  await person.until((chat) => chat.some(hasSkip), patient);
  if (note === undefined) person.presses("Skip");
  else person.sends(note);
  await person.pressesSoon("Submit", patient);
  return person.seesText(/has been received/, before ? { ...patient, after: before } : patient);
}
