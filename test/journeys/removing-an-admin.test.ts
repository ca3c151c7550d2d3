import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";
import { uuidv7 } from "uuidv7";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { StaffId, UserId } from "../../src/domain/ids.ts";

const scene = useScene({ setUp: [] });
const desk = useCaseDesk(scene);

it("an admin is removed a day after all were told, at once with a second word, and stays when it is called off", async () => {
  const { admin, mo, mia } = scene;
  for (const person of [admin, mo, mia]) {
    person.sends("/start");
    await person.seesText(/What did you see/);
  }
  for (const [person, name] of [
    [mo, "Mo"],
    [mia, "Mia"],
  ] as const) {
    const id = await unitOfWork(desk.db, () =>
      staffOf(UserId.parse(person.id), StaffId.parse(uuidv7()), name),
    );
    await desk.sql`
      insert into appointments (id, staff_id, role, appointed_by, effective_at)
      values (gen_random_uuid(), ${id}, 'admin', ${id}, app_now())`;
  }
  const wantsOut = async (name: string) => {
    admin.sends("/staff");
    await admin.pressesSoon(new RegExp(`^\\W*${name}\\W* ·`));
    await admin.pressesSoon("✖ admin");
  };

  await wantsOut("Mo");
  expect((await mo.seesText(/Ada.* wants to remove you/)).buttons).toEqual([]);
  await mia.seesText(/Ada.* wants to remove .*Mo/);
  await mia.pressesSoon("Keep as an admin");
  for (const person of [admin, mo, mia]) await person.seesText(/Mo.* stays an admin/);

  await wantsOut("Mo");
  await mia.pressesSoon("Remove at once");
  await mo.seesText(/Mo.* is no admin .* any more.* and a second admin agreed/);

  await wantsOut("Mia");
  await mia.seesText(/Ada.* wants to remove you/);
  await desk.forward(24 * 3_600_000);
  await mia.seesText(/Mia.* is no admin .* any more.* alone: for 7 days nobody is shown/);
  mia.sends("/staff");
  await mia.seesText(/Only an admin of this bot/);
});

it("a bot with one admin says so when it starts, and on the checklist", async () => {
  const { admin, bot } = scene;
  expect(bot().output()).toContain("ADMIN_IDS names one person");
  expect(bot().output()).toMatch(/one_admin_named/);
  admin.sends("/start");
  await admin.seesText(/ADMIN_IDS names one person\. Add a second/);
});
