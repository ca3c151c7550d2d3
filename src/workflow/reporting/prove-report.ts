// Proves that a report arrived. Called at the hour of the daily summary, by the press, and by its composing.
import { randomBytes } from "node:crypto";
import { digest } from "../../db/control/seal-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import {
  keepProofs,
  proofOf,
  takeLeaves,
  type ProvenReport,
} from "../../db/reporting/receipt-store.ts";
import type { ChatId, ReportId } from "../../domain/ids.ts";
import { plantTree } from "../../domain/reporting/receipt-tree.ts";
import { languageNow } from "../speaking/language-of.ts";

/** What arrives beyond it waits for the next day. */
const mostADay = 20_000;
const seedBytes = 32;

/**
 * The day's tree of what arrived since the last one; its root, which is to be published. There is one on a
 * day without reports as well, so that none tells of any.
 */
export async function plantReceipts(): Promise<string> {
  // In an order of their own: not even how they are stored says which came first.
  const leaves = (await takeLeaves(mostADay)).toSorted();
  const seed = randomBytes(seedBytes).toString("hex");
  const { root, proofs } = plantTree(leaves, { seed, digest });
  await keepProofs(root, proofs);
  return root;
}

/** Owes the person the proof of their report, or says why there is none. */
export async function askProof(
  chatId: ChatId,
  id: ReportId,
): Promise<"asked" | "unknown" | "not_yet" | "gone"> {
  const proof = await proofOf(chatId, id);
  if (typeof proof === "string") return proof;
  await enqueue({
    key: `proof:${chatId}:${id}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_proof", chatId, reportId: id },
  });
  return "asked";
}

export type ProofView = ProvenReport & { language: string };

export async function viewProof(chatId: ChatId, id: ReportId): Promise<ProofView | undefined> {
  const proof = await proofOf(chatId, id);
  if (typeof proof === "string") return undefined;
  return { ...proof, language: await languageNow(chatId) };
}
