import { tmpdir } from "node:os";
import path from "node:path";
import type { Sandbox } from "telegram-sandbox";
import type { Connection } from "../../src/db/connect.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startBot } from "../../src/start-bot.ts";
import { testKeys } from "./keys.ts";

type Here = {
  sandbox: Pick<Sandbox, "token" | "apiRoot">;
  url: string;
  /** What is asked through it can be counted. */
  connection: Connection;
  adminId: number;
};

/** The whole bot in the test's own process; gives what stops it. */
export function startBotHere({ sandbox, url, connection, adminId }: Here): Promise<() => unknown> {
  return startBot({
    config: {
      botToken: sandbox.token,
      adminIds: [adminId],
      database: { kind: "external", url, ownerUrl: url },
      dataDir: path.join(tmpdir(), "no-data-dir"),
      keys: testKeys,
      telegramApiRoot: sandbox.apiRoot,
      intake: { kind: "polling" },
      packagesTo: "chat",
      outcomeNoticeDelayS: 0,
      leaseS: 10,
      status: undefined,
      alarmCommand: undefined,
      log: { level: "error", format: "json" },
    },
    keys: testKeys,
    log: silentLog,
    url,
    db: connection.db,
    renew: connection.renew,
    giveUp: () => undefined,
  });
}
