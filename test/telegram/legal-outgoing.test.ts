import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { expect, it } from "vitest";
import { ChatId, DisclosureId } from "../../src/domain/ids.ts";
import { composeDisclosure } from "../../src/telegram/legal/compose-legal.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { retentionDesk } from "../support/retention-desk.ts";

const desk = useCaseDesk();
const { files } = retentionDesk(desk);
const [ada, bea, lea, leo] = [officer(11), officer(12), officer(21), officer(22)];
const legal = legalDesk(desk, [ada, bea]);

it("where the operator wants no package in a chat it is closed and lies on the server, and the chat says where", async () => {
  await legal.settleIn();
  await legal.appoints(lea);
  await legal.appoints(leo);
  const identity = await generateIdentity();
  await files(801);
  const { id, code } = await legal.enters(lea, informationAbout(await legal.reportOf(801)));
  await legal.analyses(lea, id);
  await legal.writes(lea, await identityToRecipient(identity), `legal-key:${id}`);
  await legal.proposes(lea, id, { outcome: "part", ticks: [["reports", "note"]] });
  await legal.verb(leo, "confirm", id);
  await legal.verb(leo, "hand_out", id);
  const [row] = await legal.ledgerOf(code);
  const chatId = ChatId.parse(leo.userId);
  const asked = {
    kind: "send_disclosure",
    chatId,
    disclosureId: DisclosureId.parse(row?.id),
  } as const;
  const kept = new Map<string, Uint8Array>();
  const outgoing = {
    isAlways: true,
    keep: async (fileName: string, content: Uint8Array) => {
      kept.set(fileName, content);
      return `outgoing/${fileName}`;
    },
  };
  const call = await legal.inUnit(() =>
    composeDisclosure(createTexts(), asked, chatId, { outgoing }),
  );
  if (call?.kind !== "post") throw new Error(`no message: ${call?.kind}`);
  expect(call.piece.text).toContain(`outgoing/${code}.tar.age`);
  const closed = kept.get(`${code}.tar.age`) ?? new Uint8Array();
  expect(Buffer.from(closed).toString("latin1")).not.toContain("note of 801");
  const opener = new Decrypter();
  opener.addIdentity(identity);
  expect(Buffer.from(await opener.decrypt(closed)).toString("utf8")).toContain("note of 801");
  // "Fetched" finds the message by the same key as one with a file.
  expect(call.key).toBe(`disclosure:${asked.disclosureId}`);
});
