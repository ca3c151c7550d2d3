// Makes a group a queue or a source. Called by `/setup`, its presses, and the bot's coming into a group.
import {
  activeQueueAt,
  activeQueuesIn,
  defaultQueueOf,
  type Queue,
} from "../../db/queues/queue-store.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { PlainButton } from "../../domain/delivery.ts";
import type { TextVars } from "../../domain/speaking/text-vars.ts";
import { pickable, togglesOf } from "../../domain/speaking/picked.ts";
import { placeOnly, standsIn, type Place } from "../../domain/queues/place.ts";
import type { PressOn, SetUpChoice } from "../../domain/press.ts";
import {
  mayBeSource,
  refusalOf,
  warningsOf,
  type ChatFacts,
} from "../../domain/queues/queue-chat.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import { makeQueue, oweTopic } from "./make-queue.ts";
import { placeFor, say } from "../speaking/say.ts";
import { tickOff } from "../control/show-checklist.ts";
import { enableLegalDesk, isLegalDesk } from "../legal/set-up-desk.ts";
import { disableSource, enableSource, isSource } from "./set-up-source.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";

export type GroupVisit = Place & {
  title: string;
  /** The language of the answer, and of the group from then on: a queue's own, else the person's. */
  language: string;
  by: Person;
  /** What makes the answers to this update its own: the update's id. */
  updateId: number;
};

/** Where the answer goes; `place`: the question that turns into it. */
type Told = Pick<GroupVisit, "chatId" | "threadId" | "updateId" | "language"> & { place?: string };

/** `/setup`: asks an admin what the group is to be, or says why it can't be that. */
export async function askSetUp(visit: GroupVisit, facts: ChatFacts): Promise<void> {
  if (await isSource(visit.chatId)) return offer(visit, "setup-is-source", ["unsource"]);
  const isQueue = (await activeQueuesIn(visit.chatId)).length > 0;
  const refusal = refusalOf(facts);
  if (refusal !== undefined) {
    await tellGroup(visit, refusal);
    if (mayBeSource(facts) && !isQueue) await offer(visit, "setup-confirm-source", ["source"]);
    return;
  }
  if (!mayMakeTopics(facts) && (await isSetUpAlready(visit))) return;
  for (const warning of warningsOf(facts)) await tellGroup(visit, warning.key, warning.vars);
  const tiers: SetUpChoice[] =
    (await defaultQueueOf("review")) === undefined ? ["review"] : ["escalation", "review"];
  const desk: SetUpChoice[] = (await isLegalDesk(visit)) ? [] : ["legal"];
  await offer(visit, "setup-confirm", [...tiers, ...desk, ...(isQueue ? [] : ["source" as const])]);
}

async function offer(visit: GroupVisit, text: string, choices: SetUpChoice[]): Promise<void> {
  const buttons = [...choices, "cancel" as const].map((choice) => [setUpButton(choice)]);
  await ask(visit, text, { title: visit.title }, buttons);
}

const setUpButton = (choice: SetUpChoice): PlainButton => ({
  text: `button-setup-${choice}`,
  press: { on: "set_up", choice },
});

/** What a group receives stays until another group receives it: a place for cases is never given up. */
async function isSetUpAlready(visit: Told): Promise<boolean> {
  const queue = await activeQueueAt(visit);
  if (queue !== undefined)
    await tellGroup(visit, "setup-already", { tier: { choice: queue.tier } });
  return queue !== undefined;
}

export type SetUp = { kind: "done" } | { kind: "not_admin" };

type Asked = GroupVisit & { place: string };

/** A press on the question what the group is to be, or on one of those that follow from it. */
export async function setUpQueue(
  operator: Operator,
  visit: GroupVisit,
  facts: ChatFacts,
  { press, messageId }: { press: PressOn<"set_up" | "make_queue">; messageId: number },
): Promise<SetUp> {
  if (!(await isAdmin(operator, visit.by.userId))) return { kind: "not_admin" };
  const place = await placeFor(`setup:${visit.updateId}`, { ...placeOnly(visit), messageId });
  const asked = { ...visit, place };
  if (press.on === "set_up") await makeOf(asked, facts, press.choice);
  else if (await mayReceive(asked, facts, press.where)) await goOn(asked, facts, press);
  await tickOff(operator);
  return { kind: "done" };
}

async function makeOf(asked: Asked, facts: ChatFacts, choice: SetUpChoice): Promise<void> {
  switch (choice) {
    case "cancel":
      return tellGroup(asked, "setup-cancelled");
    case "unsource":
      await disableSource(asked.chatId, asked.by);
      return tellGroup(asked, "setup-unsourced");
    case "legal":
      return makeDesk(asked, facts);
    case "source":
      if (!mayBeSource(facts)) return tellGroup(asked, "setup-refused-cannot-check");
      if (await isSetUpAlready(asked)) return;
      if (!(await isSource(asked.chatId))) await enableSource(asked, asked.by);
      return tellGroup(asked, "setup-done-source");
    case "review":
    case "escalation":
      return askWhat(asked, facts, choice);
  }
}

