import { expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";
import { markIn } from "../../src/db/sealed.ts";

const strangers = 100;
const scene = useScene({ setUp: ["review"] });
const desk = useCaseDesk(scene);

it("groups of strangers get a goodbye, no data, and are left", async () => {
  const { sandbox } = scene;
  await desk.files({ by: sandbox.person().id, subject: termOf("nobody's business") });
  const since = sandbox.calls.length;
  const groups = Array.from({ length: strangers }, (_, index) => {
    const owner = sandbox.person({ firstName: `Stranger${index}` });
    const group = sandbox.group({ title: `Rogue ${index}`, owner });
    group.addsBot(owner);
    owner.in(group).sends("/setup");
    return group;
  });
  const left = () =>
    sandbox.calls.filter((call) => call.method === "leaveChat" && call.effect).length;
  await expect.poll(left, { timeout: 20_000 }).toBe(strangers);
  const ids = new Set<unknown>(groups.map((group) => group.id));
  const said = sandbox.calls
    .slice(since)
    .filter((call) => call.method === "sendMessage" && ids.has(call.params["chat_id"]))
    .map((call) => String(call.params["text"]));
  expect(said.length).toBeGreaterThanOrEqual(strangers);
  for (const text of said) {
    expect(text).toMatch(/^This bot works only in groups|^Only an admin of this bot can set it up/);
  }
  const stored = await desk.sql`
    select (select count(*) from queues where chat_id = any(${[...ids].map(String)}::bigint[]))::int
        as queues,
      (select count(*) from posted_messages
        where chat_id = any(${[...ids].map((id) => String(markIn(Number(id))))}::bigint[]))::int as posted,
      (select count(*) from staff)::int as staff`;
  expect(stored[0]).toMatchObject({ queues: 0, posted: 0, staff: 1 });
});

it("a group in which it may not even say goodbye is left all the same", async () => {
  const { sandbox } = scene;
  const owner = sandbox.person();
  const group = sandbox.group({ owner });
  sandbox.faults.once({
    kind: "cutBefore",
    method: "sendMessage",
    when: (params) => params["chat_id"] === group.id,
  });
  group.addsBot(owner);
  group.record().members.set(sandbox.bot.id, { kind: "restricted", isMember: true });
  const left = () =>
    sandbox.calls.some(
      (call) => call.method === "leaveChat" && call.effect && call.params["chat_id"] === group.id,
    );
  await expect.poll(left, { timeout: 15_000 }).toBe(true);
});

it("an admin's word in a stranger's group makes nothing of it", async () => {
  const { sandbox, admin } = scene;
  const owner = sandbox.person();
  const group = sandbox.group({ owner, members: [admin], username: "rogue_public" });
  group.addsBot(owner);
  await group.seesText(/This bot works only in groups/);
  const queues = await desk.sql`select 1 from queues where chat_id = ${group.id}`;
  expect(queues).toHaveLength(0);
});
