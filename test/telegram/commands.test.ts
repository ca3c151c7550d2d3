import { expect, it } from "vitest";
import { askedBefore, groupCommands, privateCommands } from "../../src/telegram/commands.ts";
import {
  groupCommand,
  nothing,
  onlyAdmins,
  privateCommand,
} from "../../src/telegram/speaking/command-entry.ts";

const handle = () => Promise.resolve();

it("a command that leaves something open does not compile", () => {
  const here = { name: "here", offeredIn: ["queue"], inPrivate: undefined } as const;
  const whole = [
    privateCommand({ name: "whole", may: onlyAdmins, takes: nothing, handle }),
    groupCommand({ ...here, may: "team", asks: "membership", takes: nothing, handle }),
  ];
  const open = [
    // @ts-expect-error who may use it
    privateCommand({ name: "open", takes: nothing, handle }),
    // @ts-expect-error what others hear
    privateCommand({ name: "open", may: { role: "admin" }, takes: nothing, handle }),
    // @ts-expect-error what stands behind it
    privateCommand({ name: "open", may: "everybody", handle }),
    // @ts-expect-error what it does
    privateCommand({ name: "open", may: "everybody", takes: nothing }),
    // @ts-expect-error what Telegram is asked before
    groupCommand({ ...here, may: "team", takes: nothing, handle }),
    // @ts-expect-error what whoever writes as the group hears
    groupCommand({ ...here, may: onlyAdmins, asks: "nothing", takes: nothing, handle }),
  ];
  expect([...whole, ...open]).toHaveLength(8);
});

it("each command is declared once in private and once in groups", () => {
  for (const declared of [privateCommands, groupCommands]) {
    const names = declared.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  }
});

it("a command of groups says something in private, or is another one there", () => {
  const inPrivate: readonly string[] = privateCommands.map(({ name }) => name);
  for (const { name, inPrivate: said } of groupCommands) {
    expect(said === undefined).toBe(inPrivate.includes(name));
  }
});

it("whether somebody works there is asked before what only the team may use", () => {
  for (const { name, may } of groupCommands) {
    expect(askedBefore(name) === "membership").toBe(may === "team");
  }
  expect(askedBefore("nothing_of_ours")).toBe("nothing");
});
