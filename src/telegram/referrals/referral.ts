import type { InlineKeyboardButton } from "grammy/types";
import { earlierDecision } from "../../domain/decisions/decision.ts";
import { waysTo } from "../../domain/referrals/recipient.ts";
import { referralVerbs } from "../../domain/referrals/referral.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { CardView } from "../../workflow/cases/read-card.ts";
import type { ReferralView } from "../../workflow/referrals/view-referral.ts";
import { button } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { cutPiece, fromRuns, joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { reachLines } from "./reach-lines.ts";

/** UTF-16 units: of what is to be sent, of one note in it, and of what Telegram lets a button copy. */
const packetUnits = 3_300;
const noteUnits = 400;
const copyUnits = 256;

/** A referral in the private chat of one of the seniors. */
export function drawReferral(texts: Texts, view: ReferralView): Drawn {
  const { referral, recipient, packet, language, group, stands } = view;
  const say = { texts, language };
  const { id, status, caseCode, by, preparedAt, sentAt, acknowledgedAt, reference } = referral;
  const unsent = stands ? "put_away" : "void";
  const state = status === "prepared" && packet === undefined ? unsent : status;
  const said = texts.message(language, `referral-${state}`, {
    code: { ours: caseCode },
    recipient: recipient.name,
    who: by,
    at: acknowledgedAt ?? sentAt ?? preparedAt,
    ...(status === "sent" || status === "acknowledged" ? referenceVars(reference) : {}),
  });
  // Not within a text of ours, whose lines are kept running one way by marks that would part it.
  const piece = joinPieces(
    [
      joinPieces([said, ...(state === "prepared" ? reachLines(say, recipient.reach) : [])], "\n"),
      packet && drawPacket(texts, packet, view.number),
    ],
    "\n\n",
  );
  const verbs =
    group === undefined
      ? []
      : referralVerbs(status).map((verb) =>
          button(say, `button-referral-${verb}`, { on: "referral", id, verb, group }),
        );
  const rows = [...(packet === undefined ? [] : inRows(copies(say, view, packet))), verbs];
  const filled = rows.filter((row) => row.length > 0);
  return { piece, markup: filled.length === 0 ? undefined : { inline_keyboard: filled } };
}

function referenceVars(reference: string | undefined) {
  const known = { choice: reference === undefined ? "none" : "given" };
  return { known, reference: reference ?? "" };
}

/** Where to send it and what was reported, each by one tap. */
function copies(
  { texts, language }: Say,
  { recipient }: ReferralView,
  { shown }: CardView,
): InlineKeyboardButton[] {
  const ways = waysTo(recipient.reach).map(({ as, address }) => ({
    text: texts.plain(language, "button-referral-copy_address", { reach: { choice: as } }),
    copied: address,
  }));
  const what = texts.plain(language, "button-referral-copy_subject");
  return [...ways, { text: what, copied: inFull(shown.display) }]
    .filter(({ copied }) => copied.length <= copyUnits)
    .map(({ text, copied }) => ({ text, copy_text: { text: copied } }));
}

/**
 * What is to be sent, as one piece of code that a tap copies. Nothing in it says who reported, and no
 * file goes with it.
 */
function drawPacket(texts: Texts, view: CardView, number: string | undefined): Piece {
  const { language, shown, named } = view;
  const line = (key: string, vars: Parameters<Texts["message"]>[2] = {}) =>
    texts.message(language, key, vars);
  const listed = (key: string, values: readonly string[]) =>
    values.length === 0 ? [] : [line(key, { items: values.join(" · ") })];
  const others = view.seen.spellings.filter((given) => given !== shown.display);
  return asCode([
    line("packet-head"),
    line("packet-case", { code: { ours: shown.code } }),
    line("packet-subject", {
      kind: { choice: shown.subjectKind },
      value: inFull(shown.display),
    }),
    ...listed("packet-number", number === undefined ? [] : [number]),
    ...listed("packet-title", view.title === undefined ? [] : [view.title]),
    ...listed(
      "packet-formerly",
      view.formerNames.map(({ value }) => inFull(value)),
    ),
    ...listed("packet-spellings", others.slice(0, 8).map(inFull)),
    line("packet-category", {
      category: { ours: texts.plain(language, `category-${named}`) },
    }),
    line("packet-times", { first_at: view.tally.firstAt, latest_at: view.tally.latestAt }),
    line("packet-counts", { reports: view.tally.reports, people: view.tally.reporters }),
    ...decided(texts, view),
    ...listed("packet-leads", view.leads.shown.map(inFull)),
    ...(view.notes.length === 0 ? [] : [line("packet-notes")]),
    ...view.notes.map(({ note }) => line("packet-note", { value: cutText(note, noteUnits).text })),
    line("packet-end"),
  ]);
}

/** Who reads it may not know Telegram's short forms. */
function inFull(name: string): string {
  const [, username] = /^@(\w+)$/.exec(name) ?? [];
  if (username !== undefined) return `https://t.me/${username}`;
  return name.startsWith("t.me/") ? `https://${name}` : name;
}

/** When it was confirmed to be a violation. */
function decided(texts: Texts, { facts, language }: CardView): Piece[] {
  const upheld = earlierDecision(facts.history);
  return upheld === undefined ? [] : [texts.message(language, "packet-decided", { at: upheld.at })];
}

/** Lines as code without the characters that keep directions apart, which people would copy unseen. */
function asCode(lines: readonly Piece[]): Piece {
  const text = lines.map((line) => line.text.replaceAll(unseen, "")).join("\n");
  return cutPiece(fromRuns([{ text, marks: [{ type: "code" }] }]), packetUnits);
}

const unseen = /[\u200E\u200F\u2066-\u2069]/g;
