import { PlainPress, type Press, type PressOn } from "../../domain/press.ts";
import { QueuesPress } from "../../domain/queues-page.ts";
import { StaffPress } from "../../domain/staff-page.ts";
import { packUuid, unpackUuid } from "../packed-id.ts";

/** How a group becomes a queue. */
export function makeQueueData({ tier, where, takes, picked }: PressOn<"make_queue">): string {
  return `m:${tier}:${where}:${takes}:${picked}`;
}

export function readMakeQueue(rest: string): Press | undefined {
  const [tier, where, takes, picked] = rest.split(":");
  const press = { on: "make_queue", tier, where, takes, picked: numberIn(picked) };
  return PlainPress.safeParse(press).data;
}

export function queuesData(press: QueuesPress): string {
  const id = "id" in press ? [packUuid(press.id)] : [];
  const part = "part" in press ? [press.part, press.picked] : [];
  const language = "language" in press ? [press.language] : [];
  return ["u", press.kind, ...id, ...part, ...language].join(":");
}

export function readQueues(rest: string): Press | undefined {
  const [kind, packed = "", first, second] = rest.split(":");
  const id = unpackUuid(packed);
  const press = { kind, id, part: first, language: first, picked: numberIn(second) };
  const read = QueuesPress.safeParse(press).data;
  return read && { on: "queues", press: read };
}

/** `as` is short for what else would not fit. */
export function staffData(press: StaffPress): string {
  const kind = press.kind === "appoint" ? "as" : press.kind;
  const id = "id" in press ? [packUuid(press.id)] : [];
  const role = "role" in press ? [press.role] : [];
  const queue = "queueId" in press && press.queueId ? [packUuid(press.queueId)] : [];
  return ["t", kind, ...id, ...role, ...queue].join(":");
}

export function readStaff(rest: string): Press | undefined {
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
}

function numberIn(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}
