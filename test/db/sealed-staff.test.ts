import { expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import {
  appoint,
  appointmentsOf,
  planRemoval,
  rolesOf,
} from "../../src/db/staff/appointment-store.ts";
import { findInvitation, makeInvitation } from "../../src/db/staff/invitation-store.ts";
import { adminStandingOf, keepOwners } from "../../src/db/staff/owner-store.ts";
import { nameOf, personBehind, staffOf } from "../../src/db/staff/staff-store.ts";
import { keepLeftOut, knownStaff, wellbeingOf } from "../../src/db/staff/wellbeing-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { AppointmentId, InvitationId, StaffId, UserId } from "../../src/domain/ids.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { useSealing } from "../support/seal.ts";

/* What is known of the team is found again where everything of a person is sealed for its row. */

useSealing();
const desk = useCaseDesk();
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);

let people = 7_400_000_000;
const freshId = () => StaffId.parse(uuidv7());
async function joins(name: string): Promise<{ id: StaffId; userId: UserId }> {
  people += 1;
  const userId = UserId.parse(people);
  return { id: await work(() => staffOf(userId, freshId(), name)), userId };
}

it("somebody of the team stays who they are, and is called what they are called today", async () => {
  const { id, userId } = await joins("Ann");
  expect(await work(() => staffOf(userId, freshId(), "Anna"))).toBe(id);
  expect(await work(() => nameOf(id))).toBe("Anna");
  expect(await work(() => personBehind(id))).toEqual({ userId, name: "Anna" });
  expect(await work(() => knownStaff(userId))).toBe(id);
});

it("an admin is known with who appointed them and who wants them removed", async () => {
  const [one, other] = [await joins("One"), await joins("Other")];
  const id = AppointmentId.parse(uuidv7());
  const made = { id, staffId: one.id, role: "admin", queueId: undefined } as const;
  await work(() => appoint({ ...made, by: other.id, isPending: false }));
  const dueAt = new Date("2026-12-01T10:00:00Z");
  await work(() => planRemoval(id, { by: other.id, dueAt }));
  expect(await work(() => rolesOf(one.userId))).toEqual(["admin"]);
  const removal = { askedBy: other.id, byUserId: other.userId, byName: "Other", dueAt };
  const expected = { userId: one.userId, name: "One", byUserId: other.userId, removal };
  expect(await work(() => appointmentsOf(one.id))).toMatchObject([expected]);
});

it("whom the operator names and drops is told by the name that colleagues know", async () => {
  const { userId } = await joins("Ola");
  const owner = { userId, name: "Ola" };
  expect(await work(() => keepOwners([userId]))).toMatchObject({ named: [owner], dropped: [] });
  expect((await work(() => adminStandingOf(userId))).adminSince).toBeInstanceOf(Date);
  expect(await work(() => keepOwners([userId]))).toMatchObject({ named: [], dropped: [] });
  expect(await work(() => keepOwners([]))).toMatchObject({ named: [], dropped: [owner] });
});

it("a link names who made it, and what somebody would rather not work on is kept", async () => {
  const { id: madeBy, userId } = await joins("Lin");
  const id = InvitationId.parse(uuidv7());
  const expiresAt = new Date(Date.now() + 600_000);
  await work(() => makeInvitation({ id, role: "senior", madeBy, expiresAt }));
  expect(await work(() => findInvitation(id))).toMatchObject({ madeBy, userId, name: "Lin" });
  await work(() => keepLeftOut(madeBy, ["hate"]));
  const kept = await work(() => wellbeingOf([madeBy], "themselves"));
  expect(kept.get(madeBy)).toMatchObject({
    leftOut: ["hate"],
    hardDayUntil: undefined,
    gravest: 0,
  });
});
