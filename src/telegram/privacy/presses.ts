import { HoldPress } from "../../domain/privacy/hold.ts";
import { RevealPress } from "../../domain/privacy/reveal.ts";
import { showRetention } from "../../workflow/privacy/show-retention.ts";
import { believeClock } from "../../workflow/privacy/sweep.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { byAdmin, byHolder } from "../control/admin-press.ts";
import { takeHoldPress } from "./hold.ts";
import { takeRevealPress } from "./reveal-press.ts";

/** Presses on what two admins have to agree to. Who made a report is no part of them. */
export const privacyPresses: PressEntries<"reveal" | "retention" | "hold"> = {
  hold: {
    letter: "hold",
    pack: ({ press }) => {
      const id = "id" in press ? [packUuid(press.id)] : [];
      const to = "to" in press ? [press.to] : "days" in press ? [String(press.days)] : [];
      return [press.kind, ...id, ...to].join(":");
    },
    read: (rest) => {
      const [kind, packed = "", to] = rest.split(":");
      const press = { kind, id: unpackUuid(packed), to, days: numberIn(to) };
      const read = HoldPress.safeParse(press).data;
      return read && { on: "hold", press: read };
    },
    asks: "nothing",
    handle: { private: byHolder(takeHoldPress) },
  },
  retention: {
    letter: "retain",
    pack: ({ verb }) => verb,
    read: (verb) => {
      return verb === "again" || verb === "believe" ? { on: "retention", verb } : undefined;
    },
    asks: "nothing",
    handle: {
      private: byAdmin(async ({ verb }, { by, chatId, messageId }, { operator }) => {
        if (verb === "believe") await believeClock(operator, by);
        await showRetention(chatId, messageId);
      }),
    },
  },
  reveal: {
    letter: "v",
    pack: ({ press }) => {
      const reason = "reason" in press ? [press.reason] : [];
      return [press.kind, packUuid(press.id), ...reason].join(":");
    },
    read: (rest) => {
      const [kind, packed = "", reason] = rest.split(":");
      const read = RevealPress.safeParse({ kind, id: unpackUuid(packed), reason }).data;
      return read && { on: "reveal", press: read };
    },
    asks: "nothing",
    handle: { private: takeRevealPress },
  },
};
