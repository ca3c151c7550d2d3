// Reads the feed once and keeps what counts: node read-feed.mjs https://bot.example.org/feed/v1/entries held.json
import { readFile, writeFile } from "node:fs/promises";

const [, , address, file] = process.argv;
const begin = '{"since":0,"held":{}}';
const state = JSON.parse(await readFile(file, "utf8").catch(() => begin));
const headers = { "if-none-match": state.etag ?? "" };
if (process.env.FEED_KEY) headers.authorization = `Bearer ${process.env.FEED_KEY}`;
const answer = await fetch(`${address}?since=${state.since}`, { headers });
if (answer.status !== 304) {
  if (!answer.ok) throw new Error(`The feed answered ${answer.status}`);
  for (const line of (await answer.text()).split("\n").filter(Boolean)) {
    const { id, op, until, kind, key } = JSON.parse(line);
    if (op === "add") state.held[id] = { until, kind, key };
    else delete state.held[id];
  }
  const since = Number(answer.headers.get("feed-upto"));
  state.etag = since === state.since ? answer.headers.get("etag") : "";
  state.since = since;
}
for (const [id, { until }] of Object.entries(state.held))
  if (new Date(until) < new Date()) delete state.held[id];
await writeFile(file, JSON.stringify(state));
