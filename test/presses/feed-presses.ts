import type { PressKind } from "./seed.ts";

/** On those to whom the feed may be granted; Ada began it. */
export const feedPresses: PressKind<"feed"> = {
  seeds: ({ feedSubscribers }) => [
    { press: { on: "feed", press: { kind: "list" } }, by: "ada", at: "private" },
    { press: { on: "feed", press: { kind: "review" } }, by: "ada", at: "private" },
    ...feedSubscribers.flatMap(({ id, status }) =>
      (status === "drafted"
        ? ([
            { by: "ada", press: { kind: "category", id, to: "fraud", isIn: false } },
            { by: "ada", press: { kind: "ask", id } },
            { by: "ada", press: { kind: "drop", id } },
          ] as const)
        : status === "asked"
          ? ([
              { by: "ada", press: { kind: "drop", id } },
              { by: "alma", press: { kind: "confirm", id } },
              { by: "alma", press: { kind: "refuse", id } },
            ] as const)
          : ([
              { by: "ada", press: { kind: "show", id } },
              { by: "alma", press: { kind: "revoke", id } },
            ] as const)
      ).map(({ by, press }) => ({ press: { on: "feed", press }, by, at: "private" }) as const),
    ),
  ],
  may: ({ feedSubscribers }, { press }, { by, at }) => {
    if (at !== "private" || !("id" in press)) return false;
    const status = feedSubscribers.find(({ id }) => id === press.id)?.status;
    switch (press.kind) {
      case "confirm":
      case "refuse":
        return by === "alma" && status === "asked";
      case "revoke":
        return (by === "ada" || by === "alma") && status === "granted";
      case "show":
        return by === "ada" && status === "granted";
      case "drop":
        return by === "ada" && (status === "drafted" || status === "asked");
      case "category":
      case "ask":
        return by === "ada" && status === "drafted";
      case "open":
        return false;
    }
  },
};
