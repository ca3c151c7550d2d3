import type { Group, GroupFacts } from "telegram-sandbox/chats/group";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { Person } from "telegram-sandbox/people/person";
import { openClient, type Scene } from "./scene.ts";

/** What the bot may do in the group: nothing but write, or delete as well. */
export type Standing = "member" | "may_delete";

/** A group in which members may report, as an admin of the bot makes it. */
export async function openSource(
  scene: Scene,
  facts: Omit<GroupFacts, "owner"> = {},
  standing: Standing = "may_delete",
): Promise<Group> {
  const { admin, sandbox } = scene;
  const group = sandbox.group({ title: "Market", owner: admin, ...facts });
  group.addsBot(admin, { asAdmin: standing === "may_delete" });
  await forgetQuestions(scene);
  admin.in(group).sends("/setup");
  await admin.in(group).pressesSoon("Let members report here");
  await group.seesText(/Members can report from here now/);
  return group;
}

/** One admin sets up more groups here than Telegram may be asked about for one person in a minute. */
async function forgetQuestions({ databaseUrl }: Scene): Promise<void> {
  const client = openClient(databaseUrl);
  await client`delete from askers`;
  await client.end();
}

/** Waits until a message is gone from the group. */
export async function isTakenAway(group: Group, message: { message_id: number }): Promise<void> {
  const isIt = (one: ShownMessage) => one.message_id === message.message_id;
  await group.until((all) => !all.some(isIt));
}

/** What the bot said in the group about going on in private. */
export function answersIn(group: Group): ShownMessage[] {
  const isAnswer = ({ buttons }: ShownMessage) =>
    buttons.flat().some(({ kind, data }) => kind === "url" && data.includes("?start="));
  return group.sees().filter((shown) => shown.from === "bot" && isAnswer(shown));
}

/** The link of an answer in the group. */
export function linkOf(answer: ShownMessage): string {
  const link = answer.buttons.flat().find(({ kind }) => kind === "url")?.data;
  if (link === undefined) throw new Error("This message has no link");
  return link;
}

/** Somebody who has written to the bot before, so that it can write to them. */
export async function acquainted(scene: Scene): Promise<Person> {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  rita.sends("/start");
  await rita.seesText(/What did you see/);
  return rita;
}
