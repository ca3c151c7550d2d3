// Reports as people make them, by pressing and typing. Used by the crowd, and by the absences.
import type { Person } from "telegram-sandbox/people/person";

/** How long one waits for an answer, in milliseconds: the bot may be away meanwhile. */
const withinMs = 60_000;

/** The bot's message that a report arrived. */
export const receipt = /Thank you[^]*R-/;

/** What one writes first, and the buttons or words that one answers with. */
export interface Conversation {
  begins: string;
  answers: readonly (string | { writes: string; onceAsked: RegExp })[];
}

/** A report by somebody who pastes a link. */
export function conversationOn(link: string): Conversation {
  return { begins: link, answers: ["Fraud", "Submit"] };
}

/** A report by somebody who describes something to which there should be no link. */
export function conversationOnChildAbuse(term: string): Conversation {
  const words = { writes: term, onceAsked: /Which words/ };
  const note = { writes: "Offers of pictures of children.", onceAsked: /Please describe what/ };
  const places = ["Telegram search", "Child sexual abuse", "Go on"];
  return { begins: "/report", answers: ["Search term", words, ...places, note, "Submit"] };
}

/**
 * One report through the whole conversation, until its receipt.
 * @throws Error when the bot does not answer in time, or when the report is given up
 */
export async function reportsByHand(
  who: Person,
  { begins, answers }: Conversation,
  givenUp: AbortSignal,
): Promise<void> {
  const begun = who.sends(begins);
  for (const answer of answers) {
    givenUp.throwIfAborted();
    if (typeof answer === "string") await who.pressesSoon(answer, { withinMs });
    else {
      await who.seesText(answer.onceAsked, { after: begun, withinMs });
      who.sends(answer.writes);
    }
  }
  await who.seesText(receipt, { after: begun, withinMs });
}
