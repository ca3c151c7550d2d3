import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { appoint, planRemoval, removeAppointment } from "../../src/db/staff/appointment-store.ts";
import { insertGroupAsk } from "../../src/db/reporting/group-ask-store.ts";
import { findQuestion, moveQuestion } from "../../src/db/questions/question-store.ts";
import { keepOwners } from "../../src/db/staff/owner-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { activeSourceIn, putSource } from "../../src/db/queues/source-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import {
  AppointmentId,
  ChatId,
  GroupAskId,
  QuestionId,
  RecipientId,
  QueueId,
  SourceGroupId,
  ReportId,
  HoldId,
  RevealId,
  StaffId,
  UserId,
  type CaseId,
} from "../../src/domain/ids.ts";
import type { OwnPress, Press } from "../../src/domain/press.ts";
import { noMatch } from "../../src/domain/queues/queue-routing.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import type { Role } from "../../src/domain/staff/staff.ts";
import { buttonData } from "../../src/telegram/presses.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import type { Hand } from "./hand.ts";
import { writeOwnTexts } from "./own-text-presses.ts";
import { addTheRest } from "./rest-of-world.ts";
import { countTwice } from "./counted-world.ts";
import { readWorld, type World } from "./read-world.ts";
import { askForCards } from "./settings-presses.ts";
import {
  chats,
  hasPrivateChat,
  isKnownAsStaff,
  people,
  personNames,
  type PersonName,
} from "./town.ts";
import type { PlaceName, QueueName } from "./town.ts";
import { pressUpdate, wordsUpdate } from "./updates.ts";

export const queueIds: Readonly<Record<QueueName, QueueId>> = {
  review: QueueId.parse("019ab000-0000-7000-8000-000000000001"),
  fraud: QueueId.parse("019ab000-0000-7000-8000-000000000002"),
  escalation: QueueId.parse("019ab000-0000-7000-8000-000000000003"),
};

/** A team at work, with something of every kind of which a button may be on the screen. */
export async function buildWorld(databaseUrl: string, hand: Hand): Promise<World> {
  const desk = openCaseDesk(databaseUrl);
  try {
    await unitOfWork(hand.db, makePlaces);
    await unitOfWork(hand.db, appointAll);
    for (const who of personNames.filter(hasPrivateChat)) {
      await says(hand, who, "/start");
      // One of the team begins at their desk, with the reporters' page a press away.
      const data = buttonData({ on: "home", to: "home" });
      await hand.take([pressUpdate({ by: who, at: "private", data, shape: "usual" })], "keep");
    }
    await fillCases(desk, hand);
    await writeInPrivate(hand);
    await keepOrder(hand);
    await wantToSee(desk, hand);
    const asked = await countTwice(desk.db);
    await presses(hand, "ada", "private", { on: "publish", press: { kind: "ask", id: asked } });
    await addTheRest(desk);
    return await readWorld(desk.sql);
  } finally {
    await desk.close();
  }
}

async function makePlaces(): Promise<void> {
  const language = "en";
  const [review, escalation] = [ChatId.parse(chats.review.id), ChatId.parse(chats.escalation.id)];
  const match = { ...noMatch, categories: ["fraud"] } as const;
  await putQueue({ id: queueIds.review, chatId: review, tier: "review", title: "R", language });
  const fraud = { id: queueIds.fraud, chatId: review, threadId: 7, title: "F", match };
  await putQueue({ ...fraud, tier: "review", language });
  const seniors = { id: queueIds.escalation, chatId: escalation, title: "E", language };
  await putQueue({ ...seniors, tier: "escalation" });
  const id = SourceGroupId.parse(uuidv7());
  await putSource({ id, chatId: ChatId.parse(chats.source.id), title: "Market", language });
}

