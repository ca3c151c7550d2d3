import { openClient } from "./open-client.ts";
import { required } from "./run.ts";

/*
 * What a decision is without a bot: a row that changes once. So many at a time, each a transaction of its own,
 * for so long; prints how many it made.
 */

const [at = "1", forMs = "1000"] = process.argv.slice(2);
const many = Number(at);
const client = openClient(required("DATABASE_URL"), many);
await client`create table if not exists decided (id int primary key, status text not null, version int not null)`;
await client`truncate decided`;
await client`insert into decided select nth, 'open', 1 from generate_series(1, 100000) nth`;

let made = 0;
let next = 0;
const until = performance.now() + Number(forMs);
const began = performance.now();
await Promise.all(
  Array.from({ length: many }, async () => {
    while (performance.now() < until) {
      next += 1;
      const changed = await client`
        update decided set status = 'dismissed', version = version + 1
        where id = ${next} and status = 'open' and version = 1`;
      made += changed.count;
    }
  }),
);
process.stdout.write(`${JSON.stringify({ made, ms: performance.now() - began })}\n`);
await client.end();
