import { expect, test, vi } from "vitest";
import type { InsideStep } from "sandbox-page/protocol/inside";
import { startSandbox } from "telegram-sandbox";
import { pause } from "./harness.ts";
import { visit } from "./page-visitor.ts";

const place = { title: "Inbox", words: "What came in.", counts: [], notes: [] };
const storm = { situation: "storm", title: "A storm", words: "It rains.", verb: "Begin" };
const emptyDatabase: InsideStep[] = [{ places: [place] }];

test("a page is told all parts at the start, the stage first", async () => {
  const page = await visit();
  const ann = page.sandbox.person({ firstName: "Ann", languageCode: "de" });
  page.sandbox.group({ title: "Team", owner: ann });
  const listening = await page.listens(`${ann.id}.${ann.id}`);
  await listening.until("phone");
  expect(listening.kindsSince(0)).toEqual([
    "stage",
    "people",
    "chats",
    "inside",
    "calls",
    "tour",
    "phone",
  ]);
});

test("after a change only the parts that changed are told again", async () => {
  const page = await visit();
  const [ann, ben] = [page.sandbox.person(), page.sandbox.person()];
  const listening = await page.listens(`${ann.id}.${ann.id}`, `${ben.id}.${ben.id}`);
  await listening.until("phone", ({ key }) => key === `${ben.id}.${ben.id}`);
  const before = listening.parts.length;
  ann.sends("hello");
  const { phone } = await listening.until("phone", ({ key }) => key === `${ann.id}.${ann.id}`);
  expect(phone?.messages.map(({ text }) => text)).toEqual(["hello"]);
  await pause(250);
  expect(listening.kindsSince(before).toSorted()).toEqual(["inside", "phone"]);
});

test("while nothing changes, nothing is told", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const listening = await page.listens(`${ann.id}.${ann.id}`);
  await listening.until("phone");
  const before = listening.texts.length;
  await pause(400);
  expect(listening.texts.length).toBe(before);
});

test("each of several pages is told what it has not heard yet", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const first = await page.listens(`${ann.id}.${ann.id}`);
  await first.until("phone");
  const before = first.parts.length;
  const second = await page.listens(`${ann.id}.${ann.id}`);
  await second.until("phone");
  await pause(150);
  expect(first.parts.length).toBe(before);
});

test("a phone of nobody, of another's chat or of a topic that is gone is null", async () => {
  const page = await visit();
  const [ann, ben] = [page.sandbox.person(), page.sandbox.person()];
  const group = page.sandbox.group({ owner: ann, forum: true });
  const topic = group.topic("Cases");
  const keys = ["nonsense", "1.1", `${ann.id}.${ben.id}`, `${ann.id}.${group.id}.999`];
  const listening = await page.listens(...keys, `${ann.id}.${group.id}.${topic.id}`);
  await listening.until("phone", ({ key }) => key.endsWith(`.${topic.id}`));
  const phones = listening.parts.flatMap((part) => (part.part === "phone" ? [part.phone] : []));
  expect(phones.slice(0, 4)).toEqual([null, null, null, null]);
  expect(phones[4]?.chat.title).toBe("Cases");
  group.deletesTopic(topic);
  await listening.until("phone", ({ phone }) => phone === null);
});

test("another world on stage is told in full, also where it looks like the one before", async () => {
  const page = await visit();
  const ann = page.sandbox.person({ id: 77 });
  const listening = await page.listens(`${ann.id}.${ann.id}`);
  await listening.until("phone");
  const before = listening.parts.length;
  const next = await startSandbox();
  next.person({ id: 77 });
  page.stage.sandbox = next;
  page.stage.generation = 2;
  await page.sandbox.stop();
  await listening.until("stage", ({ stage }) => stage.generation === 2);
  await pause(150);
  expect(listening.kindsSince(before)).toContain("phone");
  expect(listening.kindsSince(before).length).toBe(7);
  next.people[0]?.sends("on the new stage");
  await listening.until("phone", ({ phone }) => phone?.messages[0]?.text === "on the new stage");
  await next.stop();
});

test("the stage tells of the bot, of a cut line, and of the phones and situations there are", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  page.stage.phones = [{ key: `${ann.id}.${ann.id}`, role: "A reporter" }];
  page.stage.situations = [storm];
  page.stage.botState = "down";
  page.sandbox.faults.down();
  const listening = await page.listens();
  expect((await listening.until("stage")).stage).toEqual({
    generation: 1,
    bot: { id: page.sandbox.bot.id, name: "Sandbox bot", username: page.sandbox.bot.username },
    state: "down",
    lineCut: true,
    phones: [{ key: `${ann.id}.${ann.id}`, role: "A reporter" }],
    situations: [storm],
  });
  page.sandbox.faults.clear();
  await listening.until("stage", ({ stage }) => !stage.lineCut);
});

test("the database is read while somebody looks, now and then, and never twice at once", async () => {
  const page = await visit();
  let [reads, running, most] = [0, 0, 0];
  page.show.readDatabase = async () => {
    reads += 1;
    running += 1;
    most = Math.max(most, running);
    await pause(700);
    running -= 1;
    return [{ places: [{ ...place, counts: [{ of: reads, what: "looks" }] }] }];
  };
  await pause(200);
  expect(reads).toBe(0);
  const listening = await page.listens();
  await page.listens();
  await listening.until(
    "inside",
    ({ inside }) => inside.database?.[0]?.places[0]?.counts[0]?.of === 2,
  );
  expect(most).toBe(1);
  await listening.close();
});

test("a database that can't be read is no part of what is shown, until it can again", async () => {
  const page = await visit();
  page.show.readDatabase = () => Promise.reject(new Error("connection refused"));
  const listening = await page.listens();
  expect((await listening.until("inside")).inside.database).toBeUndefined();
  page.show.readDatabase = async () => emptyDatabase;
  await listening.until("inside", ({ inside }) => inside.database !== undefined);
});

test("a quiet stream shows now and then that it is alive", async () => {
  const page = await visit();
  const listening = await page.listens();
  await listening.until("tour");
  const before = listening.texts.length;
  const clock = vi.spyOn(performance, "now");
  const now = performance.now();
  clock.mockImplementation(() => now + 15_001);
  try {
    await vi.waitFor(() => expect(listening.texts.length).toBeGreaterThan(before));
  } finally {
    clock.mockRestore();
  }
  expect(listening.texts.slice(before)).toEqual([": still here"]);
});