async function appointAll(): Promise<void> {
  const staffIds = new Map<PersonName, StaffId>();
  for (const who of personNames) {
    if (!isKnownAsStaff(who)) continue;
    const userId = UserId.parse(people[who].id);
    staffIds.set(who, await staffOf(userId, StaffId.parse(uuidv7()), who));
  }
  const by = staffIds.get("ada");
  for (const who of personNames) {
    const { appointed, until } = people[who];
    const staffId = staffIds.get(who);
    if (appointed === undefined || staffId === undefined || by === undefined) continue;
    const [role, only] = readAppointed(appointed);
    const id = AppointmentId.parse(uuidv7());
    await appoint({ id, staffId, role, queueId: only, by, isPending: until === "pending" });
    if (until === "removed") await removeAppointment(id, by);
    // Ada wants the other admin removed.
    if (role === "admin" && until === undefined) {
      await planRemoval(id, { by, dueAt: new Date(Date.now() + 86_400_000) });
    }
  }
  // They have been admins for long enough to see who made a report.
  await keepOwners([UserId.parse(people.ada.id)]);
  await rows(sql`update owners set named_at = named_at - interval '8 days'`);
  await rows(sql`update appointments set effective_at = effective_at - interval '8 days'`);
}

function readAppointed(appointed: NonNullable<(typeof people)["ada"]["appointed"]>) {
  const only = appointed === "moderator of fraud" ? queueIds.fraud : undefined;
  const role: Role = appointed === "moderator of fraud" ? "moderator" : appointed;
  return [role, only] as const;
}

async function fillCases(desk: CaseDesk, hand: Hand): Promise<void> {
  const file = (words: string, by: "rita" | "ron", category: CategoryKey = "drugs") =>
    desk.files({ by: people[by].id, subject: subjectOf(words), category });
  const card = async (id: CaseId, press: CardPress, by: PersonName, at: PlaceName = "review") => {
    const { version } = await desk.case(id);
    await presses(hand, by, at, { on: "card", caseId: id, version, press });
  };
  const own = async (id: CaseId, by: PersonName, verb: OwnPress) => {
    const [row] = await desk.sql<{ id: string }[]>`select id from reports where case_id = ${id}`;
    const report = { on: "own_report", id: ReportId.parse(row?.id), verb, page: 1 } as const;
    await presses(hand, by, "private", report);
  };
  const dismiss = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } } as const;
  const escalate = { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } } as const;
  const open = await file("amber lantern open", "rita");
  await file("basil kettle other", "ron");
  await file("cobalt ladder money", "ron", "fraud");
  await file("dahlia saddle grave", "rita", "child_abuse");
  await card(await file("ember thimble voted", "ron", "child_abuse"), dismiss, "mo");
  await card(await file("fennel whistle taken", "rita"), { kind: "take" }, "mia");
  const chosen = await file("garnet needle chosen", "rita");
  await card(chosen, { kind: "panel", page: "dismiss" }, "mo");
  await card(await file("hazel compass above", "rita"), escalate, "mo");
  const upheld = await file("indigo bucket upheld", "ron");
  await card(upheld, escalate, "mo");
  await card(
    upheld,
    { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } },
    "sue",
    "escalation",
  );
  await refer(desk, card, await file("teal anchor referred", "rita"));
  await card(await file("jasmine hammer dismissed", "rita"), dismiss, "mo");
  const appealed = await file("kelp mirror appealed", "ron");
  await card(appealed, dismiss, "mo");
  await own(appealed, "ron", "object_plain");
  await card(await file("lilac pencil merged", "ron"), { kind: "merge", into: open }, "mo");
  await card(await file("maple ribbon drafted", "rita"), { kind: "ask" }, "mo");
  await card(await file("nutmeg candle asked", "rita"), { kind: "ask" }, "nora");
  await own(await file("olive spindle withdrawn", "ron"), "ron", "withdraw_now");
  await file("https://t.me/parsnipmarket/1", "ron");
  const post = await file("https://t.me/parsnipmarket/2", "ron");
  await card(post, { kind: "bulk", scope: "place" }, "mo");
  const [asked] = await desk.sql<{ id: string }[]>`
    select q.id from questions q join staff s on s.id = q.asked_by where s.name = 'nora'`;
  await unitOfWork(hand.db, async () => {
    const question = await findQuestion(QuestionId.parse(asked?.id));
    if (question === undefined) throw new Error("there is no question");
    await moveQuestion(question, "drafted", { status: "waiting", words: "Where?" });
  });
}

