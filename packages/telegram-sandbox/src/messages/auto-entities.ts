// Links and the like that Telegram finds in a text by itself. Used by what formats texts.
import type { Entity } from "../wire.ts";

/**
 * What Telegram makes tappable in a text without being asked. The rules follow those of TDLib's
 * MessageEntity.cpp; the list of top-level domains is a selection of the well-known ones.
 */
const topLevel = `
  ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt
  bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er
  es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht
  hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr
  ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng
  ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd
  se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw
  tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw com org net edu gov int mil info
  biz name pro mobi app dev xyz club online site top store shop blog cloud link live media news
  page space tech website wiki world zone onion arpa aero asia cat coop jobs museum travel cash
  chat click design digital email expert fun games group guru host life network one press rocks
  social studio support team today tools video vip work`
  .trim()
  .split(/\s+/)
  .join("|");

/** Of a host: all from U+00C0 on but white space and general punctuation, emoji among them. */
const wide = String.raw`[\u{c0}-\u{10ffff}]--[\p{Z}\u2000-\u206f]`;
const inHost = String.raw`[[a-zA-Z0-9_~\-\u200c\u200d\u2010-\u2015][${wide}]]`;
const label = String.raw`${inHost}{1,63}`;
const path = String.raw`(?::\d{1,5})?(?:[\/?#][^\s<>"«»]*)?`;

const patterns: readonly { type: string; pattern: RegExp }[] = [
  {
    type: "email",
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?![\w-])/giu,
  },
  { type: "url", pattern: /(?<![\p{L}\p{N}_])(?:tg|ton|tonsite):\/\/[^\s<>"«»]+/giu },
  {
    type: "url",
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_@])(?:https?|ftp):\/\/(?:${label}\.)+${label}${path}`,
      "giv",
    ),
  },
  {
    type: "url",
    pattern: new RegExp(
      String.raw`(?<![@\/.]|${inHost})(?:${label}\.)+(?:${topLevel}|xn--[a-z0-9\-]+)(?!(?:[.@]|${inHost})*(?:@|${inHost}))${path}`,
      "giv",
    ),
  },
  { type: "mention", pattern: /(?<![\w@/])@[a-z0-9_]{4,32}(?!\w)/gi },
  { type: "hashtag", pattern: /(?<![\p{L}\p{N}_#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu },
  { type: "cashtag", pattern: /(?<![\w$])\$[A-Z]{1,8}(?!\w)/g },
  {
    type: "bot_command",
    pattern: /(?<![\w/<>@.])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/<>])/gi,
  },
];

/** Kinds inside which nothing further is found. */
const closed = new Set(["code", "pre", "text_link", "text_mention", "custom_emoji"]);

/** Telegram keeps so many of the entities that come with a text, and forgets the rest. */
export const keptEntities = 100;

/** @param given the entities that came with the text; found ones are added in order of offset */
export function withFoundEntities(text: string, given: readonly Entity[]): Entity[] {
  const taken = given.filter((entity) => closed.has(entity.type) || isFound(entity.type));
  const all = [...given];
  for (const { type, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const found = { type, offset: match.index, length: trimmedLength(type, match[0]) };
      if (taken.some((other) => overlap(other, found))) continue;
      taken.push(found);
      all.push(found);
    }
  }
  return inOrder(all);
}

export function overlap(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

export function inOrder(entities: Entity[]): Entity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function isFound(type: string): boolean {
  return patterns.some((known) => known.type === type);
}

/** Punctuation at the end of a link belongs to the sentence. */
function trimmedLength(type: string, found: string): number {
  return type === "url" ? found.replace(/[.,:;!?'"()[\]…]+$/u, "").length : found.length;
}
