import { connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { pause } from "./harness.ts";
import { visit } from "./page-visitor.ts";

test("whoever can't keep up is told the newest once they can, and not all that was between", async () => {
  const page = await visit();
  const { sandbox } = page;
  const people = Array.from({ length: 12 }, () => sandbox.person());
  const group = sandbox.group({ members: people });
  const [ann] = people;
  for (let count = 0; count < 80; count += 1) ann?.in(group).sends("x".repeat(4000));
  const keys = people.map(({ id }) => `${id}.${group.id}`);
  const slow = connect({ host: "127.0.0.1", port: Number(new URL(page.url).port) });
  onTestFinished(() => void slow.destroy());
  const head = `GET /events?phones=${keys.join(",")} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  slow.write(head);
  const brisk = await page.listens(keys[0] ?? "");
  // Each round is almost 4 MB, and several are more than the system keeps between the two.
  const rounds = 20;
  for (let round = 1; round <= rounds; round += 1) {
    ann?.in(group).sends(`round ${round};`);
    await brisk.until("phone", ({ phone }) => phone?.messages.at(-1)?.text === `round ${round};`);
  }
  const heard = new Set<string>();
  const last = keys.at(-1) ?? "";
  let rest = "";
  slow.setEncoding("utf8").on("data", (piece: string) => {
    const events = (rest + piece).split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events) {
      if (!event.includes(`"key":"${last}","phone"`)) continue;
      heard.add(event.slice(event.lastIndexOf("round ")).split(";", 1)[0] ?? "");
    }
  });
  await vi.waitFor(() => expect([...heard].at(-1)).toBe(`round ${rounds}`), { timeout: 10_000 });
  expect(heard.size).toBeLessThan(rounds / 2);
});

test("once nobody listens any more, nothing is looked at any more", async () => {
  const page = await visit();
  let looks = 0;
  const { now } = page.show;
  page.show.now = () => {
    looks += 1;
    return now();
  };
  const [first, second] = [await page.listens(), await page.listens()];
  await first.until("tour");
  await second.until("tour");
  await first.close();
  const before = looks;
  await vi.waitFor(() => expect(looks).toBeGreaterThan(before + 1));
  await second.close();
  await vi.waitFor(async () => {
    const last = looks;
    await pause(200);
    expect(looks).toBe(last);
  });
  const third = await page.listens();
  await third.until("tour");
});

test("a page that goes in the middle of a piece of news harms nobody", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const key = `${ann.id}.${ann.id}`;
  const stays = await page.listens(key);
  for (let count = 0; count < 20; count += 1) {
    const socket = connect({ host: "127.0.0.1", port: Number(new URL(page.url).port) });
    socket.write(`GET /events?phones=${key} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await pause(count);
    ann.sends("x".repeat(4000));
    socket.resetAndDestroy();
  }
  ann.sends("still there");
  await stays.until("phone", ({ phone }) => phone?.messages.at(-1)?.text === "still there");
});

test("a fault in what is shown ends the streams, and whoever comes back is served again", async () => {
  const page = await visit();
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const listening = await page.listens();
  await listening.until("tour");
  const { tour } = page.show;
  page.show.tour = () => {
    throw new Error("no tour");
  };
  await listening.untilEnded();
  expect(said).toHaveBeenCalledWith("sandbox:", expect.objectContaining({ message: "no tour" }));
  page.show.tour = tour;
  await (await page.listens()).until("tour");
});

test("more phones than anybody can look at are refused", async () => {
  const page = await visit();
  const listens = (count: number) => {
    const keys = Array.from({ length: count }, (_, index) => `${index}.1`);
    return fetch(`${page.url}/events?phones=${keys.join(",")}`);
  };
  const refused = await listens(25);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({ kind: "refused", words: "Too many phones." });
  const taken = await listens(24);
  expect(taken.headers.get("content-type")).toBe("text/event-stream");
  await taken.body?.cancel();
});

test("the bot's token stands in nothing that a page is told", async () => {
  const page = await visit();
  const { token } = page.sandbox;
  const secret = token.split(":")[1] ?? "";
  const ann = page.sandbox.person({ firstName: `Ann ${token}` });
  ann.sends(`it is ${token}, or ${secret}`);
  page.stage.bot = { pid: 1, starts: 1, log: [`/bot${token}/getMe`] };
  await page.api.sendMessage(ann.id, `I am ${token}`);
  const listening = await page.listens(`${ann.id}.${ann.id}`);
  const { phone } = await listening.until("phone");
  expect(phone?.messages[1]?.text).toBe("I am ‹token›");
  expect(listening.texts.join("\n")).not.toContain(secret);
  const read = await page.does({ do: "read_call", id: 0 });
  expect(read).toMatchObject({ kind: "call", params: { text: "I am ‹token›" } });
  expect(JSON.stringify(read)).not.toContain(secret);
});
