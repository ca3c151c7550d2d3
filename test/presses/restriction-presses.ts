import type { PressKind } from "./seed.ts";

/** On what was done on a service of the operator's: for every admin alike. */
export const restrictionPresses: PressKind<"restriction"> = {
  seeds: ({ restrictions }) => [
    { press: { on: "restriction", press: { kind: "list" } }, by: "ada", at: "private" },
    { press: { on: "restriction", press: { kind: "statements" } }, by: "ada", at: "private" },
    ...restrictions.flatMap(({ id, status }) =>
      (status === "drafted"
        ? ([
            { kind: "measure", id, to: "disabled" },
            { kind: "ground", id, to: "terms" },
            { kind: "record", id },
            { kind: "drop", id },
          ] as const)
        : ([{ kind: "lift", id }] as const)
      ).map(
        (press) => ({ press: { on: "restriction", press }, by: "alma", at: "private" }) as const,
      ),
    ),
  ],
  may: ({ restrictions }, { press }, { by, at }) => {
    if (at !== "private" || !("id" in press) || press.kind === "open") return false;
    if (by !== "ada" && by !== "alma") return false;
    const status = restrictions.find(({ id }) => id === press.id)?.status;
    return press.kind === "lift" ? status === "recorded" : status === "drafted";
  },
};
