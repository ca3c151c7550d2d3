import { SetUpChoice, type Press, type PressOn } from "../../src/domain/press.ts";
import { Role } from "../../src/domain/staff/staff.ts";
import { ExportPage, usualExport } from "../../src/domain/control/export.ts";
import { statsRanges } from "../../src/domain/control/stats.ts";
import type { World } from "./read-world.ts";
import { never, type PressKinds, type Seed, type Where } from "./seed.ts";
import { outwardPresses } from "./outward-presses.ts";
import { settingsPresses } from "./settings-presses.ts";
import { admins } from "./town.ts";
import { queueIds } from "./world.ts";

const isAdminsOwn = (_: World, __: Press, { by, at }: Where) =>
  at === "private" && admins.includes(by);
const isAdminsInGroup = (_: World, __: Press, { by, at }: Where) =>
  at !== "private" && at !== "channel" && admins.includes(by);

/** What admins set up and rule over. */
export const adminPresses = {
  set_up: {
    seeds: () => [
      { press: { on: "set_up", choice: "source" }, by: "ada", at: "group" },
      { press: { on: "set_up", choice: "unsource" }, by: "ada", at: "source" },
      ...SetUpChoice.options.map((choice) => ({
        press: { on: "set_up", choice } as const,
        by: "ada" as const,
        at: "review" as const,
      })),
    ],
    may: isAdminsInGroup,
  },
  make_queue: {
    seeds: () =>
      (["review", "escalation"] as const).map((tier) => ({
        press: {
          on: "make_queue",
          tier,
          where: "here",
          takes: "chosen",
          picked: ["drugs", "fraud"],
        },
        by: "ada",
        at: "group",
      })),
    may: isAdminsInGroup,
  },
  staff: {
    seeds: ({ staff, appointments }) => {
      const tom = staff.find(({ name }) => name === "tom")?.id;
      const pending = appointments.find(({ isPending }) => isPending);
      const standing = appointments.find(({ isPending }) => !isPending);
      const leaving = appointments.find(({ isLeaving }) => isLeaving);
      if (tom === undefined || pending === undefined || standing === undefined) return [];
      if (leaving === undefined) throw new Error("somebody wants an admin removed");
      const where = { by: "alma", at: "private" } as const;
      return [
        { press: { on: "staff", press: { kind: "list" } }, ...where },
        { press: { on: "staff", press: { kind: "person", id: tom } }, ...where },
        ...Role.options.map((role) => ({
          press: { on: "staff", press: { kind: "appoint", id: tom, role } } as const,
          ...where,
        })),
        {
          press: { on: "staff", press: { kind: "invite", role: "senior" } },
          ...where,
          isRepeatable: true,
        },
        { press: { on: "staff", press: { kind: "end", id: standing.id } }, ...where },
        { press: { on: "staff", press: { kind: "agree", id: pending.id } }, ...where },
        { press: { on: "staff", press: { kind: "decline", id: pending.id } }, ...where },
        {
          press: { on: "staff", press: { kind: "keep", id: leaving.id } },
          by: "ada",
          at: "private",
        },
      ];
    },
    may: (_, { press }, { by, at }) =>
      at !== "channel" &&
      admins.includes(by) &&
      !["list", "add", "person", "roles", "leave"].includes(press.kind),
  },
  queues: {
    seeds: () =>
      [
        { kind: "list" } as const,
        { kind: "open", id: queueIds.fraud } as const,
        { kind: "speak_in", id: queueIds.fraud, language: "ru" } as const,
        { kind: "appointed", id: queueIds.fraud } as const,
        {
          kind: "take",
          id: queueIds.fraud,
          chosen: { part: "categories", keys: ["drugs"] },
        } as const,
        { kind: "make_default", id: queueIds.fraud } as const,
        { kind: "remove_now", id: queueIds.fraud } as const,
      ].map((press) => ({
        press: { on: "queues", press },
        by: "ada",
        at: "private",
      })),
    may: isAdminsOwn,
  },
  settings: settingsPresses,
  reveal: {
    seeds: ({ reveals }) =>
      reveals.flatMap(({ id, status }) =>
        (status === "drafted"
          ? ([
              { by: "ada", press: { kind: "reason", id, reason: "danger" } },
              { by: "ada", press: { kind: "drop", id } },
            ] as const)
          : ([
              { by: "ada", press: { kind: "drop", id } },
              { by: "alma", press: { kind: "confirm", id } },
              { by: "alma", press: { kind: "refuse", id } },
            ] as const)
        ).map(({ by, press }) => ({ press: { on: "reveal", press }, by, at: "private" })),
      ),
    may: ({ reveals }, { press }, { by, at }) => {
      const status = reveals.find(({ id }) => id === press.id)?.status;
      if (at !== "private" || status === undefined) return false;
      if (press.kind === "reason") return by === "ada" && status === "drafted";
      return press.kind === "drop" ? by === "ada" : by === "alma" && status === "asked";
    },
  },
  hold: {
    seeds: ({ holds }) =>
      holds.flatMap(({ id, status }) =>
        (status === "drafted"
          ? ([
              { by: "ada", press: { kind: "list" } },
              { by: "ada", press: { kind: "open", id } },
              { by: "ada", press: { kind: "days", id, days: 30 } },
              { by: "ada", press: { kind: "ground", id, to: "claim" } },
              { by: "ada", press: { kind: "place", id } },
              { by: "ada", press: { kind: "drop", id } },
            ] as const)
          : ([
              { by: "ada", press: { kind: "drop", id } },
              { by: "alma", press: { kind: "confirm", id } },
              { by: "alma", press: { kind: "refuse", id } },
            ] as const)
        ).map(({ by, press }) => ({ press: { on: "hold", press }, by, at: "private" })),
      ),
    may: ({ holds }, { press }, { by, at }) => {
      if (at !== "private" || press.kind === "list" || press.kind === "open") return false;
      const status = holds.find(({ id }) => id === press.id)?.status;
      if (status === "asked" && press.kind !== "drop") {
        return by === "alma" && (press.kind === "confirm" || press.kind === "refuse");
      }
      return by === "ada" && (status === "drafted" || status === "asked");
    },
  },
  legal: {
    seeds: ({ legalRequests }) => [
      ...[
        { kind: "home" } as const,
        { kind: "list", filter: "open", page: 0 } as const,
        { kind: "draft" } as const,
        { kind: "pick", step: "kind", value: "removal" } as const,
        { kind: "drop_draft" } as const,
      ].map((press): Seed<PressOn<"legal">> => ({
        press: { on: "legal", press },
        by: "ada",
        at: "private",
        // Drafting again begins anew.
        isRepeatable: true,
      })),
      ...legalRequests.flatMap(({ id, version }) =>
        [{ kind: "open", id } as const, { kind: "false", id, version } as const].map(
          (press): Seed<PressOn<"legal">> => ({
            press: { on: "legal", press },
            by: "alma",
            at: "private",
          }),
        ),
      ),
    ],
    may: (world, { press }, where) =>
      isAdminsOwn(world, { on: "legal", press }, where) &&
      !["home", "list", "open", "analysis", "question", "proposal", "ledger"].includes(press.kind),
  },
  ...outwardPresses,
  recipients: {
    seeds: ({ recipients }) =>
      recipients
        .slice(0, 1)
        .flatMap(({ id }) =>
          [
            { kind: "list" } as const,
            { kind: "open", id } as const,
            { kind: "add", as: "police" } as const,
            { kind: "write_in", id, language: "ru" } as const,
            { kind: "take", id, picked: ["drugs"] } as const,
            { kind: "remove", id } as const,
            { kind: "put_back", id } as const,
          ].map((press) => ({ press: { on: "recipients", press }, by: "alma", at: "private" })),
        ),
    may: isAdminsOwn,
  },
  past: {
    seeds: ({ cases }) =>
      cases.map(({ code }) => ({
        press: { on: "past", code, page: 1 },
        by: "ada",
        at: "private",
      })),
    may: never,
  },
  stats: {
    seeds: () =>
      statsRanges.flatMap((days) =>
        (["page", "file"] as const).map((as) => ({
          press: { on: "stats", as, days } as const,
          by: "ada" as const,
          at: "private" as const,
        })),
      ),
    may: never,
  },
  export: {
    seeds: () =>
      [...ExportPage.options, "send" as const].map((verb) => ({
        press: { on: "export", verb, choice: usualExport } as const,
        by: "ada" as const,
        at: "private" as const,
        ...(verb === "send" && { isRepeatable: true as const }),
      })),
    may: (_, { verb }, { by, at }) => verb === "send" && at === "private" && admins.includes(by),
  },
  health: {
    seeds: () => [
      { press: { on: "health", verb: "again" }, by: "ada", at: "private" },
      { press: { on: "health", verb: "retry" }, by: "ada", at: "private" },
    ],
    may: never,
  },
  retention: {
    seeds: () => [
      { press: { on: "retention", verb: "again" }, by: "ada", at: "private" },
      { press: { on: "retention", verb: "believe" }, by: "ada", at: "private" },
    ],
    may: never,
  },
  skip_seniors: {
    seeds: () => [{ press: { on: "skip_seniors" }, by: "ada", at: "private" }],
    may: isAdminsOwn,
  },
} satisfies Partial<PressKinds>;
