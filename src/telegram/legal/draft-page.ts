// The questions by which a legal request is entered. Drawn by legal-pages.ts.
import type { InlineKeyboardButton } from "grammy/types";
import { CategoryKey } from "../../domain/cases/categories.ts";
import { draftSteps, placeOfStep, shownMoment, type DraftStep } from "../../domain/legal/draft.ts";
import { instrumentsFor, RequestKind } from "../../domain/legal/instrument.ts";
import { AuthorityClass, Channel, Secrecy } from "../../domain/legal/request.ts";
import { LegalSection } from "../../domain/legal/sections.ts";
import { teamLanguages } from "../../domain/speaking/languages.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { LegalView } from "../../workflow/legal/view-legal.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import {
  channelWord,
  classWord,
  instrumentWord,
  kindWord,
  secrecyWord,
  sectionWord,
} from "./legal-words.ts";

type View = Extract<LegalView, { kind: "draft" }>;
type Row = InlineKeyboardButton[];

export function drawLegalDraft(say: Say, view: View): Drawn {
  const { texts, language } = say;
  const { step, answers } = view.draft;
  const place = placeOfStep(step, answers);
  const head = texts.message(language, "legal-draft", { page: place.at, pages: place.of });
  const asked = texts.message(language, "legal-step", { step: { choice: step } });
  const writes = draftSteps[step].reads === undefined ? undefined : "legal-reply";
  const how = writes && texts.message(language, writes);
  const pieces = step === "check" ? [head, whole(say, view)] : [head, asked, how];
  return {
    piece: joinPieces(pieces, "\n"),
    markup: { inline_keyboard: [...choices(say, view), ...ways(say, view)] },
  };
}

/** Everything that was answered, to be looked over. */
function whole(say: Say, { draft: { answers }, authority, counts }: View): Piece {
  const { kind, instrument, secrecy, targets = [], items = [] } = answers;
  const name = authority?.name ?? answers.newAuthority?.name ?? "–";
  return say.texts.message(say.language, "legal-check", {
    flow: { ours: kind === undefined ? "–" : kindWord(say, kind) },
    role: { ours: instrument === undefined ? "–" : instrumentWord(say, instrument) },
    title: cutText(name, 40).text,
    ago: { ours: shownMoment(answers.received) },
    notes: { ours: String(targets.length) },
    reports: { ours: String(counts.reports) },
    number: { ours: String(counts.cases) },
    reporter: { choice: counts.reporters > 0 ? "yes" : "no" },
    categories: { ours: sectionsIn(say, items) },
    state: { ours: secrecy === undefined ? "–" : secrecyWord(say, secrecy) },
  });
}

function sectionsIn(say: Say, items: readonly LegalSection[]): string {
  return cutText(items.map((item) => sectionWord(say, item)).join(", ") || "–", 70).text;
}

const press = (step: DraftStep, value: string) =>
  ({ on: "legal", press: { kind: "pick", step, value } }) as const;

const eachInARow = (row: Row): Row[] => row.map((one) => [one]);

function choices(say: Say, view: View): Row[] {
  const { step, answers } = view.draft;
  const named = <V extends string>(values: readonly V[], word: (say: Say, value: V) => string) =>
    values.map((value) => namedButton(word(say, value), press(step, value)));
  switch (step) {
    case "kind":
      return inRows(named(RequestKind.options, kindWord));
    case "instrument":
      return eachInARow(
        named(answers.kind === undefined ? [] : instrumentsFor(answers.kind), instrumentWord),
      );
    case "authority":
      return eachInARow(
        view.authorities.map(({ id, name, country }) =>
          namedButton(cutText(`${country} · ${name}`, 40).text, press(step, id)),
        ),
      );
    case "authority_class":
      return inRows(named(AuthorityClass.options, classWord));
    case "channel":
      return inRows(named(Channel.options, channelWord));
    case "category":
      return inRows(
        CategoryKey.options.map((key) => button(say, `category-${key}`, press(step, key))),
      );
    case "items":
      return inRows(
        LegalSection.options.map((item) => {
          const mark = answers.items?.includes(item) === true ? "✓ " : "";
          return namedButton(`${mark}${sectionWord(say, item)}`, press(step, item));
        }),
      );
    case "notified":
      return [
        [
          button(say, "button-legal-yes", press(step, "yes")),
          button(say, "button-legal-no", press(step, "no")),
        ],
      ];
    case "secrecy":
      return eachInARow(named(Secrecy.options, secrecyWord));
    case "language":
      return inRows(teamLanguages.map(({ code, name }) => namedButton(name, press(step, code))));
    case "check":
      return [[button(say, "button-legal-register", { on: "legal", press: { kind: "register" } })]];
    case "reference":
    case "issued":
    case "received":
    case "answer_by":
    case "basis":
    case "targets":
    case "period":
    case "secret_until":
    case "secrecy_basis":
    case "document":
      return [];
  }
}

/** On, back, and away. */
function ways(say: Say, { draft: { step, answers } }: View): Row[] {
  const skip = { on: "legal", press: { kind: "skip", step } } as const;
  const isChosen = step === "items" && (answers.items ?? []).length > 0;
  const on = isChosen
    ? [button(say, "button-legal-done", skip)]
    : draftSteps[step].mayBeSkipped === true
      ? [button(say, "button-legal-skip", skip)]
      : [];
  const back =
    step === "kind"
      ? []
      : [button(say, "button-legal-back", { on: "legal", press: { kind: "back", step } })];
  const drop = button(say, "button-legal-drop", { on: "legal", press: { kind: "drop_draft" } });
  const home = button(say, "button-legal-home", { on: "legal", press: { kind: "home" } });
  return [on, [...back, drop, home]].filter((row) => row.length > 0);
}
