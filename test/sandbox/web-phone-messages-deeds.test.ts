import { describe, expect, test } from "vitest";
import type { ShownLine } from "sandbox-page/protocol/protocol";
import { offersFor, textOf, type Standpoint } from "sandbox-page/web/phone/menus/message-deeds";

const bot = { kind: "bot", id: 1, name: "Searchlight" } as const;
const mo = { kind: "me", id: 7, name: "Mo" } as const;
const mia = { kind: "other", id: 12, name: "Mia" } as const;

const alone: Standpoint = { isPrivate: true, canWrite: true, isAdmin: false };
const group: Standpoint = { ...alone, isPrivate: false };

function line(from: ShownLine["from"], more: Partial<ShownLine> = {}): ShownLine {
  return {
    id: 3,
    at: 1,
    from,
    text: "text",
    entities: [],
    edited: false,
    isProtected: false,
    buttons: [],
    ...more,
  };
}

/** In brackets what can't be chosen. */
const deeds = (one: ShownLine, at: Standpoint) =>
  offersFor([one], at).map(({ deed, because }) => (because === undefined ? deed : `(${deed})`));

describe("what can be done with a message", () => {
  test.each<[string, ShownLine, Standpoint, string[]]>([
    ["the bot's", line(bot), alone, ["reply", "forward", "copy", "show_call", "delete"]],
    ["the bot's in a group", line(bot), group, ["reply", "forward", "copy", "show_call"]],
    ["one's own", line(mo), group, ["reply", "forward", "copy", "edit", "delete"]],
    ["another's", line(mia), group, ["reply", "forward", "copy"]],
    [
      "what the bot protected",
      line(bot, { isProtected: true }),
      group,
      ["reply", "(forward)", "copy", "show_call"],
    ],
    [
      "one's own picture with words",
      line(mo, { media: { kind: "photo", words: "Photo" } }),
      group,
      ["reply", "forward", "copy", "delete"],
    ],
    [
      "what one passed on",
      line(mo, { forwardedFrom: "Mia" }),
      group,
      ["reply", "forward", "copy", "delete"],
    ],
    [
      "what has no words",
      line(mo, { text: "", media: { kind: "voice", words: "Voice message, 0:03" } }),
      group,
      ["reply", "forward", "delete"],
    ],
  ])("%s", (_, one, place, expected) => {
    expect(deeds(one, place)).toEqual(expected);
  });

  test("nothing is written where nothing can be", () => {
    expect(deeds(line(mo), { ...group, canWrite: false })).toEqual([
      "(reply)",
      "forward",
      "copy",
      "(edit)",
      "delete",
    ]);
  });

  test("an admin of a group can delete what others wrote", () => {
    expect(deeds(line(mia), { ...group, isAdmin: true })).toContain("delete");
  });

  test("an album has the words of any of its parts to copy", () => {
    const photo = { text: "", media: { kind: "photo", words: "Photo", albumId: "a" } } as const;
    const parts = [line(mo, photo), line(mo, { ...photo, text: "Words" })] as const;
    expect(textOf(parts)).toBe("Words");
    expect(offersFor(parts, alone).map(({ deed }) => deed)).toContain("copy");
  });
});
