import { staffOf } from "../../src/db/staff/staff-store.ts";
import { changeOwnText, keepDraftText } from "../../src/db/wording/own-text-store.ts";
import { changeOwnHelpLine, insertOwnHelpLine } from "../../src/db/wording/own-help-store.ts";
import { OwnHelpLineId, StaffId, UserId } from "../../src/domain/ids.ts";
import { OwnHelpChange } from "../../src/domain/wording/own-help-line.ts";
import { OwnTextChange } from "../../src/domain/wording/own-text.ts";
import { uuidv7 } from "uuidv7";
import type { PressKind } from "./seed.ts";
import { admins, people } from "./town.ts";

const key = { place: "welcome", language: "en" } as const;

/** Words of the team's, and others that are written for the same place. */
export async function writeOwnTexts(): Promise<void> {
  const by = await staffOf(UserId.parse(people.ada.id), StaffId.parse(uuidv7()), "Ada");
  await keepDraftText(key, "We answer on weekdays.", by);
  await changeOwnText(key, "use", { version: 1, by });
  await keepDraftText(key, "We answer every day.", by);
  const line = { kind: "crisis", country: "MX", name: "Linea", number: "800 911 2000" } as const;
  const pages = ["https://a.example.org/", "https://b.example.net/"] as const;
  for (const id of helpIds) {
    await insertOwnHelpLine({ id, ...line, sources: pages, readOn: "2026-11-25" }, by);
  }
  await changeOwnHelpLine(helpIds[0], "use", by);
}

const helpIds = [
  OwnHelpLineId.parse("019ab000-0000-7000-8000-0000000000a1"),
  OwnHelpLineId.parse("019ab000-0000-7000-8000-0000000000a2"),
] as const;

/** One is listed, the other one waits to be used. */
const mayChange = (id: OwnHelpLineId, to: OwnHelpChange) =>
  id === helpIds[0] ? to === "remove" : id === helpIds[1] && (to === "use" || to === "drop");

export const ownHelpPresses: PressKind<"own_help"> = {
  seeds: () =>
    [
      { kind: "list" } as const,
      { kind: "add", as: "child" } as const,
      ...helpIds.flatMap((id) => [
        { kind: "open", id } as const,
        ...OwnHelpChange.options.map((to) => ({ kind: "change", id, to }) as const),
      ]),
    ].map((press) => ({ press: { on: "own_help", press }, by: "alma", at: "private" })),
  may: (_, { press }, { by, at }) =>
    at === "private" &&
    admins.includes(by) &&
    press.kind === "change" &&
    mayChange(press.id, press.to),
};

export const ownTextPresses: PressKind<"own_texts"> = {
  seeds: () =>
    [
      { kind: "list" } as const,
      { kind: "place", place: "welcome" } as const,
      { kind: "open", place: "welcome", language: "en" } as const,
      { kind: "write", place: "guidance-child_abuse", language: "es" } as const,
      ...OwnTextChange.options.map(
        (to) => ({ kind: "change", place: "welcome", language: "en", to, version: 3 }) as const,
      ),
    ].map((press) => ({ press: { on: "own_texts", press }, by: "alma", at: "private" })),
  may: ({ ownTexts }, { press }, { by, at }) =>
    at === "private" &&
    admins.includes(by) &&
    press.kind === "change" &&
    ownTexts.some(
      ({ place, language, version }) =>
        place === press.place && language === press.language && version === press.version,
    ),
};
