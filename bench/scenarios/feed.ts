import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { spreadOf } from "../figures/statistics.ts";
import type { Row } from "../figures/table.ts";
import { openClient } from "../peers/open-client.ts";
import { openContender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

const sizes = { quick: [1_000], whole: [1_000, 100_000] };
const key = "slf_bench";

/** How long a subscriber waits for all of the feed, signed, and for hearing that nothing is new. */
export async function feed(run: Run): Promise<Row[]> {
  const rows: Row[] = [];
  for (const entries of run.isQuick ? sizes.quick : sizes.whole) {
    run.tell(`a feed of ${entries}`);
    const contender = await openContender(run, "searchlight");
    try {
      await fill(contender.databaseUrl, entries);
      const address = `http://127.0.0.1:${await portOf(run.folder)}/feed/v1/entries`;
      const [whole, same]: [number[], number[]] = [[], []];
      let bytes = 0;
      for (let nth = 0; nth < run.pace.rounds; nth += 1) {
        const got = await asks(address, {});
        if (got.lines !== entries) throw new Error(`${got.lines} lines instead of ${entries}`);
        whole.push(got.ms);
        bytes = got.bytes;
        const again = await asks(address, { "if-none-match": got.etag });
        if (again.status !== 304) throw new Error(`answered ${again.status}`);
        same.push(again.ms);
      }
      const who = `${entries} entries`;
      rows.push({ what: "all of it, signed", who, figures: { ms: spreadOf(whole), bytes } });
      rows.push({ what: "nothing new", who, figures: { ms: spreadOf(same) } });
    } finally {
      await contender.close();
    }
  }
  return rows;
}

async function asks(address: string, headers: Record<string, string>) {
  const began = performance.now();
  const answer = await fetch(address, { headers: { ...headers, authorization: `Bearer ${key}` } });
  const body = Buffer.from(await answer.arrayBuffer());
  const ms = performance.now() - began;
  const lines = body.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
  const etag = answer.headers.get("etag") ?? "";
  return { ms, lines, bytes: body.length, etag, status: answer.status };
}

/** The port on which the process that was started last says how it is. */
async function portOf(folder: string): Promise<string> {
  const nrs = (await readdir(folder)).flatMap((name) => {
    const nr = /^searchlight-(\d+)\.log$/.exec(name)?.[1];
    return nr === undefined ? [] : [Number(nr)];
  });
  const log = await readFile(path.join(folder, `searchlight-${Math.max(...nrs)}.log`), "utf8");
  const port = /"port":(\d+),"event":"status_listening"/.exec(log)?.[1];
  if (port === undefined) throw new Error("nobody listens");
  return port;
}

/** Cases that were upheld, each with what is told of it. */
async function fill(databaseUrl: string, entries: number): Promise<void> {
  const client = openClient(databaseUrl, 1);
  try {
    await client`
      insert into subjects (id, kind, display)
      select gen_random_uuid(), 'website', 'site-' || nr || '.example'
      from generate_series(1, ${entries}::int) nr`;
    await client`
      insert into cases (id, code, subject_id, category, status, version)
      select gen_random_uuid(), 'B-' || substr(id::text, 1, 13), id, 'fraud', 'upheld', 3
      from subjects where display like 'site-%'`;
    await client`
      insert into feed_entries (id, case_id, version, seq, is_in, kind, key, category, is_public,
        from_at, until_at)
      select gen_random_uuid(), c.id, 3, row_number() over (), true, 'website', s.display, 'fraud',
        true, app_now(), app_now() + interval '1 year'
      from cases c join subjects s on s.id = c.subject_id where s.display like 'site-%'`;
    const hash = createHash("sha256").update(key).digest("hex");
    const staff = await client`
      insert into staff (id, telegram_user_id, name)
      select gen_random_uuid(), -nr, 'bench' from generate_series(1, 2) nr returning id`;
    const [asked, agreed] = staff.map(({ id }) => String(id));
    await client`
      insert into feed_subscribers (id, tier, name, categories, status, key_hash, asked_by, agreed_by,
        expires_at)
      values (gen_random_uuid(), 'key', 'bench', '["fraud"]', 'active', ${hash}, ${asked ?? ""},
        ${agreed ?? ""}, app_now())`;
  } finally {
    await client.end({ timeout: 5 });
  }
}
