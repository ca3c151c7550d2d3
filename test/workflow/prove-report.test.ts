import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { drawProof } from "../../src/telegram/reporting/proof-file.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { askProof, plantReceipts, viewProof } from "../../src/workflow/reporting/prove-report.ts";
import { forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { pseudonymOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";
import { useSealing } from "../support/seal.ts";

/* A reporter shows with a file and a script of twenty lines that their report had arrived by a day. */

useSealing();
const desk = useQueueDesk();
const [rita, ron] = [ChatId.parse(601), ChatId.parse(602)];
const script = fileURLToPath(new URL("../../docs/check-receipt.mjs", import.meta.url));

async function files(by: number, term: string): Promise<ReportId> {
  const caseId: CaseId = await desk.files({ by, subject: termOf(term) });
  const [row] = await desk.sql`
    select r.id from reports r where case_id = ${caseId} order by created_at desc limit 1`;
  return ReportId.parse(row?.["id"]);
}

const asks = (who: ChatId, id: ReportId) => unitOfWork(desk.db, () => askProof(who, id));
const dayEnds = () => unitOfWork(desk.db, plantReceipts);

/** What the person gets as a file. */
async function fileOf(who: ChatId, id: ReportId): Promise<string> {
  const view = await unitOfWork(desk.db, () => viewProof(who, id));
  if (view === undefined) throw new Error("no proof");
  return drawProof(createTexts(), view).content;
}

async function check(content: string, sum: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "receipt-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "proof.json");
  await writeFile(file, content);
  const run = promisify(execFile)(process.execPath, [script, file, sum]);
  return run.then(({ stdout }) => stdout).catch((error: { stdout: string }) => error.stdout);
}

it("what a reporter gets after the day’s sum was published is proven without the bot", async () => {
  const hers = await files(rita, "amber kettle");
  const his = await files(ron, "amber kettle");
  expect(await asks(rita, hers)).toBe("not_yet");
  const sum = await dayEnds();
  expect(await asks(rita, hers)).toBe("asked");
  const content = await fileOf(rita, hers);
  expect(await check(content, sum)).toMatch(/^Proven: R-[0-9A-Z]{8} had arrived/);
  expect(await check(content, await dayEnds())).toMatch(/^Not proven/);
  const [, other = ""] = /"report": "(R-\w{8})"/.exec(await fileOf(ron, his)) ?? [];
  expect(await check(content.replace(/R-\w{8}/, other), sum)).toMatch(/^Not proven/);
  // Nothing of his is in hers: no code, no salt, no leaf.
  expect(content).not.toContain(other);
  const leaves = await desk.sql<{ leaf: string }[]>`select leaf from receipt_proofs`;
  expect(leaves).toHaveLength(2);
  for (const { leaf } of leaves) expect(content).not.toContain(leaf);
  // Nor does the next day change it.
  await files(ron, "brass lantern");
  await dayEnds();
  expect(await fileOf(rita, hers)).toBe(content);
});

it("nobody else gets it, and nobody once its reporter was forgotten; what they have stays valid", async () => {
  const hers = await files(rita, "copper feather");
  const sum = await dayEnds();
  const content = await fileOf(rita, hers);
  expect(await asks(ron, hers)).toBe("unknown");
  const asked = { messageId: 1, language: "en" };
  await unitOfWork(desk.db, () => forgetPerson({ pseudonymOf }, rita, asked));
  expect(await asks(rita, hers)).toBe("unknown");
  expect(await check(content, sum)).toMatch(/^Proven/);
});

it("of a report whose words are gone, or from before there were proofs, there is none", async () => {
  const his = await files(ron, "denim orchard");
  await dayEnds();
  await desk.sql`update reports set salt = null where id = ${his}`;
  expect(await asks(ron, his)).toBe("gone");
});

it("the database holds no salt that can be read, and leads from no leaf to a report", async () => {
  const his = await files(ron, "ebony cradle");
  await dayEnds();
  const [, salt = ""] = /"salt": "(\w{32})"/.exec(await fileOf(ron, his)) ?? [];
  expect(salt).not.toBe("");
  // As the database itself sees it.
  const [row] = await desk.sql`
    select leaf, strpos(salt, ${salt}) as found_at from reports where id = ${his}`;
  expect(row).toMatchObject({ leaf: null, found_at: 0 });
});
