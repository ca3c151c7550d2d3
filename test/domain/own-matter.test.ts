import { describe, expect, it } from "vitest";
import type { ChatRef, Membership } from "../../src/domain/staff/staff.ts";
import type { AliasKind } from "../../src/domain/subjects/subject.ts";
import { chatBehind, isOwnMatter, type Person } from "../../src/domain/staff/own-matter.ts";

/* Nobody decides on what they reported themselves, or on what is theirs. */

const mo: Person = { userId: 801, username: "Mo_Writes", asked: [] };
const about = (kind: AliasKind, value: string) => ({ reported: false, aliases: [{ kind, value }] });

/** Mo, of whom Telegram says that they are this in a chat. */
const moAs = (membership: Membership, chat: ChatRef): Person => ({
  ...mo,
  asked: [{ chat, userId: mo.userId, membership }],
});

describe("a case is somebody's own matter", () => {
  it("when they reported it, whatever it is about", () => {
    expect(isOwnMatter({ reported: true, aliases: [] }, mo)).toBe(true);
    expect(isOwnMatter({ reported: false, aliases: [] }, mo)).toBe(false);
  });

  it("when it is about their account, by its number or by its name", () => {
    expect(isOwnMatter(about("user_id", "801"), mo)).toBe(true);
    expect(isOwnMatter(about("user_id", "802"), mo)).toBe(false);
    expect(isOwnMatter(about("username", "mo_writes"), mo)).toBe(true);
    expect(isOwnMatter(about("username", "mia"), mo)).toBe(false);
    expect(isOwnMatter(about("username", "mo_writes"), { userId: 801, asked: [] })).toBe(false);
  });

  it("and not because something else goes by the same number or name", () => {
    expect(isOwnMatter(about("chat_id", "801"), mo)).toBe(false);
    expect(isOwnMatter(about("invite_hash", "mo_writes"), mo)).toBe(false);
  });

  it.each([
    ["creator", true],
    ["administrator", true],
    ["member", false],
    ["outside", false],
    ["unknown", false],
  ] as const)("when it is about a channel in which they are %s: %s", (membership, isOwn) => {
    expect(isOwnMatter(about("chat_id", "-1001"), moAs(membership, -1001))).toBe(isOwn);
    expect(isOwnMatter(about("username", "market"), moAs(membership, "@market"))).toBe(isOwn);
  });

  it("by one of several names that it has", () => {
    const aliases = [about("chat_id", "-1001"), about("username", "market")].flatMap(
      (one) => one.aliases,
    );
    expect(isOwnMatter({ reported: false, aliases }, moAs("creator", "@market"))).toBe(true);
  });

  it("and not because they run another one, or somebody else runs it", () => {
    expect(isOwnMatter(about("chat_id", "-1001"), moAs("creator", -1002))).toBe(false);
    const asked = [{ chat: -1001, userId: 802, membership: "creator" }] as const;
    expect(isOwnMatter(about("chat_id", "-1001"), { ...mo, asked })).toBe(false);
  });
});

it("Telegram is asked about chats by their number, and about names", () => {
  expect(chatBehind({ kind: "chat_id", value: "-1001" })).toBe(-1001);
  expect(chatBehind({ kind: "username", value: "market" })).toBe("@market");
  expect(chatBehind({ kind: "user_id", value: "801" })).toBeUndefined();
  expect(chatBehind({ kind: "invite_hash", value: "market" })).toBeUndefined();
});
