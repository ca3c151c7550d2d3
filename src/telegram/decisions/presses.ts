import { bulkWords, readBulkPress } from "../../domain/decisions/bulk.ts";
import { BulkId } from "../../domain/ids.ts";
import { pressBulk, type PressedBulk } from "../../workflow/decisions/press-bulk.ts";
import { byTeam } from "../cases/team-press.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";

/** Presses beneath a list of cases that are decided together. */
export const decisionPresses: PressEntries<"bulk"> = {
  bulk: {
    letter: "bulk",
    pack: ({ id, press }) => `${packUuid(id)}:${bulkWords(press)}`,
    read: (rest) => {
      const [, packed = "", kind = "", ground = ""] =
        /^([\w-]{22}):([a-z]+):([a-z_]*)$/.exec(rest) ?? [];
      const id = BulkId.safeParse(unpackUuid(packed)).data;
      const press = readBulkPress(kind, ground);
      return id && press && { on: "bulk", id, press };
    },
    asks: "membership",
    handle: {
      group: byTeam(async ({ id, press }, by, { operator }) => {
        const done = await pressBulk(operator, { id, press, ...by });
        return refusals[done.kind];
      }),
    },
  },
};

const refusals = {
  done: undefined,
  first_key: "answer-bulk-first-key",
  flood_for_seniors: "answer-flood-seniors",
  stale: "answer-bulk-stale",
  not_theirs: "answer-bulk-not-yours",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<PressedBulk["kind"], string | undefined>;
