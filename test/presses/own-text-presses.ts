import { staffOf } from "../../src/db/staff/staff-store.ts";
import { changeOwnText, keepDraftText } from "../../src/db/wording/own-text-store.ts";
import { StaffId, UserId } from "../../src/domain/ids.ts";
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
}

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
