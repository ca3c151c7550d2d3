import { describe, expect, it } from "vitest";
import type { ChatKind } from "../../src/domain/speaking/offered-commands.ts";
import { languages, teamLanguages } from "../../src/domain/speaking/languages.ts";
import { Role } from "../../src/domain/staff/staff.ts";
import { UserId } from "../../src/domain/ids.ts";
import { commandsFor, groupCommands, privateCommands } from "../../src/telegram/commands.ts";
import { menusFor } from "../../src/telegram/speaking/menus.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { linesOf } from "../support/lines-of.ts";

const texts = createTexts();
const userId = UserId.parse(501);
const words = (all: string) => all.split(" ");

const forEverybody = words(
  "start report status cancel help privacy mydata forget language transparency",
);
const forAdmins = words(
  "queues staff recipients examples stats export health settings texts retention publish feed restriction cybertip pause resume audit reveal hold legal block unblock trust untrust",
);

/** What is offered to somebody without a role, to staff, to who answers legal requests, and to admins. */
const offers: Record<
  ChatKind,
  Record<"nobody" | "staff" | "admin", string[]> & { legal?: string[] }
> = {
  private: {
    nobody: forEverybody,
    staff: [...forEverybody, "wellbeing", "train", "stats"],
    legal: [...forEverybody, "wellbeing", "train", "stats", "legal"],
    admin: [...forEverybody, "wellbeing", "train", ...forAdmins],
  },
  queue: {
    nobody: ["help"],
    staff: ["queue", "case", "list", "stats", "help"],
    admin: ["queue", "case", "list", "stats", "setup", "language", "staff", "help"],
  },
  source: {
    nobody: ["report", "help"],
    staff: ["report", "help"],
    admin: ["report", "setup", "help"],
  },
  group: { nobody: ["help"], staff: ["help"], admin: ["setup", "language", "help"] },
};

describe.each(Object.keys(offers) as ChatKind[])("in a chat that is %s", (chat) => {
  it.each([undefined, ...Role.options])("%s is offered what is theirs, in this order", (role) => {
    const roles = role === undefined ? [] : [role];
    const as = role === undefined ? "nobody" : role === "admin" ? "admin" : "staff";
    const expected = (role === "legal" ? offers[chat].legal : undefined) ?? offers[chat][as];
    expect(commandsFor(chat, roles)).toEqual(expected);
    const menus = menusFor(texts, -1, { chat, person: { userId, roles }, language: "en" });
    const offered = menus.map((menu) => menu.commands.map(({ command }) => command));
    // Without a role the list of a wider scope holds.
    expect(offered).toEqual([role === undefined ? [] : expected]);
  });
});

it("administrators are offered commands in the languages of the team, everybody else in all", () => {
  const menus = menusFor(texts, -1, { chat: "source", person: undefined, language: "en" });
  const languagesOf = (type: string) =>
    menus
      .filter(({ where }) => where.scope.type === type)
      .map(({ where }) => where.language_code ?? "en");
  expect(languagesOf("chat")).toEqual(languages.map(({ code }) => code));
  expect(languagesOf("chat_administrators")).toEqual(teamLanguages.map(({ code }) => code));
});

it.each(teamLanguages)(
  "/help names in $code what admins, and who answers authorities, may use",
  ({ code }) => {
    const named = (text: string) => {
      const said = texts.message(code, text).text;
      return new Set([...said.matchAll(/\/([a-z]+)/g)].map(([, name]) => name));
    };
    expect([...forAdmins, "transparency"].filter((name) => !named("help-admin").has(name))).toEqual(
      [],
    );
    const missing = ["legal", "reveal", "transparency"].filter(
      (name) => !named("help-legal").has(name),
    );
    expect(missing).toEqual([]);
    expect(linesOf(texts.message(code, "help-legal"))).toBeLessThanOrEqual(12);
  },
);

const all = [...privateCommands, ...groupCommands];

it.each(all.map(({ name }) => name))("/%s says in every language what it does", (name) => {
  for (const { code } of languages) {
    expect(texts.plain(code, `command-${name}`).length).toBeGreaterThan(5);
  }
});
