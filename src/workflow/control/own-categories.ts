// Asks what a category of the team's own is called, and takes that. Called by `/settings`, and by replies.
import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { holdSettings, readSettings, settingVersions } from "../../db/control/setting-store.ts";
import { CategoryKey, Rating } from "../../domain/cases/categories.ts";
import { codeFrom } from "../../domain/cases/codes.ts";
import {
  mostOwnCategories,
  ownNameUnits,
  readOwnNames,
  type OwnCategory,
} from "../../domain/cases/own-category.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { OwnCategoryId, type ChatId } from "../../domain/ids.ts";
import { languageFor, nameOfLanguage } from "../../domain/speaking/languages.ts";
import type { PrivateReply } from "../speaking/private-reply.ts";
import { sayBack } from "../speaking/say.ts";
import { showPage } from "../speaking/show-page.ts";
import { isAdmin } from "../staff/admins.ts";
import { keepChange } from "./change-setting.ts";

/** What is to get a name: one that is there, or a new one beneath a category. */
export type ToName =
  { kind: "there"; id: OwnCategoryId } | { kind: "new"; parent: CategoryKey; severity: Rating };

/** No part of it is digits alone: such a one is kept as a person's number is. */
const keyOf = (what: ToName) =>
  what.kind === "there"
    ? `own-category:id-${what.id}`
    : `own-category:${what.parent}:rated-${what.severity}`;

function askedIn(key: string): ToName | undefined {
  const [, word] = /^own-category:id-(\w+)$/.exec(key) ?? [];
  const id = OwnCategoryId.safeParse(word).data;
  if (id !== undefined) return { kind: "there", id };
  const [, name, rating] = /^own-category:(\w+):rated-([123])$/.exec(key) ?? [];
  const parent = CategoryKey.safeParse(name).data;
  const severity = Rating.safeParse(Number(rating)).data;
  return parent && severity && { kind: "new", parent, severity };
}

/** Asks an admin what it is called. */
export async function askForNames(chatId: ChatId, what: ToName): Promise<void> {
  const { languages_offered: offered } = await readSettings();
  const vars = {
    language: { ours: nameOfLanguage(languageFor(undefined, offered)) },
    max: ownNameUnits,
  };
  await sayBack(chatId, { text: "own-category-ask", key: uuidv7(), vars, knownAs: keyOf(what) });
}

/** Takes a reply as such names, and shows the category with them; false: it is about something else. */
export async function writeOwnCategory(operator: Operator, reply: PrivateReply): Promise<boolean> {
  const { chatId, updateId, by, text } = reply;
  const what = askedIn(reply.key);
  if (what === undefined || !(await isAdmin(operator, by.userId))) return false;
  await holdSettings();
  const { own_categories: now, languages_offered: offered } = await readSettings();
  const read = readOwnNames(text, offered);
  if (read.kind === "refused") {
    const vars = { because: { choice: read.because }, max: ownNameUnits };
    const said = { text: "own-category-refused", key: `own-category-refused:${updateId}`, vars };
    await sayBack(chatId, { ...said, knownAs: reply.key });
    return true;
  }
  const id = what.kind === "there" ? what.id : freshId(now);
  const to =
    what.kind === "there" ? renamed(now, what.id, read.names) : added(now, id, what, read.names);
  if (to === undefined) {
    await sayBack(chatId, { text: "own-category-full", key: `own-category-full:${updateId}` });
    return true;
  }
  const version = (await settingVersions()).get("own_categories") ?? 0;
  const change = { from: now, to, kind: "setting_changed" } as const;
  await keepChange(by, { key: "own_categories", version }, change);
  const page = { kind: "own_category", own: id } as const;
  await showPage({ chatId, occasion: updateId }, { kind: "show_settings", page });
  return true;
}

type Own = readonly OwnCategory[];

function renamed(now: Own, id: OwnCategoryId, written: OwnCategory["names"]): Own | undefined {
  const isThere = now.some((one) => one.id === id);
  return isThere ? now.map((one) => (one.id === id ? { ...one, written } : one)) : undefined;
}

function added(
  now: Own,
  id: OwnCategoryId,
  { parent, severity }: Extract<ToName, { kind: "new" }>,
  written: OwnCategory["names"],
): Own | undefined {
  if (now.length >= mostOwnCategories) return undefined;
  return [...now, { id, parent, severity, names: {}, written, state: "drafted" }];
}

/** One that none of them has. */
function freshId(now: Own): OwnCategoryId {
  const id = OwnCategoryId.parse(codeFrom("C", randomBytes(8)).slice(2, 8));
  return now.some((one) => one.id === id) ? freshId(now) : id;
}
