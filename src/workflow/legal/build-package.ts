// Builds what an authority is given, and closes it to its key. Called by the ledger, and when it is sent.
import { disclosureById } from "../../db/legal/disclosure-store.ts";
import { legalDecisionById, type LegalDecision } from "../../db/legal/legal-decision-store.ts";
import { findLegalRequestOf, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import { erasedIn } from "../../db/legal/erased-store.ts";
import { dataClasses } from "../../db/legal/legal-sections.ts";
import { findGrants, givenOf } from "../../db/legal/legal-source-store.ts";
import type { Resolved } from "../../db/legal/legal-target-store.ts";
import type { ChatId, DisclosureId } from "../../domain/ids.ts";
import {
  dataDigestOf,
  notHeldStatement,
  packageFiles,
  type GivenSection,
} from "../../domain/legal/package.ts";
import { tarOf, type FileOf } from "../../domain/legal/tar.ts";
import { languageNow } from "../speaking/language-of.ts";
import { publicKeyNow, signFile } from "../transparency/sign.ts";
import { sha256 } from "./digest.ts";
import { targetsOf } from "./resolve-targets.ts";

/** Under which key the message with a package is known. */
export const disclosureKey = (id: DisclosureId) => `disclosure:${id}`;

/** The files of a package, from what is true now. Nothing of it is kept. */
export async function filesOf(
  request: LegalRequest,
  decision: LegalDecision,
  targets: readonly Resolved[],
): Promise<{ manifest: FileOf; others: FileOf[]; sections: readonly GivenSection[] }> {
  const { periodFrom: from, periodTo: to, code, items } = request;
  const { grants, outcome, ground, confirmedAt } = decision;
  const found = await findGrants(grants, targets, { from, to });
  const sections = found.map(givenOf);
  const notHeld = notHeldStatement({
    code,
    items,
    grants,
    classes: dataClasses(),
    erased: await erasedIn(found, targets, { from, to }),
  });
  const facts = {
    code,
    reference: request.details?.reference ?? "",
    authority: request.authority,
    country: request.country,
    instrument: request.instrument,
    outcome,
    ground,
    decidedAt: confirmedAt ?? request.receivedAt,
    publicKey: await publicKeyNow(),
  };
  return { ...packageFiles(facts, { sections, notHeld }, sha256), sections };
}

export type Package =
  /** What is there now is not what was decided on: nothing is sent. */
  | { kind: "changed"; code: string; language: string }
  | {
      kind: "package";
      code: string;
      language: string;
      fileName: string;
      content: Uint8Array;
      digest: string;
      recipient: string;
      key: string;
    };

/** What goes to an officer's chat. Undefined: there is no such disclosure. */
export async function viewPackage(id: DisclosureId, chatId: ChatId): Promise<Package | undefined> {
  const disclosure = await disclosureById(id);
  const decision = disclosure && (await legalDecisionById(disclosure.decisionId));
  const request = disclosure && (await findLegalRequestOf(disclosure.requestCode));
  if (disclosure === undefined || request === undefined || decision?.recipient === undefined)
    return undefined;
  const language = await languageNow(chatId);
  const { code } = request;
  const { recipient } = decision;
  const targets = await targetsOf({ id: request.id, version: decision.version });
  const { manifest, others, sections } = await filesOf(request, decision, targets);
  const isSame =
    dataDigestOf(sections, sha256) === disclosure.dataDigest &&
    sha256(manifest.content) === disclosure.manifestDigest;
  if (!isSame) return { kind: "changed", code, language };
  const signature = await signFile(manifest.content, code);
  const signed = {
    name: "manifest.json.minisig",
    content: new TextEncoder().encode(signature),
  };
  const whole = tarOf([manifest, signed, ...others]);
  // Loaded here and not at the start: few packages are ever closed, and it takes its share of memory.
  const { Encrypter } = await import("age-encryption");
  const closer = new Encrypter();
  closer.addRecipient(recipient);
  return {
    kind: "package",
    code,
    language,
    fileName: `${code}.tar.age`,
    content: await closer.encrypt(whole),
    digest: sha256(whole),
    recipient,
    key: disclosureKey(id),
  };
}
