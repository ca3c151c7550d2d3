import { connect } from "../db/connect.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { keysOf } from "../open-keys.ts";
import { joinDatabase } from "../reach-database.ts";
import { sealWith } from "../db/privacy/seal-with.ts";
import {
  verifyReports as walk,
  type ReportFault,
} from "../workflow/transparency/verify-reports.ts";
import { runCommand, say } from "./run-command.ts";

const words = {
  missing: "is missing",
  changed: "is not what was published",
  not_signed: "does not have the signature of its key",
  not_after_the_one_before: "does not carry the digest of the one before",
} as const satisfies Record<ReportFault["fault"], string>;

/** Also while the bot runs. */
export const verifyReports = () =>
  runCommand(async (config) => {
    sealWith(await keysOf(config));
    const server = await joinDatabase(config);
    const connection = connect(server.url, { connections: 1, name: "searchlight reports" });
    try {
      const { reports, faults } = await unitOfWork(connection.db, walk);
      for (const { nr, fault } of faults) say(`Report ${nr} ${words[fault]}.`);
      say(faults.length === 0 ? `${reports} reports, the chain is whole.` : `${reports} reports.`);
      process.exitCode = faults.length === 0 ? 0 : 1;
    } finally {
      await connection.close();
      await server.stop();
    }
  });