type Card = (id: CaseId, press: CardPress, by: PersonName, at?: PlaceName) => Promise<void>;

/** Upholds a case, and has it made ready for Telegram. */
async function refer({ sql }: CaseDesk, card: Card, id: CaseId): Promise<void> {
  await card(id, { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } }, "mo");
  const verdict = { kind: "uphold", measure: "to_telegram" } as const;
  await card(id, { kind: "verdict", verdict }, "sue", "escalation");
  await card(id, { kind: "panel", page: "refer" }, "sue", "escalation");
  const [recipient] = await sql<{ id: string }[]>`
    select id from recipients where kind = 'telegram' order by name`;
  const to = RecipientId.parse(recipient?.id);
  await card(id, { kind: "refer", to }, "sue", "escalation");
}

function subjectOf(words: string): Subject {
  const [link] = readSubjects(words, []);
  return link !== undefined && "subject" in link ? link.subject : termOf(words);
}

/** Reports that are being written: one goes on as it is, one stands in the way of what was asked for. */
async function writeInPrivate(hand: Hand): Promise<void> {
  for (const [who, words] of [
    ["vera", "quince bellows"],
    ["ron", "raspberry anvil"],
  ] as const) {
    await presses(hand, who, "private", { on: "home", to: "search_term" });
    await says(hand, who, words);
  }
  await unitOfWork(hand.db, async () => {
    const source = await activeSourceIn(ChatId.parse(chats.source.id));
    if (source === undefined) throw new Error("members may report from the source group");
    const [id, userId] = [GroupAskId.parse(randomUUID()), ChatId.parse(people.ron.id)];
    const target = { kind: "subjects" as const, subjects: [termOf("sage tweezers")] };
    const ask = { kind: "report", language: "en", target, threadId: undefined } as const;
    await insertGroupAsk({ ...ask, id, sourceId: source.id, userId });
  });
}

/** An address book, settings that may be changed, and words of the team's with others written for them. */
async function keepOrder(hand: Hand): Promise<void> {
  await says(hand, "ada", "/recipients");
  const set = { kind: "set", key: "reports_per_hour", version: 0, choice: "10" } as const;
  await presses(hand, "ada", "private", { on: "settings", press: set });
  for (const writes of [writeOwnTexts, askForCards]) await unitOfWork(hand.db, writes);
}

/** An admin wants to see who made two reports, of one of them for a reason already. */
async function wantToSee({ sql }: CaseDesk, hand: Hand): Promise<void> {
  const reports = await sql<{ code: string }[]>`select code from reports order by id limit 2`;
  for (const { code } of reports) await says(hand, "ada", `/reveal ${code}`);
  for (const { code } of reports) await says(hand, "ada", `/hold ${code}`);
  const [held] = await sql<{ id: string }[]>`select id from holds order by id`;
  const place = { kind: "place", id: HoldId.parse(held?.id) } as const;
  await presses(hand, "ada", "private", { on: "hold", press: place });
  const [asked] = await sql<{ id: string }[]>`select id from reveals order by id`;
  const press = { kind: "reason", id: RevealId.parse(asked?.id), reason: "crime" } as const;
  await presses(hand, "ada", "private", { on: "reveal", press });
}

async function says(hand: Hand, who: PersonName, text: string): Promise<void> {
  await hand.take([wordsUpdate(who, "private", text)], "keep");
}

async function presses(hand: Hand, by: PersonName, at: PlaceName, press: Press): Promise<void> {
  const update = pressUpdate({ by, at, data: buttonData(press), shape: "usual" });
  const { touched } = await hand.take([update], "keep");
  if (touched.length === 0) throw new Error(`${by} pressed ${press.on} and nothing happened`);
}
