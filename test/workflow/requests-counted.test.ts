import { uuidv7 } from "uuidv7";
import { beforeAll, expect, it } from "vitest";
import { countLegal, holdsToldOf } from "../../src/db/transparency/legal-counts.ts";
import { cells } from "../../src/db/transparency/cells.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { boundsOf, Quarter } from "../../src/domain/transparency/period.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const [ada, alma, germany, france] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];

type Request = {
  from?: string;
  kind?: string;
  received: string;
  registered?: string;
  secrecy?: string;
  until?: string | null;
  ended?: string | null;
  outcome?: string;
  decided?: string;
  effected?: string | null;
  persons?: number;
};
let requests = 0;

async function registers(request: Request): Promise<void> {
  const { sql } = desk;
  const { received, registered = received, secrecy = "none", until = null, ended = null } = request;
  const { kind = "information", outcome, decided = received, effected = null, persons } = request;
  const [id, decision] = [uuidv7(), uuidv7()];
  requests += 1;
  const code = `L-${requests}`;
  await sql`insert into legal_requests (id, code, kind, instrument, authority_id, status, received_at,
      secrecy, secret_until, secrecy_ended_at, items, effected_at, registered_by, registered_at)
    values (${id}, ${code}, ${kind}, 'national', ${request.from ?? germany}, 'registered', ${received},
      ${secrecy}, ${until}, ${ended}, '[]', ${effected}, ${ada}, ${registered})`;
  await sql`insert into holds (id, code, scope, target_id, target_code, ground, status, asked_by,
      ask_expires_at, confirmed_by, placed_at, ends_at, request_id)
    values (${uuidv7()}, ${`H-${requests}`}, 'report', ${id}, ${code}, 'authority', 'ended', ${ada},
      ${received}, ${alma}, ${received}, ${received}, ${id})`;
  if (outcome === undefined) return;
  await sql`insert into legal_decisions (id, request_id, version, outcome, grants, analysis_digest,
      proposed_by, proposed_at, confirmed_by, confirmed_at)
    values (${decision}, ${id}, 1, ${outcome}, '[]', 'x', ${ada}, ${decided}, ${alma}, ${decided})`;
  if (persons === undefined) return;
  await sql`insert into disclosures (id, decision_id, request_code, outcome, instrument, country,
      proposed_by, confirmed_by, handed_by, analysis_digest, data_digest, manifest_digest, classes, persons,
      disclosed_at)
    values (${uuidv7()}, ${decision}, ${code}, ${outcome}, 'national', 'DE', ${ada}, ${alma}, ${ada}, 'x',
      'x', 'x', '[]', ${persons}, ${decided})`;
}

beforeAll(async () => {
  const { sql } = desk;
  for (const [at, id] of [ada, alma].entries()) {
    await sql`insert into staff (id, telegram_user_id, name) values (${id}, ${500 + at}, 'Ada')`;
  }
  for (const [id, country] of [
    [germany, "DE"],
    [france, "FR"],
  ] as const) {
    await sql`insert into authorities (id, name, country, class, contact, found_at, verified_by)
      values (${id}, 'A court', ${country}, 'court', 'x', 'x', ${ada})`;
  }
  await registers({ received: "2025-02-03", outcome: "full", decided: "2025-03-01", persons: 2 });
  await registers({ received: "2025-02-04", outcome: "refuse", decided: "2025-04-15T23:00:00Z" });
  await registers({ received: "2025-02-05", outcome: "refuse", decided: "2025-04-16T00:00:00Z" });
  // Nothing shows that there is it, as long as it must stay secret.
  await registers({
    from: france,
    received: "2025-02-06",
    secrecy: "until_told",
    outcome: "part",
    decided: "2025-02-10",
    persons: 3,
  });
  await registers({
    from: france,
    received: "2025-02-07",
    secrecy: "until_date",
    until: "2025-05-01",
    outcome: "part",
    decided: "2025-02-10",
    persons: 1,
  });
  await registers({ received: "2025-03-30", registered: "2025-04-20", kind: "preservation" });
  await registers({ received: "2025-03-01", kind: "removal", effected: "2025-03-02" });
});

const counted = (quarter: string) =>
  unitOfWork(desk.db, async () => {
    const bounds = boundsOf(Quarter.parse(quarter));
    const {
      requests: own,
      late_requests: late,
      persons_given: persons,
      ...orders
    } = await countLegal(bounds);
    const told = (counts: typeof own) =>
      counts.map(({ of, column, count }) => `${of.join(" ")} ${column} ${count}`).toSorted();
    const holds = told(await cells(holdsToldOf(bounds)));
    return { own: told(own), late: told(late), persons: told(persons), ...orders, holds };
  });

it("a request counts where it was received, as it stood on the fifteenth of the month after", async () => {
  expect(await counted("2025-Q1")).toEqual({
    own: [
      "DE information full 1",
      "DE information refuse 1",
      "DE information waiting 1",
      "DE removal waiting 1",
    ],
    late: [],
    persons: ["persons count 2"],
    order_registered: [0],
    order_effect: [86_400_000],
    holds: ["authority placed 4"],
  });
});

it("what was secret, or in the register too late, counts once, as late, in the first report after", async () => {
  expect(await counted("2025-Q2")).toEqual({
    own: [],
    late: ["DE preservation waiting 1", "FR information part 1"],
    persons: ["persons count 1"],
    order_registered: [],
    order_effect: [],
    holds: ["authority placed 2"],
  });
  expect((await counted("2025-Q3")).late).toEqual([]);
});

it("a secret request changes nothing of what is told until its secrecy ends", async () => {
  const before = await Promise.all(["2025-Q1", "2025-Q2", "2025-Q3"].map(counted));
  await registers({
    received: "2025-02-08",
    secrecy: "until_told",
    outcome: "full",
    decided: "2025-02-09",
    persons: 9,
  });
  expect(await Promise.all(["2025-Q1", "2025-Q2", "2025-Q3"].map(counted))).toEqual(before);
  await desk.sql`update legal_requests set secrecy_ended_at = '2025-08-01' where secrecy = 'until_told'`;
  const [first, , third] = await Promise.all(["2025-Q1", "2025-Q2", "2025-Q3"].map(counted));
  expect(first).toEqual(before[0]);
  expect(third).toMatchObject({
    late: ["FR information part 1", "DE information full 1"].toSorted(),
    persons: ["persons count 12"],
    holds: ["authority placed 2"],
  });
});
