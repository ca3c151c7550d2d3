// Buttons beneath messages. Used by everything that draws one.
import type { InlineKeyboardButton } from "grammy/types";
import { isGravest } from "../../domain/cases/categories.ts";
import type { QuestionId } from "../../domain/ids.ts";
import type { AskedPress, HomePress, Press, PressOn } from "../../domain/press.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import type { PressVerb } from "../../domain/reporting/report-input.ts";
import { buttonData } from "../presses.ts";
import { ofTheGravest } from "../reporting/presses.ts";
import type { PlainVariables, Say } from "../texts/texts.ts";

type Button = InlineKeyboardButton.CallbackButton;

/** A button with a text of ours. */
export function button(
  { texts, language }: Say,
  key: string,
  press: Press,
  vars: PlainVariables = {},
): Button {
  return namedButton(texts.plain(language, key, vars), press);
}

/** A button with a name that no text gives: a code, a country, a language. */
export function namedButton(name: string, press: Press): Button {
  return { text: name, callback_data: buttonData(press) };
}

export function homeButton(say: Say, key: string, to: HomePress): Button {
  return button(say, key, { on: "home", to });
}

/** An answer to the question at which a draft stands. */
export function draftButton(
  say: Say,
  { id: draftId, step }: Draft,
  verb: PressVerb,
  key: string,
  value = "",
): Button {
  return button(say, key, { on: "draft", input: { kind: "press", draftId, step, verb, value } });
}

/** What submits a draft. */
export function submitButton(say: Say, draft: Draft, key: string): Button {
  const { category } = draft.answers;
  const value = category !== undefined && isGravest(category) ? ofTheGravest : "";
  return draftButton(say, draft, "submit", key, value);
}

/** About a report of one's own; `page`: of the list to which it leads back. */
export function ownReportButton(
  say: Say,
  key: string,
  { id, verb, page = 1 }: Pick<PressOn<"own_report">, "id" | "verb"> & { page?: number },
): Button {
  return button(say, key, { on: "own_report", id, verb, page });
}

/** On a question of the team to a reporter. */
export function askedButton(say: Say, id: QuestionId, verb: AskedPress): Button {
  return button(say, `button-${verb}`, { on: "asked", id, verb });
}
