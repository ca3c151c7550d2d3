// The people, the groups and the two processes of a run. Settled when it begins.
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { Sandbox } from "telegram-sandbox";
import { setUpGroup } from "../support/scene.ts";
import type { Balancer } from "./balancer.ts";
import { BotSlot } from "./bot-slot.ts";
import type { Ground } from "./ground.ts";
import { slotNames } from "./witness.ts";

export type Town = {
  admin: Person;
  review: Group;
  escalation: Group;
  moderators: [Person, ...Person[]];
  member: Person;
  seniors: [Person, ...Person[]];
  slots: readonly [BotSlot, BotSlot];
};

/** Two groups set up as queues, their staff, and two processes. */
export async function settle(
  sandbox: Sandbox,
  balancer: Balancer,
  { ground, main }: { ground: Ground; main: string },
): Promise<Town> {
  const named = (firstName: string) => sandbox.person({ firstName });
  const admin = named("Ada");
  const moderators: Town["moderators"] = [
    named("Moritz"),
    ...["Miriam", "Malik", "Mette", "Milan", "Mona", "Matteo", "Maja"].map(named),
  ];
  const seniors: Town["seniors"] = [named("Sunniva"), ...["Stellan", "Selma", "Simon"].map(named)];
  const member = named("Tomasz");
  const review = sandbox.group({ title: "Review", owner: admin, members: [member] });
  const escalation = sandbox.group({ title: "Escalation", owner: admin });
  for (const person of moderators) review.adds(person, { admin: true });
  for (const person of seniors) escalation.adds(person, { admin: true });
  const slotAt = (place: 0 | 1) => {
    const name = slotNames[place];
    const databaseUrl = () => ground.urlOf(name);
    const env = () => balancer.envOf(place);
    return new BotSlot({ name, sandbox, databaseUrl, adminIds: [admin.id], main, env });
  };
  const slots: Town["slots"] = [slotAt(0), slotAt(1)];
  for (const slot of slots) slot.start();
  // Alerts go to the owner in private.
  admin.sends("/start");
  await setUpGroup(admin, review, "review");
  await setUpGroup(admin, escalation, "escalation");
  return { admin, review, escalation, moderators, member, seniors, slots };
}