/** From now on it stands here which legal requests wait. */
async function makeDesk(asked: Asked, facts: ChatFacts): Promise<void> {
  const refusal = (await isSource(asked.chatId)) ? "setup-still-source" : refusalOf(facts);
  if (refusal !== undefined) return tellGroup(asked, refusal);
  await enableLegalDesk(asked, asked.by);
  return tellGroup(asked, "setup-done-legal");
}

/** Whether cases may arrive here, or in a topic that is to be made; says why not. */
async function mayReceive(asked: Asked, facts: ChatFacts, where: "here" | "topic") {
  const isSourceNow = await isSource(asked.chatId);
  const refusal = isSourceNow ? "setup-still-source" : refusalOf(facts);
  if (refusal !== undefined) {
    await tellGroup(asked, refusal);
    return false;
  }
  if (where === "here") return !(await isSetUpAlready(asked));
  if (!mayMakeTopics(facts)) await tellGroup(asked, "setup-topic-failed");
  return mayMakeTopics(facts);
}

const mayMakeTopics = (facts: ChatFacts) => facts.kind === "group" && facts.mayMakeTopics;

/** What of a tier is to arrive; with nothing to choose, everything does. */
async function askWhat(asked: Asked, facts: ChatFacts, tier: Tier): Promise<void> {
  const standing = await defaultQueueOf(tier);
  const holder = standing && standsIn(standing, asked) ? undefined : standing;
  const withTopics = mayMakeTopics(facts);
  if (!(await mayReceive(asked, facts, withTopics ? "topic" : "here"))) return;
  if (holder === undefined && !withTopics) return make(asked, tier, "here", []);
  const isTaken = (await activeQueueAt(asked)) !== undefined;
  const button = (text: string, press: Partial<PressOn<"make_queue">>): PlainButton[] => [
    { text, press: { ...first(tier), ...press } },
  ];
  const buttons = [
    ...(isTaken ? [] : [button("button-setup-everything", {})]),
    ...(withTopics ? [button("button-setup-everything-topic", { where: "topic" })] : []),
    button("button-setup-some", { takes: "choosing", where: isTaken ? "topic" : "here" }),
    [setUpButton("cancel")],
  ];
  const text = holder === undefined ? "setup-what" : "setup-what-instead";
  await ask(asked, text, whatVars(asked, tier, holder), buttons);
}

const first = (tier: Tier): PressOn<"make_queue"> => ({
  on: "make_queue",
  tier,
  where: "here",
  takes: "everything",
  picked: [],
});

function whatVars({ title }: GroupVisit, tier: Tier, holder: Queue | undefined): TextVars {
  const vars = { title, tier: { choice: tier } };
  return holder === undefined ? vars : { ...vars, holder: holder.title };
}

async function goOn(asked: Asked, facts: ChatFacts, press: PressOn<"make_queue">): Promise<void> {
  const { tier, where, takes, picked } = press;
  if (takes === "everything") return make(asked, tier, where, []);
  if (takes === "chosen" && picked.length > 0) return make(asked, tier, where, picked);
  await askCategories(asked, facts, { ...press, takes: "choosing" });
}

async function askCategories(asked: Asked, facts: ChatFacts, press: PressOn<"make_queue">) {
  const toggles = togglesOf(pickable.categories, press.picked).map(
    ({ key, isPicked, after }): PlainButton[] => [
      { text: `category-${key}`, press: { ...press, picked: after }, isChosen: isPicked },
    ],
  );
  const chosen = { ...press, takes: "chosen" } as const;
  const isTaken = (await activeQueueAt(asked)) !== undefined;
  const buttons: PlainButton[][] = [
    ...toggles,
    ...(isTaken
      ? []
      : ([
          [{ text: "button-setup-chosen", press: { ...chosen, where: "here" } }],
        ] as PlainButton[][])),
    ...(mayMakeTopics(facts)
      ? ([
          [{ text: "button-setup-chosen-topic", press: { ...chosen, where: "topic" } }],
        ] as PlainButton[][])
      : []),
    [setUpButton("cancel")],
  ];
  await ask(asked, "setup-categories", { title: asked.title }, buttons);
}

async function make(
  asked: Asked,
  tier: Tier,
  where: "here" | "topic",
  picked: readonly CategoryKey[],
) {
  const { title, language, by, updateId, place } = asked;
  const staffId = await staffBehind(by);
  const plan = {
    title,
    language,
    tier,
    categories: [...picked],
    by: staffId,
    occasion: String(updateId),
  };
  if (where === "here") return makeQueue({ ...plan, ...placeOnly(asked), place });
  await oweTopic({ ...plan, chatId: asked.chatId });
  return tellGroup(asked, "setup-topic-asked");
}

async function ask(visit: Told, text: string, vars: TextVars, buttons: PlainButton[][]) {
  await say({ ...told(visit, text), vars, buttons });
}

export async function tellGroup(visit: Told, text: string, vars: TextVars = {}): Promise<void> {
  await say({ ...told(visit, text), vars });
}

function told(visit: Told, text: string) {
  return {
    ...placeOnly(visit),
    key: `${text}:${visit.updateId}`,
    text,
    language: visit.language,
    priority: "owed_to_press",
    ...(visit.place === undefined ? {} : { place: visit.place }),
  } as const;
}
