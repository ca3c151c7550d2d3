import { beforeAll, expect, it, vi } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";
import { sql } from "drizzle-orm";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { outbox } from "../../src/db/tables/mail/outbox.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { insertInto } from "../../src/db/values.ts";
import { ChatId } from "../../src/domain/ids.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

beforeAll(async () => {
  scene.admin.sends("/start");
  await scene.admin.seesText("Searchlight");
});

/** Something that no verb would owe. */
async function owes(key: string, chatId: number, message: { kind: string }): Promise<void> {
  const owed = { key, chatId: ChatId.parse(chatId), priority: 0, message, facts: message };
  await unitOfWork(desk.db, async () => {
    await rows(insertInto(outbox, owed));
    await rows(sql`select pg_notify('outbox', '')`);
  });
}

let updateId = 1_999_000_000;

async function arrives(lane: number, update: Record<string, unknown>): Promise<void> {
  updateId += 1;
  const body = { update_id: updateId, ...update };
  await storeUpdates(desk.db, [{ updateId, lane: String(lane), urgency: "conversation", body }]);
}

it.concurrent(
  "an update that can't be handled is set aside after five tries; all are told, the lane goes on",
  async () => {
    const { sandbox, admin, bot } = scene;
    const rita = sandbox.person({ firstName: "Rita" });
    rita.sends("/start");
    const home = await rita.seesText("Searchlight");
    const chat = { id: rita.id, type: "private", first_name: "Rita" };
    const from = { id: rita.id, is_bot: false, first_name: "Rita", language_code: "en" };
    await arrives(rita.id, {
      message: { message_id: "not a number", date: 1, chat, from, text: "x" },
    });
    rita.sends("/status");
    await rita.seesText(/You have not reported anything yet/, { after: home });
    await rita.seesText(/Something went wrong on our side/);
    await admin.seesText(/could not be handled after 5 tries and was set aside/);
    const [dead] = await desk.sql`
    select arrival, attempts from inbox where dead_at is not null and lane = ${String(rita.id)}`;
    expect(dead?.["attempts"]).toBe(5);
    const failures = bot()
      .output()
      .split("\n")
      .filter((line) => line.includes(`"arrival":${dead?.["arrival"]},`))
      .filter((line) => line.includes("handler_failed"));
    expect(failures).toHaveLength(5);
    expect(bot().output()).not.toContain("not a number");
    const [audited] = await desk.sql`
    select facts from audit_events where kind = 'update_set_aside'`;
    expect(audited).toBeDefined();
  },
);

it.concurrent(
  "a poisonous press of a group is set aside without a word to anybody but the admins",
  async () => {
    const { review, admin } = scene;
    const since = admin.sees().at(-1);
    const chat = { id: review.id, type: "supergroup", title: "Review" };
    const from = { id: "nobody", is_bot: false, first_name: "N" };
    await arrives(review.id, { my_chat_member: { chat, from, date: 1, old_chat_member: null } });
    await admin.seesText(
      /could not be handled after 5 tries/,
      since === undefined ? {} : { after: since },
    );
    await desk.files({ by: 77_001, subject: termOf("after the poison") });
    await review.seesText("after the poison");
  },
);

it.concurrent.each([
  { what: "of a kind that is not known", message: { kind: "sing" } },
  {
    what: "without its text",
    message: {
      kind: "say",
      text: "no-such-text",
      language: "en",
      vars: {},
      buttons: [],
      keyboard: "keep",
    },
  },
])("a message $what is given up, the admins told, and the rest goes out", async ({ message }) => {
  const { review, admin } = scene;
  const since = admin.sees().at(-1);
  const key = `poison:${message.kind}`;
  await owes(key, review.id, message);
  await desk.files({ by: 77_002, subject: termOf(`beside the ${message.kind}`) });
  await review.seesText(`beside the ${message.kind}`);
  await admin.seesText(/could not be put into words/, since === undefined ? {} : { after: since });
  const row = () => desk.sql`select status, because from outbox where key = ${key}`;
  const given = { status: "abandoned", because: "not_composed" };
  await vi.waitFor(async () => expect(await row()).toEqual([given]), { timeout: 10_000 });
});

/** Telegram takes no button without a word on it. */
const refused = (text: string) => {
  const buttons = [[{ name: " ", press: { on: "home", to: "home" } }]];
  return { kind: "say", text, language: "en", vars: {}, buttons, keyboard: "keep" };
};

it.concurrent(
  "a message that Telegram refuses for good is given up, and the admins hear of it",
  async () => {
    const { sandbox, review, admin } = scene;
    const message = refused("too-fast");
    await owes("refused", review.id, message);
    await admin.seesText(/1 message was given up because Telegram refuses it \(error 400\)/);
    const tries = sandbox.calls.filter(
      ({ description, params }) =>
        params["chat_id"] === review.id && description?.includes("must be non-empty"),
    );
    expect(tries).toHaveLength(3);
  },
);

it.concurrent("an alert that can't be delivered does not raise alerts without end", async () => {
  const { admin } = scene;
  const message = refused("alert-conflict");
  await owes("refused-alert", admin.id, message);
  const given = () => desk.sql`select status from outbox where key = 'refused-alert'`;
  const isGiven = async () => expect(await given()).toEqual([{ status: "abandoned" }]);
  await vi.waitFor(isGiven, { timeout: 15_000 });
  const alarms = await desk.sql`
    select 1 from inbox i join outbox o on i.internal_key like 'send_abandoned:' || o.id || ':%'
    where o.key = 'refused-alert'`;
  expect(alarms).toHaveLength(0);
});
