import { generateIdentity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { retentionDesk } from "../support/retention-desk.ts";

/* Nothing is given without a request, an analysis of that version, and two people; and then no column more. */

const desk = useCaseDesk();
const { files } = retentionDesk(desk);
const [ada, bea, lea, leo, lia] = [officer(11), officer(12), officer(21), officer(22), officer(23)];
const legal = legalDesk(desk, [ada, bea]);
const { presses, writes, enters, analyses, proposes, verb, reportOf, ledgerOf, now } = legal;
let recipient = "";

beforeAll(async () => {
  await legal.settleIn();
  for (const each of [lea, leo, lia]) await legal.appoints(each);
  recipient = await identityToRecipient(await generateIdentity());
});

const note = ["reports", "note"] as const;

/** A request whose authority gave its key. */
async function entered(targets: string) {
  const request = await enters(lea, informationAbout(targets));
  await writes(lea, recipient, `legal-key:${request.id}`);
  return request;
}

describe("a decision", () => {
  it("can't be proposed before all questions are answered, and seals the answers when it is", async () => {
    await files(201);
    const { id } = await enters(lea, informationAbout(await reportOf(201)));
    expect(await presses(lea, { kind: "outcome", id, version: 1, outcome: "full" })).toBe(
      "outdated",
    );
    await analyses(lea, id);
    // The key is decided on as well: who keeps it can read all.
    expect(await proposes(lea, id, { outcome: "part", ticks: [note] })).toBe("no_key");
    await writes(lea, recipient, `legal-key:${id}`);
    expect(await presses(lea, { kind: "ask_second", id, version: 1 })).toBe("done");
    const late = { kind: "say", id, version: 1, question: "binds", answer: "no" } as const;
    expect(await presses(lea, late)).toBe("outdated");
    expect((await now(id)).status).toBe("proposed");
  });

  it("is of two: not of its proposer, of nobody who lost the role, and of nobody whom it is about", async () => {
    await files(23);
    const { id } = await entered(await reportOf(23));
    await analyses(lea, id);
    await proposes(lea, id, { outcome: "part", ticks: [note] });
    expect(await verb(lea, "confirm", id)).toBe("not_you");
    expect(await verb(ada, "confirm", id)).toBe("not_officer");
    expect(await verb(lia, "confirm", id)).toBe("own_matter");
    await desk.sql`update appointments set removed_at = app_now(), removed_by = appointed_by
      where staff_id = (select id from staff where telegram_user_id = 21)`;
    expect(await verb(leo, "confirm", id)).toBe("not_entitled");
    await legal.appoints(lea);
    expect(await verb(leo, "confirm", id)).toBe("done");
    expect((await now(id)).status).toBe("decided");
    expect(await ledgerOf((await now(id)).code)).toEqual([]);
  });

  it("to disclose is barred by the analysis; to refuse is not, and enters no ledger", async () => {
    await files(203);
    const { id } = await entered(await reportOf(203));
    await analyses(lea, id, ["verified"]);
    expect(await proposes(lea, id, { outcome: "full" })).toBe("barred");
    expect(await proposes(lea, id, { outcome: "refuse", ground: "not_verified" })).toBe("done");
    expect(await verb(leo, "confirm", id)).toBe("done");
    expect(await verb(leo, "hand_out", id)).toBe("outdated");
    expect(await ledgerOf((await now(id)).code)).toEqual([]);
  });

  it("is void when the targets change, and opens the answers again when it is sent back", async () => {
    await files(204);
    const { id, code } = await entered(await reportOf(204));
    await analyses(lea, id);
    await proposes(lea, id, { outcome: "part", ticks: [note] });
    expect(await verb(leo, "send_back", id)).toBe("done");
    expect(await now(id)).toMatchObject({ version: 2, status: "registered" });
    expect(await proposes(lea, id, { outcome: "part", ticks: [note] })).toBe("done");
    await writes(leo, await reportOf(201), `legal-targets:${id}`);
    expect(await now(id)).toMatchObject({ version: 3, status: "registered" });
    expect(await presses(leo, { kind: "confirm", id, version: 2 })).toBe("outdated");
    expect(await verb(leo, "confirm", id)).toBe("outdated");
    expect(await proposes(lea, id, { outcome: "full" })).toBe("outdated");
    expect(await ledgerOf(code)).toEqual([]);
  });

  it("gives no section that was not asked for, and can't say that nothing is held where something is", async () => {
    await files(205);
    const { id } = await entered(await reportOf(205));
    await analyses(lea, id);
    const asked = { id, version: 1 } as const;
    await presses(lea, { kind: "outcome", ...asked, outcome: "part" });
    expect(await presses(lea, { kind: "whole", ...asked, section: "answers" })).toBe("outdated");
    expect(
      await presses(lea, { kind: "tick", ...asked, section: "reports", column: "caseId" }),
    ).toBe("outdated");
    await proposes(lea, id, { outcome: "nothing_held" });
    expect(await verb(leo, "confirm", id)).toBe("something_held");
    const none = await entered("7999999999");
    await analyses(lea, none.id);
    expect(await proposes(lea, none.id, { outcome: "nothing_held" })).toBe("done");
    expect(await verb(leo, "confirm", none.id)).toBe("done");
    expect(await verb(leo, "hand_out", none.id)).toBe("done");
    expect(await ledgerOf(none.code)).toMatchObject([{ persons: 0, classes: [] }]);
  });
});

it("no decision has two persons who are one, whatever a program does", async () => {
  await expect(
    desk.sql`update legal_decisions set confirmed_by = proposed_by where confirmed_by is not null`,
  ).rejects.toThrow("legal_decisions_by_two");
});
