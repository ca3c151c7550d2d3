import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { Gathering } from "../../src/pipeline/gather.ts";
import { Settler } from "../../src/pipeline/settler.ts";
import { Turns } from "../../src/pipeline/turns.ts";
import { useDatabase } from "../support/database.ts";
import { noOwnChat } from "../support/own-chat.ts";
import { opened } from "../support/opened.ts";
import { oweText, plainly } from "../support/plain-saying.ts";

/* What is gathered keeps nobody waiting who is alone: it is cut short once all that is in hand waits for it. */

const database = useDatabase();
const connection = opened(() => connect(database.url(), { connections: 2, name: "hurry" }));
const tick = () => new Promise(setImmediate);

function promised<T = void>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

it("hurries once each that is in hand waits for what is on its way to them, and not before", async () => {
  let hurried = 0;
  const never = promised().promise;
  const facts = promised();
  const turns = new Turns(
    {
      db: connection.db,
      log: silentLog,
      gather: () => facts.promise,
      handle: () => Promise.resolve([]),
      own: {
        ...noOwnChat,
        answered: (lane) => (lane === "asks Telegram" ? undefined : never),
        hurry: () => (hurried += 1),
      },
      onDead: () => Promise.resolve(),
      handlerDeadlineMs: 1_000,
    },
    () => undefined,
  );
  const head = { arrival: 1, source: "telegram" as const, body: {} };
  const asks = turns.take({ lane: "asks Telegram", head });
  void turns.take({ lane: "7", head });
  void turns.take({ lane: "8", head });
  await tick();
  expect(hurried).toBe(0);
  // Its lane holds nothing, so it is over soon.
  facts.resolve();
  expect(await asks).toBe("empty");
  await tick();
  expect(hurried).toBe(1);
});

it("what became of a send is kept at once where somebody is in a hurry", async () => {
  const { db } = connection;
  const owner = 7;
  const settler = new Settler<string>(
    {
      db,
      ...plainly<string>(() => Promise.resolve(undefined)),
      owner: () => owner,
    },
    new Gathering(600_000),
  );
  const settle = async (nth: number) => {
    const chatId = ChatId.parse(5_000 + nth);
    const key = `send ${nth}`;
    await unitOfWork(db, () => oweText(key, chatId));
    const [row] = await db.$client`
      update outbox set status = 'sending', owner = ${owner}, claimed = wanted where key = ${key}
      returning id::int, wanted::int`;
    const { id, wanted } = row as { id: number; wanted: number };
    const of = { id, key, chatId, wanted, attempts: 0, unknowns: 0, priority: 1 };
    const message = { kind: "leave_chat", chatId } as const;
    return settler.settle({
      row: { ...of, message },
      call: key,
      owner,
      outcome: { kind: "delivered" },
    });
  };
  expect(await settle(1)).toBe(false);
  let isKept = false;
  const second = settle(2).then(() => (isKept = true));
  await sleep(50);
  expect(isKept).toBe(false);
  settler.hurry();
  await second;
  // Nothing is gathered now, so the next one is kept as soon as it comes.
  settler.hurry();
  await settle(3);
  settler.hurry();
});
