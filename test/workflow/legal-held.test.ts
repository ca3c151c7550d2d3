import { generateIdentity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, it } from "vitest";
import { erasePerson } from "../../src/db/privacy/held-store.ts";
import { ChatId, DisclosureId, HoldId } from "../../src/domain/ids.ts";
import { columnsOf } from "../../src/db/legal/legal-sections.ts";
import { readGrants } from "../../src/db/legal/legal-source-store.ts";
import { LegalSection } from "../../src/domain/legal/sections.ts";
import { viewPackage } from "../../src/workflow/legal/build-package.ts";
import { isTargetOf, targetsOf } from "../../src/workflow/legal/resolve-targets.ts";
import { viewLegal } from "../../src/workflow/legal/view-legal.ts";
import { pressHold } from "../../src/workflow/privacy/press-hold.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { pass } from "../support/passing-time.ts";
import { dayMs, retentionDesk } from "../support/retention-desk.ts";

/* What a hold keeps is given where the rows themselves have lost it, and of nobody else than who is named. */

const desk = useCaseDesk();
const { files, decides } = retentionDesk(desk);
const [ada, bea, lea, leo] = [officer(11), officer(12), officer(21), officer(22)];
const legal = legalDesk(desk, [ada, bea]);
const { presses, writes, enters, analyses, proposes, verb, reportOf, inUnit, operator } = legal;
let recipient = "";

beforeAll(async () => {
  await legal.settleIn();
  await legal.appoints(lea);
  await legal.appoints(leo);
  recipient = await identityToRecipient(await generateIdentity());
});

const preservation = { kind: "preservation", instrument: "preservation_letter" };

/** What is named is kept by a hold on which two agreed. */
async function preserved(targets: string): Promise<HoldId[]> {
  const request = await enters(lea, informationAbout(targets, preservation));
  const found = await desk.sql<{ id: string }[]>`
    select id from holds where request_id = ${request.id} order by id`;
  const ids = found.map(({ id }) => HoldId.parse(id));
  for (const id of ids) {
    expect(await inUnit(() => pressHold(operator, leo, { kind: "confirm", id }))).toBe("confirmed");
  }
  return ids;
}

async function givenOf(targets: string) {
  const request = await enters(lea, informationAbout(targets));
  const about = await inUnit(() => targetsOf(request));
  const grants = LegalSection.options.map((section) => ({
    section,
    columns: [...columnsOf(section)],
  }));
  const period = { from: undefined, to: undefined };
  const sections = await inUnit(() => readGrants(grants, about, period));
  const page = { kind: "open", id: request.id } as const;
  const view = await inUnit(() => viewLegal(ChatId.parse(lea.userId), page));
  const counts = view.kind === "open" ? view.counts : undefined;
  return { request, text: JSON.stringify(sections), sections, counts };
}
const forgets = (by: number) => inUnit(() => erasePerson(by));

describe("what a hold keeps", () => {
  it("is given of a report whose maker was forgotten since, and nothing of others in its case", async () => {
    await files(14_101);
    const report = await reportOf(14_101);
    await preserved(report);
    const before = await givenOf(report);
    await forgets(14_101);
    const after = await givenOf(report);
    expect(JSON.parse(after.text)).toEqual(JSON.parse(before.text));
    expect(after.text).toContain("note of 14101");
    expect(after.text).toContain('"telegramUserId":14101');
    expect(after.counts).toMatchObject({ reports: 1, reporters: 1 });
  });

  it("is given of an account that is known by copies alone, with all that person reported then", async () => {
    await files(14_102);
    await files(14_102);
    await files(14_103);
    await preserved("14102");
    await forgets(14_102);
    const { text, sections, counts } = await givenOf("14102");
    expect(sections.find(({ section }) => section === "reports")?.rows).toHaveLength(2);
    expect(text).toContain('"telegramUserId":14102');
    expect(text).not.toContain("14103");
    expect(counts).toMatchObject({ reports: 2, reporters: 1 });
  });

  it("is nobody's report where a thing is named, though the case is held with all reports", async () => {
    const caseId = await files(14_104);
    const { code } = await desk.case(caseId);
    await preserved(code);
    const { text, sections } = await givenOf(code);
    expect(text).not.toContain("14104");
    expect(sections.find(({ section }) => section === "case")?.rows).toHaveLength(1);
  });

  it("is given where a rule took the words, until the hold ends, and not what has changed since", async () => {
    const caseId = await files(14_105);
    const report = await reportOf(14_105);
    const ids = await preserved(report);
    await decides(caseId, "dismissed");
    await desk.sql`update reports set note = null, muted = true where code = ${report}`;
    const kept = await givenOf(report);
    expect(kept.text).toContain("note of 14105");
    await desk.sql`update held_copies set ends_at = app_now() where hold_id in ${desk.sql(ids)}`;
    expect((await givenOf(report)).text).not.toContain("note of 14105");
  });

  it("makes it the matter of whoever is named there", async () => {
    await files(22);
    const report = await reportOf(22);
    await preserved(report);
    await forgets(22);
    const { request } = await givenOf(report);
    const about = await inUnit(() => targetsOf(request));
    expect(await inUnit(() => isTargetOf(about, { userId: 22 }))).toBe(true);
    expect(await inUnit(() => isTargetOf(about, { userId: 21 }))).toBe(false);
  });

  it("stays given when it is erased between the decision and the hand-out", async () => {
    await files(14_106);
    await preserved("14106");
    const { id, code } = await enters(lea, informationAbout("14106"));
    await analyses(lea, id);
    await writes(lea, recipient, `legal-key:${id}`);
    const ticks = [["reports", "note"]] as const;
    expect(await proposes(lea, id, { outcome: "part", ticks })).toBe("done");
    expect(await verb(leo, "confirm", id)).toBe("done");
    await forgets(14_106);
    await pass(desk, dayMs);
    expect(await presses(lea, { kind: "hand_out", id, version: 1 })).toBe("done");
    const [row] = await legal.ledgerOf(code);
    expect(row?.persons).toBe(1);
    const disclosure = DisclosureId.parse(row?.id);
    const built = await inUnit(() => viewPackage(disclosure, ChatId.parse(lea.userId)));
    expect(built?.kind).toBe("package");
  });
});
