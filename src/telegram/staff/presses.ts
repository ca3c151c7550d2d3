import { StaffPress } from "../../domain/staff/staff-page.ts";
import { WellbeingPress } from "../../domain/staff/wellbeing.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeStaffPress } from "./staff-press.ts";
import { takeWellbeingPress } from "./wellbeing.ts";

/** Presses on who works here, and on what somebody of the team chooses for themselves. */
export const staffPresses: PressEntries<"staff" | "wellbeing"> = {
  staff: {
    letter: "t",
    pack: ({ press }) => staffWords(press).join(":"),
    read: (rest) => {
      const [kind = "", first = "", role, queue] = rest.split(":");
      const press =
        kind === "invite"
          ? { kind, role: first }
          : {
              kind: kind === "as" ? "appoint" : kind,
              id: unpackUuid(first),
              role,
              queueId: queue === undefined ? undefined : unpackUuid(queue),
            };
      const read = StaffPress.safeParse(press).data;
      return read && { on: "staff", press: read };
    },
    asks: "nothing",
    handle: { private: takeStaffPress, group: takeStaffPress },
  },
  wellbeing: {
    letter: "b",
    pack: ({ press }) => {
      const argument = "page" in press ? press.page : "category" in press ? press.category : "";
      return `${press.kind}:${argument}`;
    },
    read: (rest) => {
      const [kind, argument] = rest.split(":");
      const read = WellbeingPress.safeParse({ kind, page: argument, category: argument }).data;
      return read && { on: "wellbeing", press: read };
    },
    asks: "nothing",
    handle: { private: takeWellbeingPress },
  },
};

/** `as` is short for what else would not fit. */
function staffWords(press: StaffPress): string[] {
  const kind = press.kind === "appoint" ? "as" : press.kind;
  const id = "id" in press ? [packUuid(press.id)] : [];
  const role = "role" in press ? [press.role] : [];
  const queue = "queueId" in press && press.queueId ? [packUuid(press.queueId)] : [];
  return [kind, ...id, ...role, ...queue];
}
