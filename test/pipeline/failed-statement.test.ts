import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { isTransientFault } from "../../src/db/faults.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let bot: Connection;
beforeAll(() => {
  bot = connect(database.url(), { connections: 1, name: "failing" });
});
afterAll(() => bot.close());

/** Of what a unit of work fails, in which one statement fails so and another one is tried after it. */
async function failureAfter(sqlState: string): Promise<unknown> {
  return unitOfWork(bot.db, async () => {
    try {
      await rows(
        sql.raw(`do $$ begin raise exception 'no more' using errcode = '${sqlState}'; end $$`),
      );
    } finally {
      await rows(sql`select 1`);
    }
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

it.each([
  ["a deadlock", "40P01"],
  ["a full disk", "53100"],
])("%s stays a passing fault when something is tried after it", async (_, sqlState) => {
  expect(isTransientFault(await failureAfter(sqlState))).toBe(true);
});

it("a fault of an update stays one when something is tried after it", async () => {
  const error = await failureAfter("22012");
  expect(isTransientFault(error)).toBe(false);
  expect(error).toMatchObject({ code: "22012" });
});

it("a unit of work fails of its first fault, whatever its work makes of it", async () => {
  const swallowing = unitOfWork(bot.db, async () => {
    await rows(sql`select 1 / 0`).catch(() => undefined);
    return "done";
  });
  await expect(swallowing).rejects.toMatchObject({ code: "22012" });
  const rewording = unitOfWork(bot.db, async () => {
    await rows(sql.raw(`do $$ begin raise exception 'no' using errcode = '40P01'; end $$`)).catch(
      () => {
        throw new Error("something else");
      },
    );
  });
  const error: unknown = await rewording.catch((fault: unknown) => fault);
  expect(isTransientFault(error)).toBe(true);
});
