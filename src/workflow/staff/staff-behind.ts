import { uuidv7 } from "uuidv7";
import { staffOf } from "../../db/staff/staff-store.ts";
import { StaffId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";

/** The staff member behind somebody who acts, made at their first deed. */
export function staffBehind({ userId, name }: Person): Promise<StaffId> {
  return staffOf(userId, StaffId.parse(uuidv7()), name);
}
