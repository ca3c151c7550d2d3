// What is recorded of restrictions, for admins, and its statements. Called by verbs and by the composing.
import {
  countRestrictions,
  findRestriction,
  recordedRestrictions,
  type Restriction,
} from "../../db/referrals/restriction-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import {
  restrictionVerbs,
  type RestrictionPage,
  type RestrictionVerb,
} from "../../domain/referrals/restriction.ts";
import {
  Statements,
  statementOf,
  statementsAFile,
  type Statement,
} from "../../domain/referrals/statement.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

/** So many are listed, the newest. */
const listed = 30;

/** Owes an admin a page, in the place of the message whose button was pressed. */
export async function showRestrictions(
  chatId: ChatId,
  { page, messageId }: { page: RestrictionPage; messageId: number | undefined },
): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_restrictions", page });
}

export type RestrictionsView = { language: string } & (
  | { kind: "list"; count: number; restrictions: readonly Restriction[] }
  | { kind: "one"; restriction: Restriction; verbs: readonly RestrictionVerb[] }
);

export async function viewRestrictions(
  chatId: ChatId,
  page: RestrictionPage,
): Promise<RestrictionsView> {
  const language = await languageNow(chatId);
  const restriction = page.kind === "one" ? await findRestriction(page.id) : undefined;
  if (restriction !== undefined) {
    return { kind: "one", language, restriction, verbs: restrictionVerbs(restriction) };
  }
  const restrictions = await recordedRestrictions({ limit: listed, offset: 0 });
  return { kind: "list", language, count: (await countRestrictions()).all, restrictions };
}

export type StatementsView = {
  language: string;
  /** As the file holds them; undefined: none can be made of these. */
  content: string | undefined;
  /** Of how many there is none, and why. */
  ordered: number;
  undated: number;
};

/** A file of statements, built when it is sent. */
export async function viewStatements(chatId: ChatId, part: number): Promise<StatementsView> {
  const language = await languageNow(chatId);
  const page = { limit: statementsAFile, offset: part * statementsAFile };
  const made = (await recordedRestrictions(page)).map(statementNow);
  const statements = made.filter((one): one is Statement => typeof one !== "string");
  const without = (why: "of_an_order" | "no_content_date") =>
    made.filter((one) => one === why).length;
  const content =
    statements.length === 0
      ? undefined
      : `${JSON.stringify(Statements.parse({ statements }), null, 2)}\n`;
  return {
    language,
    content,
    ordered: without("of_an_order"),
    undated: without("no_content_date"),
  };
}

function statementNow({ measure, ground, ...of }: Restriction) {
  if (measure === undefined || ground === undefined)
    throw new Error("A restriction without a kind");
  return statementOf({ ...of, measure, ground });
}
