import type { Entity, Piece } from "../../../src/telegram/texts/piece.ts";

/** What is wrong with a message's entities, as Telegram sees it; an empty list when nothing is. */
export function faultsOf({ text, entities }: Piece): string[] {
  const faults: string[] = [];
  if (text !== text.trim()) faults.push("the text has white space at an end");
  entities.forEach((entity, at) => {
    const inner = text.slice(entity.offset, entity.offset + entity.length);
    const name = `${entity.type} at ${entity.offset}`;
    if (entity.length <= 0 || inner.length !== entity.length)
      faults.push(`${name} is out of range`);
    if (inner !== inner.trim()) faults.push(`${name} has white space at an end`);
    if (splitsPair(text, entity)) faults.push(`${name} splits a surrogate pair`);
    const before = entities[at - 1];
    if (before !== undefined && before.offset > entity.offset) faults.push(`${name} is not sorted`);
    if (entity.type === "code" && /[\u2066-\u2069]/.test(inner)) {
      faults.push(`${name} hides an isolate in code`);
    }
    for (const other of entities.slice(at + 1)) {
      if (!disjoint(entity, other)) faults.push(...faultsOfPair(entity, other));
    }
  });
  if (!isolatesBalance(text)) faults.push("the isolates are not balanced");
  return faults;
}

function faultsOfPair(outer: Entity, inner: Entity): string[] {
  const faults: string[] = [];
  const name = `${outer.type} and ${inner.type} at ${inner.offset}`;
  if (inner.offset + inner.length > outer.offset + outer.length) faults.push(`${name} overlap`);
  if (outer.type === inner.type) faults.push(`${name} repeat each other`);
  if (outer.type === "code") faults.push(`${name}: something is inside code`);
  if (inner.type === "code" && !isQuote(outer)) faults.push(`${name}: code is inside something`);
  if (isQuote(outer) && isQuote(inner)) faults.push(`${name}: a quote is inside a quote`);
  return faults;
}

const isQuote = ({ type }: Entity): boolean =>
  type === "blockquote" || type === "expandable_blockquote";

const disjoint = (one: Entity, other: Entity): boolean =>
  other.offset >= one.offset + one.length || one.offset >= other.offset + other.length;

function splitsPair(text: string, { offset, length }: Entity): boolean {
  return [offset, offset + length].some(
    (at) => /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at)),
  );
}

function isolatesBalance(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "\u2068") depth += 1;
    if (character === "\u2069") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The stretches of a message that are not code: where a client looks for links of its own. */
export function outsideOfCode({ text, entities }: Piece): string[] {
  const stretches: string[] = [];
  let done = 0;
  for (const { type, offset, length } of entities) {
    if (type !== "code") continue;
    stretches.push(text.slice(done, offset));
    done = offset + length;
  }
  return [...stretches, text.slice(done)];
}

/** What of a text is to be seen: without the isolates and direction marks that we put. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2068\u2069\u200E\u200F]/g, "");
}
