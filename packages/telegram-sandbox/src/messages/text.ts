// Texts of messages with their entities and limits. Used by the methods that send and edit, and by people.
import { badRequest } from "../calls/api-error.ts";
import { inOrder, keptEntities, overlap, withFoundEntities } from "./auto-entities.ts";
import type { Entity } from "../wire.ts";

export interface FormattedText {
  text: string;
  entities: Entity[];
}

/** Limits in UTF-16 code units, after entities are parsed. */
export const textLimit = 4096;
export const captionLimit = 1024;

const entityTypes = new Set([
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
  "text_mention",
  "custom_emoji",
  "date_time",
]);

/** @throws ApiError with the server's words when an entity doesn't fit the text */
function checkEntities(text: string, entities: readonly Entity[]): void {
  for (const entity of entities) {
    if (!entityTypes.has(entity.type)) {
      throw badRequest("can't parse MessageEntity: unsupported type specified");
    }
    if (entity.offset < 0 || entity.length <= 0) throw badRequest("ENTITY_BOUNDS_INVALID");
    const end = entity.offset + entity.length;
    if (entity.offset >= text.length) {
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${entity.offset}`);
    }
    if (end > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${end}`,
      );
    }
    if (splitsSymbol(text, entity.offset)) {
      throw badRequest(
        `entity begins in a middle of a UTF-16 symbol at byte offset ${bytes(text, entity.offset)}`,
      );
    }
    if (splitsSymbol(text, end)) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} ends in a middle of a UTF-16 symbol at byte offset ${bytes(text, end)}`,
      );
    }
    if (entity.type === "text_link" && !isLink(entity.url)) {
      throw badRequest(`entity URL '${entity.url ?? ""}' is invalid: wrong HTTP URL`);
    }
  }
}

/**
 * What the server makes of a bot's text: blank ends cut off, formatting inside code dropped, and
 * links, mentions, hashtags and commands marked. Unlike the server it leaves control characters in
 * place, so that a test sees them.
 */
export function formatted(text: string, given: readonly Entity[]): FormattedText {
  checkEntities(text, given);
  const first = given.reduce((least, entity) => Math.min(least, entity.offset), text.length);
  const blank = text.length - text.trimStart().length;
  const cut = Math.min(blank, first);
  const kept = text.slice(cut).trimEnd();
  const moved = given
    .map((entity) => clipped({ ...entity, offset: entity.offset - cut }, kept.length))
    .filter((entity) => entity.length > 0);
  const solid = moved.filter((entity) => entity.type === "code" || entity.type === "pre");
  const allowed = moved.filter(
    (entity) =>
      solid.includes(entity) || isQuote(entity) || !solid.some((code) => overlap(code, entity)),
  );
  return { text: kept, entities: withFoundEntities(kept, inOrder(allowed).slice(0, keptEntities)) };
}

/** A text of a person, as a client sends it. */
export function typed(text: string): FormattedText {
  return { text, entities: withFoundEntities(text, []) };
}

function clipped(entity: Entity, length: number): Entity {
  return { ...entity, length: Math.min(entity.length, length - entity.offset) };
}

function isQuote(entity: Entity): boolean {
  return entity.type === "blockquote" || entity.type === "expandable_blockquote";
}

function splitsSymbol(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

function bytes(text: string, upTo: number): number {
  return Buffer.byteLength(text.slice(0, upTo));
}

function isLink(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(/^[a-z]+:/i.test(url) ? url : `http://${url}`);
}

/** A caption as it stands in a message. @throws ApiError when it is too long */
export function captionOf(given: {
  caption?: string | undefined;
  caption_entities?: Entity[] | undefined;
}): { caption?: string; caption_entities?: Entity[] } {
  const body = formatted(given.caption ?? "", given.caption_entities ?? []);
  if (body.text.length > captionLimit) throw badRequest("message caption is too long");
  return {
    ...(body.text !== "" && { caption: body.text }),
    ...(body.entities.length > 0 && { caption_entities: body.entities }),
  };
}
