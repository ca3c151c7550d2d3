import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { FeedAbout, FeedRefusal } from "../../src/domain/feed/line.ts";
import { feedOpenApi } from "../../src/domain/feed/open-api.ts";
import { startStatusServer } from "../../src/runtime/status-server.ts";
import { aboutFeed, answerFeed } from "../../src/workflow/feed/answer-feed.ts";
import { trustedIn } from "../../src/workflow/transparency/minisign.ts";
import { feedHand, websiteOf } from "../support/feed-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* The feed as programs get it: over HTTP, and by the client in the documents. */

const client = fileURLToPath(new URL("../../docs/examples/read-feed.mjs", import.meta.url));
const desk = useQueueDesk();
let hand: ReturnType<typeof feedHand>;
let key: string;
let address: string;
let folder: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  hand = feedHand(desk);
  key = await hand.grants();
  folder = await mkdtemp(path.join(tmpdir(), "feed-client-"));
  const inUnit = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
  const status = {
    because: () => [],
    metrics: async () => ({ type: "text/plain", text: "" }),
    feed: {
      lines: (question: Parameters<typeof answerFeed>[0]) => inUnit(() => answerFeed(question)),
      about: () => inUnit(aboutFeed),
    },
  };
  const ignore = () => undefined;
  const info = (_: string, facts?: { port?: number }) => {
    address = `http://127.0.0.1:${facts?.port ?? 0}/feed/v1`;
  };
  const log = { debug: ignore, info, warn: ignore, error: ignore };
  stop = await startStatusServer({ host: "127.0.0.1", port: 0, isSet: true }, status, log);
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

const State = z.object({ held: z.record(z.string(), z.object({ key: z.string() })) });
async function reads(): Promise<string[]> {
  const file = path.join(folder, "held.json");
  const env = { ...process.env, FEED_KEY: key };
  await promisify(execFile)(process.execPath, [client, `${address}/entries`, file], { env });
  const { held } = State.parse(JSON.parse(await readFile(file, "utf8")));
  return Object.values(held).map(({ key: page }) => page);
}

it("the client of the documents holds what counts, and lets go of what left", async () => {
  const ids = [
    await hand.upholds(websiteOf("one.example")),
    await hand.upholds(websiteOf("two.example")),
  ];
  expect(await reads()).toEqual([]);
  await hand.ages(ids);
  await hand.tend();
  expect((await reads()).toSorted()).toEqual(["one.example", "two.example"]);
  expect(await reads()).toHaveLength(2);
  const [first] = ids;
  if (first !== undefined) await hand.reopens(first);
  expect(await reads()).toEqual(["two.example"]);
});

it("says what it is, what is signed, and nothing new in no bytes", async () => {
  const about = FeedAbout.parse(await (await fetch(address)).json());
  expect(about).toMatchObject({ version: 1, isPublic: false, contest: null });
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${address}/entries?since=0`, { headers });
  const body = Buffer.from(await answer.arrayBuffer());
  const signature = Buffer.from(answer.headers.get("feed-signature") ?? "", "base64").toString();
  const upto = answer.headers.get("feed-upto");
  expect(trustedIn(body, { publicKey: about.publicKey, signature })).toBe(
    `Searchlight feed v1 tier=key since=0 upto=${upto}`,
  );
  const etag = answer.headers.get("etag") ?? "";
  const again = await fetch(`${address}/entries?since=0`, {
    headers: { ...headers, "if-none-match": etag },
  });
  expect(again.status).toBe(304);
  expect((await again.arrayBuffer()).byteLength).toBe(0);
});

it("gives whoever has no key the same answer, byte for byte", async () => {
  const revoked = await hand.grants();
  await desk.sql`update feed_subscribers set status = 'revoked' where id = (
    select id from feed_subscribers order by id desc limit 1)`;
  const answers = [];
  for (const given of [revoked, "slf_wrong", undefined]) {
    const headers = given === undefined ? {} : { authorization: `Bearer ${given}` };
    const answer = await fetch(`${address}/entries`, { headers });
    const { date: _, ...shown } = Object.fromEntries(answer.headers);
    answers.push({ status: answer.status, shown, text: await answer.text() });
  }
  expect(answers[0]?.status).toBe(401);
  expect(FeedRefusal.parse(JSON.parse(answers[0]?.text ?? ""))).toEqual({ error: "unauthorized" });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

it("answers each path that is described, and no other", async () => {
  for (const described of Object.keys(feedOpenApi.paths)) {
    const answer = await fetch(`${address}${described.replace("/feed/v1", "")}`);
    // The public part is there once two have opened it.
    expect([200, 401, 404]).toContain(answer.status);
    const { error } = FeedRefusal.partial().parse(await answer.json());
    expect(error === "not_found").toBe(described.endsWith("/public"));
  }
  expect((await fetch(`${address}/others`)).status).toBe(404);
});
