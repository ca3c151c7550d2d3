import { beforeAll, describe, expect, it } from "vitest";
import { heldCopy } from "../../src/db/privacy/held-copy-store.ts";
import { ChatId, HoldId, LegalDeskId } from "../../src/domain/ids.ts";
import { isOfficer, officersOf } from "../../src/workflow/legal/officers.ts";
import { remindOfficers } from "../../src/workflow/legal/remind-officers.ts";
import { isTargetOf, targetsOf } from "../../src/workflow/legal/resolve-targets.ts";
import { enableLegalDesk } from "../../src/workflow/legal/set-up-desk.ts";
import { viewLegal, viewLegalDesk } from "../../src/workflow/legal/view-legal.ts";
import { pressHold } from "../../src/workflow/privacy/press-hold.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer, receivedAt } from "../support/legal-desk.ts";
import { pass } from "../support/passing-time.ts";
import { retentionDesk } from "../support/retention-desk.ts";

/* A request is entered question by question, and says how much is held before anybody reads a word of it. */

const desk = useCaseDesk();
const { files } = retentionDesk(desk);
const [ada, bea, lea, leo, mo] = [officer(11), officer(12), officer(21), officer(22), officer(31)];
const legal = legalDesk(desk, [ada, bea]);
const { presses, writes, enters, inUnit, operator } = legal;

beforeAll(() => legal.settleIn());

const reportOf = async (by: number): Promise<string> => {
  const [row] = await desk.sql<{ code: string }[]>`
    select code from reports where note = ${`note of ${by}`}`;
  return row?.code ?? "";
};
const outboxTo = async (text: string) =>
  (
    await desk.sql<{ chat: number }[]>`
      select chat_id::int as chat from outbox where message ->> 'text' = ${text} order by id`
  ).map(({ chat }) => chat);

describe("who answers legal requests", () => {
  it("are the admins, until two are appointed to it; then they alone", async () => {
    expect(await inUnit(() => officersOf(operator))).toEqual([11, 12]);
    await legal.appoints(lea);
    expect(await inUnit(() => officersOf(operator))).toEqual([21, 11, 12]);
    await legal.appoints(leo);
    expect(await inUnit(() => officersOf(operator))).toEqual([21, 22]);
    expect(await inUnit(() => isOfficer(operator, ada.userId))).toBe(false);
    expect(await presses(ada, { kind: "home" })).toBe("not_officer");
    expect(await presses(mo, { kind: "draft" })).toBe("not_officer");
  });
});

describe("a request", () => {
  it("is kept answer by answer, goes back and on, and takes no answer to an older question", async () => {
    await presses(lea, { kind: "draft" });
    await presses(lea, { kind: "pick", step: "kind", value: "information" });
    expect(await presses(lea, { kind: "pick", step: "kind", value: "removal" })).toBe("outdated");
    expect(await presses(lea, { kind: "pick", step: "instrument", value: "tco_removal" })).toBe(
      "outdated",
    );
    await presses(lea, { kind: "back", step: "instrument" });
    await presses(lea, { kind: "pick", step: "kind", value: "removal" });
    await presses(lea, { kind: "pick", step: "instrument", value: "tco_removal" });
    await writes(lea, "only a name");
    const [row] = await desk.sql`select step, answers from legal_drafts`;
    expect(row).toMatchObject({
      step: "authority",
      answers: { kind: "removal", instrument: "tco_removal" },
    });
    expect(await presses(lea, { kind: "register" })).toBe("outdated");
    await presses(lea, { kind: "drop_draft" });
    expect(await desk.sql`select 1 from legal_drafts`).toEqual([]);
  });

  it("says how much is held, by counts alone, and that somebody who reported is concerned", async () => {
    await files(101);
    const code = await reportOf(101);
    const request = await enters(lea, informationAbout(`${code}\n123456\nnobody searched this`));
    expect(request).toMatchObject({
      kind: "information",
      instrument: "dsa_information",
      version: 1,
      status: "registered",
      authority: "State police",
      country: "DE",
      items: ["identity", "reports"],
    });
    expect(request.code).toMatch(/^L-/);
    expect(request.dueAt).toEqual(new Date(receivedAt + 72 * 3_600_000));
    const page = { kind: "open", id: request.id } as const;
    const view = await inUnit(() => viewLegal(ChatId.parse(lea.userId), page));
    if (view.kind !== "open") throw new Error("no card");
    expect(view.counts).toEqual({ reports: 1, cases: 1, reporters: 1 });
    expect(view.targets.map(({ kind, reporters }) => [kind, reporters])).toEqual([
      ["report", 1],
      ["account", 0],
      ["term", 0],
    ]);
    const [event] = await desk.sql`
      select facts from audit_events where kind = 'legal_registered' and subject_code = ${request.code}`;
    expect(JSON.stringify(event)).not.toMatch(/\b(123456|345)\b|nobody searched/);
  });

  it("is found by what it is or was about, as it was typed, and by no part of that", async () => {
    const request = await enters(lea, informationAbout("@Sought_After\n7099999999"));
    const found = async (words: string) => {
      const view = await inUnit(() => viewLegal(ChatId.parse(21), { kind: "found", words }));
      return view.kind === "found" ? view.shown.map(({ code }) => code) : [];
    };
    for (const words of ["@sought_after", "7099999999"]) {
      expect(await found(words)).toEqual([request.code]);
    }
    for (const words of ["@sought", "709999999", "sought_after"]) {
      expect(await found(words)).toEqual([]);
    }
  });

  it("finds nothing where nothing is, and is registered all the same", async () => {
    const request = await enters(lea, informationAbout("999999999"));
    const page = { kind: "open", id: request.id } as const;
    const view = await inUnit(() => viewLegal(ChatId.parse(lea.userId), page));
    expect(view).toMatchObject({ counts: { reports: 0, cases: 0, reporters: 0 }, hold: undefined });
  });

  it("begins a new version when it is narrowed, by its own message alone", async () => {
    await files(103);
    const request = await enters(lea, informationAbout(await reportOf(103)));
    await presses(leo, { kind: "narrow", id: request.id, version: 1 });
    expect(await writes(leo, "some words", `legal-targets:${request.id}`)).toBe(true);
    const [after] = (await legal.all()).filter(({ id }) => id === request.id);
    expect(after).toMatchObject({ version: 2, status: "registered" });
    const old = { kind: "false", id: request.id, version: 1 } as const;
    expect(await presses(leo, old)).toBe("outdated");
    expect(await presses(leo, { ...old, version: 2 })).toBe("done");
    const [over] = (await legal.all()).filter(({ id }) => id === request.id);
    expect(over?.status).toBe("false");
    expect(over?.overAt).toBeDefined();
  });
});

