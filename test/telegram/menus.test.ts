import { describe, expect, it } from "vitest";
import { commands, commandsFor, type ChatKind } from "../../src/domain/speaking/commands.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { Role } from "../../src/domain/staff/staff.ts";
import { UserId } from "../../src/domain/ids.ts";
import { menusFor } from "../../src/telegram/speaking/menus.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";

const texts = createTexts();
const chats = Object.keys(commands) as ChatKind[];
const userId = UserId.parse(501);

describe.each(chats)("in a chat that is %s", (chat) => {
  it.each([undefined, ...Role.options])("%s is offered what the table says", (role) => {
    const roles = role === undefined ? [] : [role];
    const expected = Object.entries(commands[chat])
      .filter(([, who]) => who === "everybody" || who === (role && "staff") || who === role)
      .map(([command]) => command);
    expect(commandsFor(chat, roles)).toEqual(expected);
    const menus = menusFor(texts, -1, { chat, person: { userId, roles }, language: "en" });
    const offered = menus.map((menu) => menu.commands.map(({ command }) => command));
    // Without a role the list of a wider scope holds.
    expect(offered).toEqual([role === undefined ? [] : expected]);
  });

  it("every command says in every language what it does", () => {
    for (const command of Object.keys(commands[chat])) {
      for (const { code } of languages) {
        expect(texts.plain(code, `command-${command}`).length).toBeGreaterThan(5);
      }
    }
  });
});
