import { categoryKeys } from "../../src/domain/cases/categories.ts";
import type { PressOn } from "../../src/domain/press.ts";
import { UpheldView } from "../../src/domain/queues/upheld-list.ts";
import { subjectKinds } from "../../src/domain/subjects/subject.ts";

/** Presses on the list of what was upheld, as long as they get. */
export const upheldExamples = {
  upheld: [...UpheldView.options, "send" as const].flatMap((verb) =>
    categoryKeys.flatMap((category) =>
      subjectKinds.map((kind): PressOn<"upheld"> => {
        return { on: "upheld", verb, filter: { kind, category, days: 365 }, page: 9_999 };
      }),
    ),
  ),
};