describe("what a request is about", () => {
  it("is an officer's own matter where they reported it, or where it is their account", async () => {
    await files(21);
    const request = await enters(lea, informationAbout(await reportOf(21)));
    const about = await inUnit(() => targetsOf(request));
    expect(await inUnit(() => isTargetOf(about, { userId: 21 }))).toBe(true);
    expect(await inUnit(() => isTargetOf(about, { userId: 22 }))).toBe(false);
    const named = await enters(lea, informationAbout("@Leo_Officer\n7012345678"));
    const names = await inUnit(() => targetsOf(named));
    expect(await inUnit(() => isTargetOf(names, { userId: 22, username: "leo_officer" }))).toBe(
      true,
    );
    expect(await inUnit(() => isTargetOf(names, { userId: 7012345678 }))).toBe(true);
    expect(await inUnit(() => isTargetOf(names, { userId: 22 }))).toBe(false);
  });

  const holdOf = async (id: string) => {
    const [row] = await desk.sql<{ id: string; status: string; scope: string }[]>`
      select id, status, scope from holds where request_id = ${id}`;
    if (row === undefined) throw new Error("nothing is held");
    return { ...row, id: HoldId.parse(row.id) };
  };
  const copyOf = (id: HoldId) => inUnit(() => heldCopy(id));

  it("is held at once on one person's word, which is no standing hold", async () => {
    await files(104);
    const request = await enters(lea, informationAbout(await reportOf(104)));
    const held = await holdOf(request.id);
    expect(held).toMatchObject({ status: "started", scope: "report" });
    expect(JSON.stringify(await copyOf(held.id))).toContain("note of 104");
    const own = await inUnit(() => pressHold(operator, lea, { kind: "confirm", id: held.id }));
    expect(own).toBe("not_you");
    await pass(desk, 25 * 3_600_000);
    expect((await holdOf(request.id)).status).toBe("expired");
    expect(await desk.sql`select 1 from held_copies where hold_id = ${held.id}`).toEqual([]);
  });

  it("is held for as long as the instrument says once a second person agrees", async () => {
    await files(105);
    const request = await enters(
      lea,
      informationAbout(await reportOf(105), { instrument: "epoc" }),
    );
    const held = await holdOf(request.id);
    const agreed = await inUnit(() => pressHold(operator, leo, { kind: "confirm", id: held.id }));
    expect(agreed).toBe("confirmed");
    await pass(desk, 80 * 24 * 3_600_000);
    expect((await holdOf(request.id)).status).toBe("standing");
    expect(JSON.stringify(await copyOf(held.id))).toContain("note of 105");
    await pass(desk, 12 * 24 * 3_600_000);
    expect((await holdOf(request.id)).status).toBe("ended");
    expect(await copyOf(held.id)).toEqual([]);
  });
});

describe("officers", () => {
  it("are reminded by two, and of nothing that is over", async () => {
    const request = await enters(lea, informationAbout("888888888"));
    await inUnit(() => remindOfficers(operator, { requestId: request.id, percent: 80 }));
    expect((await outboxTo("legal-reminder")).toSorted((a, b) => a - b)).toEqual([21, 22]);
    await presses(lea, { kind: "withdraw", id: request.id, version: 1 });
    await inUnit(() => remindOfficers(operator, { requestId: request.id, percent: 100 }));
    expect(await outboxTo("legal-reminder")).toHaveLength(2);
  });

  it("see in their group codes, states and deadlines, and nothing of whom a request is about", async () => {
    await files(106);
    const code = await reportOf(106);
    await enters(lea, informationAbout(code));
    const place = { chatId: ChatId.parse(-1001), threadId: undefined, language: "en" };
    await inUnit(() => enableLegalDesk(place, ada));
    const [row] = await desk.sql<{ id: string }[]>`
      select message ->> 'deskId' as id from outbox where message ->> 'kind' = 'show_legal_desk'`;
    const view = await inUnit(() => viewLegalDesk(LegalDeskId.parse(row?.id)));
    expect(view?.shown.length).toBeGreaterThan(0);
    expect(Object.keys(view?.shown[0] ?? {}).toSorted()).toEqual([
      "code",
      "dueAt",
      "overAt",
      "status",
    ]);
    expect(JSON.stringify(view)).not.toContain(code);
  });
});
