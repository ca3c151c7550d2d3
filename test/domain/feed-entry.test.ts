import { describe, expect, it } from "vitest";
import {
  categoryKeys,
  isGravest,
  type CategoryKey,
  type Severity,
} from "../../src/domain/cases/categories.ts";
import { feedEntry } from "../../src/domain/feed/entry.ts";
import {
  AliasKind,
  subjectKinds,
  type Alias,
  type SubjectKind,
} from "../../src/domain/subjects/subject.ts";

/** Everything by which a thing may be known, whatever it is. */
const names = {
  term: "blue words",
  chat_id: "-1001234567890",
  user_id: "4711",
  username: "pillbot",
  phone: "491701234567",
  message_of_chat_id: "-1001234567890/12",
  story_of_chat_id: "-1001234567890/3",
  invite_hash: "AbCdEf",
  sticker_set: "someset",
  folder: "slug",
  proxy: "proxy.example:443",
  url: "open.example/page",
} as const satisfies Partial<Record<AliasKind, string>>;

const all: readonly Alias[] = Object.entries(names).map(([kind, value]) => ({
  kind: AliasKind.parse(kind),
  value,
}));

const entryOf = (
  subjectKind: SubjectKind,
  {
    aliases = all,
    category = "drugs",
    severity = 2,
    wasGravest = false,
  }: {
    aliases?: readonly Alias[];
    category?: CategoryKey;
    severity?: Severity;
    wasGravest?: boolean;
  } = {},
) => feedEntry({ subjectKind, aliases, category, severity, wasGravest });

const severities: readonly Severity[] = [1, 2, 3, 4];

describe("what of an upheld case machines are told", () => {
  it("is never a person, an invitation, a folder, or what may be one of them", () => {
    const never = subjectKinds.filter((kind) => entryOf(kind) === undefined);
    expect(never).toEqual(["user", "invite_link", "folder", "telegram_link"]);
  });

  it("names a thing by what is its own, and a chat by the number that Telegram gave", () => {
    const keys = subjectKinds.map((kind) => entryOf(kind)?.key);
    for (const kind of ["user_id", "phone", "invite_hash"] as const) {
      expect(keys).not.toContain(names[kind]);
    }
    expect(entryOf("channel")).toMatchObject({ key: names.chat_id, name: "pillbot" });
    const byName: readonly Alias[] = [{ kind: "username", value: "somebody" }];
    for (const kind of ["channel", "group", "message", "story"] as const) {
      expect(entryOf(kind, { aliases: byName })).toBeUndefined();
    }
    expect(entryOf("bot", { aliases: byName })).toBeUndefined();
  });

  it("is public only of channels and websites up to severity 2, that nobody called one of the gravest", () => {
    for (const kind of subjectKinds) {
      for (const severity of severities) {
        for (const category of categoryKeys) {
          for (const wasGravest of [false, true]) {
            const given = entryOf(kind, { severity, category, wasGravest });
            const may =
              (kind === "channel" || kind === "website") &&
              severity <= 2 &&
              !wasGravest &&
              !isGravest(category);
            expect(given?.isPublic ?? false).toBe(may);
          }
        }
      }
    }
  });

  it("is of a term never its words, where it is of the gravest, was called so, or may name a victim", () => {
    const hashed = (category: CategoryKey, wasGravest = false) =>
      entryOf("search_term", { category, wasGravest })?.isHashed;
    for (const category of categoryKeys) {
      const isOfVictims = category === "intimate_images" || category === "stolen_data";
      expect(hashed(category)).toBe(isGravest(category) || isOfVictims);
      expect(hashed(category, true)).toBe(true);
    }
  });

  it.each([
    ["search_term", "term", "call +49 170 1234567"],
    ["search_term", "term", "@somebody"],
    ["website", "url", "wa.me/491701234567"],
    ["website", "url", "chat.whatsapp.com/AbCdEf"],
    ["website", "url", "open.example/~0170-1234567"],
    ["website", "url", "open.example/@somebody"],
    ["website", "url", "t.me/joinchat"],
    ["message", "message_of_chat_id", "-1001234567890/12/13"],
    ["bot", "username", "somebody"],
  ] as const)("is no %s that leads to somebody: %s %s", (kind, alias, value) => {
    expect(entryOf(kind, { aliases: [{ kind: alias, value }] })).toBeUndefined();
  });

  it("is a website or a term that leads to nobody", () => {
    for (const value of ["open.example", "open.example/page/12", "shop.example?id=42"]) {
      expect(entryOf("website", { aliases: [{ kind: "url", value }] })?.key).toBe(value);
    }
    expect(entryOf("search_term")?.key).toBe(names.term);
  });
});
