import { RevealPress } from "../../domain/privacy/reveal.ts";
import { showRetention } from "../../workflow/privacy/show-retention.ts";
import { believeClock } from "../../workflow/privacy/sweep.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { byAdmin } from "../control/admin-press.ts";
import { takeRevealPress } from "./reveal-press.ts";

/** Presses on what two admins have to agree to. Who made a report is no part of them. */
export const privacyPresses: PressEntries<"reveal" | "retention"> = {
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
