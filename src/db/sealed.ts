// Columns sealed with keys that the database has not. Declared by tables, used by record.ts and values.ts.
import { customType } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Secret } from "../domain/privacy/keys.ts";
import { isMark, markOf, masked, maskOf, type Place } from "./ciphers.ts";
import { Generations } from "./generations.ts";
import { forgetMarks, knowPerson, markKnown, personBehind } from "./people-cache.ts";

/*
 * Such a column identifies a person, or holds what one wrote. `values.ts` seals it and `record.ts` opens
 * it; a query built without these two fails at once.
 */

/** What a sealed column keeps, and how it is read. */
export type Sealed = {
  /**
   * `user_id`: a mark that leads back to the person with their key; `mark`: one that need not. `lane`: the
   * number of a private chat, as text among others. `key`: a key of ours with numbers in it.
   */
  as: "text" | "json" | "user_id" | "mark" | "lane" | "key";
  schema: z.ZodType;
  /** JSON under the house's key in which `chatId` or `userId` may be a person's: there stands their mark. */
  isOfSomebody?: true;
};

/** Whose key seals something. */
export type KeyOwner = "house" | `p:${number}` | `${"r" | "c" | "h"}:${string}`;

/** A value that is sealed when its statement is asked: its key may have to be fetched first. */
export class Sealing {
  readonly owner: KeyOwner;
  readonly plain: string;
  readonly at: Place;
  readonly isJson: boolean;

  constructor(owner: KeyOwner, plain: string, { at, isJson }: { at: Place; isJson: boolean }) {
    this.owner = owner;
    this.plain = plain;
    this.at = at;
    this.isJson = isJson;
  }
}

/** A person who is written down: the mark says who they are to whoever has their key, so there is one. */
export class Marking {
  readonly userId: number;
  readonly mark: number | string;

  constructor(userId: number, mark: number | string) {
    this.userId = userId;
    this.mark = mark;
  }
}

let lookup: Secret | undefined;

/** Sets by which key people are found. Undefined: none is, and nothing is sealed. */
export function lookUpWith(secret: Secret | undefined): void {
  lookup = secret;
  forgetMarks();
  masks.clear();
}

export const isSealing = (): boolean => lookup !== undefined;

/** A Telegram id as it is stored. Groups' ids are nobody's, and stay as they are. */
export function markIn(id: number): number {
  if (lookup === undefined || id <= 0 || isMark(id)) return id;
  const mark = markKnown(id) ?? markOf(lookup, id);
  knowPerson(mark, id);
  return mark;
}

const isPersons = (lane: string) => /^\d+$/.test(lane) && lane !== "0";

/** A lane as it is stored; whoever gives one that is stored already gets it back. */
export function laneIn(lane: string): string {
  if (lookup === undefined || !isPersons(lane)) return lane;
  return `p:${markIn(Number(lane))}`;
}

/** What stands for a number in a key: most keys are of people and messages of just now. */
const masks = new Generations<string, string>(20_000);

export function keyIn(key: string): string {
  const secret = lookup;
  if (secret === undefined) return key;
  return masked(key, (number) => {
    const known = masks.get(number);
    if (known !== undefined) return known;
    const mask = maskOf(secret, number);
    masks.set(number, mask);
    return mask;
  });
}

/** Whose key seals what belongs to a person, by the number of the private chat with them. */
export function ownerBehind(chat: number | string): KeyOwner {
  const id = Number(chat);
  return Number.isSafeInteger(id) && id > 0 ? `p:${markIn(id)}` : "house";
}

/** Gives whose key it is by what is known of a row. Throws as long as that is not known. */
export type SealedUnder<K extends string = string> = (known: (column: K) => unknown) => KeyOwner;

function needed(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Error("Say whose key seals it");
}
/** What belongs to a person: by the column with the number of the private chat with them. */
export const ofPerson =
  <K extends string>(column: K): SealedUnder<K> =>
  (known) =>
    ownerBehind(needed(known(column)));
export const ofReport =
  <K extends string>(column: K): SealedUnder<K> =>
  (known) =>
    `r:${needed(known(column))}`;
export const ofCase =
  <K extends string>(column: K): SealedUnder<K> =>
  (known) =>
    `c:${needed(known(column))}`;

export const ofHold =
  <K extends string>(column: K): SealedUnder<K> =>
  (known) =>
    `h:${needed(known(column))}`;

const sealedBuilders = new WeakMap<object, Sealed>();

/** How a column that is being declared is sealed; undefined: it is not. */
export function sealedAs(builder: object): Sealed | undefined {
  return sealedBuilders.get(builder);
}

function bypassed(): never {
  throw new Error("A sealed column is read and written through record.ts");
}

function declared<S extends z.ZodType>(
  type: string,
  name: string,
  as: Sealed["as"],
  schema: S,
  also: Pick<Sealed, "isOfSomebody"> = {},
) {
  const builder = customType<{ data: z.output<S>; driverData: string }>({
    dataType: () => type,
    toDriver: bypassed,
    fromDriver: bypassed,
  })(name);
  sealedBuilders.set(builder, { as, schema, ...also });
  return builder;
}

/** A text of a person's. */
export const sealedText = (name: string, schema: z.ZodType<string> = z.string()) =>
  declared("text", name, "text", schema);

/** Who a person is, by their Telegram id, or by that of the private chat with them. */
export const sealedUserId = <S extends z.ZodType<number>>(name: string, schema: S) =>
  declared("bigint", name, "user_id", schema);

/** By which somebody is found whom nothing else is to be known of; it is read as the mark it is. */
export const sealedMark = (name: string) => declared("bigint", name, "mark", z.number());

/** Something's place in the order of a private chat or of another lane. */
export const sealedLane = (name: string) => declared("text", name, "lane", z.string());

/** A name of a row that may say in whose chat it counts; it is read as it is stored. */
export const sealedKey = (name: string) => declared("text", name, "key", z.string());

/** JSON that may hold who a person is or what they wrote. */
export const sealedJson = <S extends z.ZodType>(name: string, schema: S) =>
  declared("jsonb", name, "json", schema);

/**
 * JSON to or about somebody whom its row names by their mark. It is sealed with the house's key, which
 * stays when theirs is destroyed; so it has their mark in it, too, and not who they are.
 */
export const sealedJsonOfSomebody = <S extends z.ZodType>(name: string, schema: S) =>
  declared("jsonb", name, "json", schema, { isOfSomebody: true });

/** By which fields of such JSON somebody is named. */
const naming = ["chatId", "userId"] as const;

function named(value: unknown, as: (id: number) => number): unknown {
  if (!isSealing() || typeof value !== "object" || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  const found = naming.flatMap((name) => {
    const id = fields.get(name);
    return typeof id === "number" ? [[name, as(id)] as const] : [];
  });
  return found.length === 0 ? value : { ...value, ...Object.fromEntries(found) };
}

export const withMarks = (value: unknown): unknown => named(value, markIn);

/** Who is nobody any more, or was not met through the row, stays the mark: they are found by it all the same. */
export const withPeople = (value: unknown): unknown =>
  named(value, (id) => (isMark(id) ? (personBehind(id) ?? id) : id));
