import type { PressKind } from "./seed.ts";

/** On a report that is to be published; Ada had it counted. */
export const publishPresses: PressKind<"publish"> = {
  seeds: ({ reportDrafts }) => [
    { press: { on: "publish", press: { kind: "list" } }, by: "ada", at: "private" },
    ...reportDrafts.flatMap(({ id, status }) =>
      (status === "drafted"
        ? ([
            { by: "ada", press: { kind: "exact", id, to: "exact" } },
            { by: "ada", press: { kind: "basis", id, to: "bound" } },
            { by: "ada", press: { kind: "ask", id } },
            { by: "ada", press: { kind: "drop", id } },
          ] as const)
        : ([
            { by: "ada", press: { kind: "drop", id } },
            { by: "alma", press: { kind: "confirm", id } },
            { by: "alma", press: { kind: "refuse", id } },
          ] as const)
      ).map(({ by, press }) => ({ press: { on: "publish", press }, by, at: "private" }) as const),
    ),
  ],
  may: ({ reportDrafts }, { press }, { by, at }) => {
    if (at !== "private" || !("id" in press)) return false;
    const status = reportDrafts.find(({ id }) => id === press.id)?.status;
    if (press.kind === "confirm" || press.kind === "refuse") {
      return by === "alma" && status === "asked";
    }
    if (press.kind === "drop") return by === "ada" && status !== undefined;
    return by === "ada" && status === "drafted";
  },
};
