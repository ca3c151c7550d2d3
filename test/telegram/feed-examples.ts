import { uuidv7 } from "uuidv7";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { FeedEntryId, FeedSubscriberId, RestrictionId } from "../../src/domain/ids.ts";
import { RestrictionGround, RestrictionMeasure } from "../../src/domain/referrals/restriction.ts";
import type { PressOn } from "../../src/domain/press.ts";

const id = FeedSubscriberId.parse(uuidv7());
const entry = FeedEntryId.parse(uuidv7());

/** Presses on who may read the feed, for `press-examples.ts`. */
export const feedExamples = {
  feed: [
    { kind: "list" } as const,
    { kind: "review" } as const,
    { kind: "keep", entry } as const,
    ...(["open", "ask", "drop", "confirm", "refuse", "show", "revoke"] as const).map(
      (kind) => ({ kind, id }) as const,
    ),
    ...categoryKeys.map((to) => ({ kind: "category", id, to, isIn: false }) as const),
  ].map((press): PressOn<"feed"> => ({ on: "feed", press })),
};

const restrictionId = RestrictionId.parse(uuidv7());

/** Presses on what was done on a service of the operator's. */
export const restrictionExamples = {
  restriction: [
    { kind: "list" } as const,
    { kind: "statements" } as const,
    ...(["open", "record", "drop", "lift"] as const).map(
      (kind) => ({ kind, id: restrictionId }) as const,
    ),
    ...RestrictionMeasure.options.map(
      (to) => ({ kind: "measure", id: restrictionId, to }) as const,
    ),
    ...RestrictionGround.options.map((to) => ({ kind: "ground", id: restrictionId, to }) as const),
  ].map((press): PressOn<"restriction"> => ({ on: "restriction", press })),
};
