// What a subject is called in a message. Used by cards, lists, questions, and a reporter's screens.
import type { Subject } from "../../domain/subjects/subject.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** UTF-16 units. */
const shortUnits = 60;
const titleUnits = 40;

/** `display`: undefined once it is not kept any more. */
type Named = Pick<Subject, "kind"> & { display: string | undefined };

/** A subject as text that opens nothing by itself, with what it is. */
export function nameOf({ texts, language }: Say, subject: Named): Piece {
  if (subject.display === undefined) return texts.message(language, "subject-gone");
  return texts.message(language, "subject", {
    kind: { choice: subject.kind },
    value: subject.display,
  });
}

/** A shorter name of a line or two, for where somebody is told about the subject and not asked. */
export function shortNameOf(say: Say, { kind, display }: Named): Piece {
  const short = display === undefined ? display : cutText(display, shortUnits).text;
  return nameOf(say, { kind, display: short });
}

/** The name with the title that Telegram knew, as an id alone tells a person nothing. */
export function titledName(say: Say, subject: Pick<Subject, "kind" | "display" | "title">): Piece {
  const name = nameOf(say, subject);
  if (subject.title === undefined) return name;
  const title = cutText(subject.title, titleUnits).text;
  return say.texts.message(say.language, "subject-titled", { subject: { rich: name }, title });
}
