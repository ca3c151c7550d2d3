// The pages of `/staff` and what their buttons do. Used by those presses and by the pages.
import { z } from "zod";
import { RemovalVerb } from "./admin-standing.ts";
import { AppointmentId, QueueId, StaffId } from "../ids.ts";
import { Role } from "./staff.ts";

/** Pages on which an admin sees and appoints staff. */
export const StaffPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("add") }),
  z.object({ kind: z.literal("person"), id: StaffId }),
  z.object({ kind: z.literal("roles"), id: StaffId }),
]);
export type StaffPage = z.infer<typeof StaffPage>;

const saidApart = {
  agreed: "staff-agreed-legal",
  declined: "staff-declined-legal",
  pending: "staff-pending-legal",
} as const;

/** The text that says what came of making somebody something. */
export function staffText(kind: string, role: Role): string {
  const apart = Object.entries(saidApart).find(([one]) => one === kind)?.[1];
  return role === "legal" && apart !== undefined ? apart : `staff-${kind}`;
}

/** Presses on them and on what is asked about staff. */
export const StaffPress = z.discriminatedUnion("kind", [
  ...StaffPage.options,
  z.object({
    kind: z.literal("appoint"),
    id: StaffId,
    role: Role,
    /** Without it, in all queues. */
    queueId: QueueId.optional(),
  }),
  z.object({ kind: z.literal("invite"), role: Role }),
  z.object({ kind: z.literal("end"), id: AppointmentId }),
  z.object({ kind: z.literal("agree"), id: AppointmentId }),
  z.object({ kind: z.literal("decline"), id: AppointmentId }),
  z.object({ kind: RemovalVerb, id: AppointmentId }),
  z.object({ kind: z.literal("leave") }),
]);
export type StaffPress = z.infer<typeof StaffPress>;
