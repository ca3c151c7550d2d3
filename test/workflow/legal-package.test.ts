import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, it } from "vitest";
import { dataClasses } from "../../src/db/legal/legal-sections.ts";
import { ChatId, DisclosureId } from "../../src/domain/ids.ts";
import { notHeldStatement } from "../../src/domain/legal/package.ts";
import { viewPackage } from "../../src/workflow/legal/build-package.ts";
import { publicKeyNow } from "../../src/workflow/transparency/sign.ts";
import { beginReveal } from "../../src/workflow/privacy/ask-reveal.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { retentionDesk } from "../support/retention-desk.ts";
import { signedAs, untar } from "../support/opened-package.ts";

/* Nothing is given without a request, an analysis of that version, and two people; and then no column more. */

const run = promisify(execFile);
const desk = useCaseDesk();
const { files } = retentionDesk(desk);
const [ada, bea, lea, leo, lia] = [officer(11), officer(12), officer(21), officer(22), officer(23)];
const legal = legalDesk(desk, [ada, bea]);
const {
  presses,
  writes,
  enters,
  analyses,
  proposes,
  verb,
  reportOf,
  ledgerOf,
  inUnit,
  operator,
  now,
} = legal;
let identity = "";
let recipient = "";

beforeAll(async () => {
  await legal.settleIn();
  for (const each of [lea, leo, lia]) await legal.appoints(each);
  identity = await generateIdentity();
  recipient = await identityToRecipient(identity);
});

const note = ["reports", "note"] as const;

/** A request that two have decided on, with the authority's key. */
async function decided(
  by: number,
  ticks: readonly (readonly ["reports" | "identity", string])[],
  more = {},
) {
  await files(by);
  const request = await enters(lea, informationAbout(await reportOf(by), more));
  await analyses(lea, request.id);
  await writes(lea, recipient, `legal-key:${request.id}`);
  expect(await proposes(lea, request.id, { outcome: "part", ticks })).toBe("done");
  expect(await verb(leo, "confirm", request.id)).toBe("done");
  return now(request.id);
}

async function packageOf(code: string) {
  const [row] = await ledgerOf(code);
  const id = DisclosureId.parse(row?.id);
  const built = await inUnit(() => viewPackage(id, ChatId.parse(21)));
  if (built?.kind !== "package") throw new Error(`no package: ${built?.kind}`);
  const opener = new Decrypter();
  opener.addIdentity(identity);
  return { ...built, files: untar(await opener.decrypt(built.content)) };
}

describe("a package", () => {
  it("has exactly the ticked columns of the target, of fifty people whose words are there", async () => {
    for (let by = 300; by < 350; by += 1) await files(by);
    const request = await decided(350, [note, ["identity", "telegramUserId"]]);
    expect(await verb(leo, "hand_out", request.id)).toBe("done");
    expect(await verb(leo, "hand_out", request.id)).toBe("outdated");
    const { files: inside } = await packageOf(request.code);
    expect([...inside.keys()]).toEqual([
      "manifest.json",
      "manifest.json.minisig",
      "not-held.txt",
      "readable.txt",
      "data/identity.json",
      "data/reports.json",
    ]);
    expect(JSON.parse(inside.get("data/reports.json") ?? "")).toEqual([{ note: "note of 350" }]);
    expect(JSON.parse(inside.get("data/identity.json") ?? "")).toEqual([{ telegramUserId: 350 }]);
    const all = [...inside.values()].join("\n");
    for (let by = 300; by < 350; by += 1) expect(all).not.toContain(`note of ${by}`);
    expect(all).not.toContain(await reportOf(350));
    expect(await ledgerOf(request.code)).toMatchObject([
      { persons: 1, classes: ["identity", "reports"] },
    ]);
  });

  it("is the same each time it is built, opens with age and the right key alone, and is nowhere in plain", async () => {
    const request = await decided(351, [note]);
    await verb(leo, "hand_out", request.id);
    const [once, again] = [await packageOf(request.code), await packageOf(request.code)];
    expect(once.digest).toBe(again.digest);
    // Its manifest is signed with its code, and has the digest of every other file.
    const publicKey = await inUnit(publicKeyNow);
    expect(signedAs(once.files, publicKey)).toBe(request.code);
    expect(signedAs(new Map([...once.files, ["readable.txt", ""]]), publicKey)).toBeUndefined();
    expect(Buffer.from(once.content).toString("latin1")).not.toContain("note of 351");
    const stranger = new Decrypter();
    stranger.addIdentity(await generateIdentity());
    await expect(stranger.decrypt(once.content)).rejects.toThrow();
    const [owed] = await desk.sql<{ message: object }[]>`
      select message from outbox where message ->> 'kind' = 'send_disclosure' order by id desc limit 1`;
    expect(Object.keys(owed?.message ?? {}).toSorted()).toEqual(["chatId", "disclosureId", "kind"]);
    const [away] = await desk.sql`
      select round(extract(epoch from due_at - app_now()) / 3600)::int as hours
      from scheduled_tasks where event ->> 'kind' = 'take_disclosure_away' order by due_at desc limit 1`;
    expect(away?.["hours"]).toBe(24);
  });

  it("opens with the key that both decided on, whatever key one of them sets later", async () => {
    const request = await decided(353, [note]);
    const own = await identityToRecipient(await generateIdentity());
    await writes(leo, own, `legal-key:${request.id}`);
    expect(await verb(leo, "hand_out", request.id)).toBe("done");
    await writes(leo, own, `legal-key:${request.id}`);
    expect((await packageOf(request.code)).recipient).toBe(recipient);
    await writes(lea, recipient, `legal-key:${request.id}`);
  });

  it("is handed out by nobody whom it is about", async () => {
    const request = await decided(lia.userId, [note]);
    expect(await verb(lia, "hand_out", request.id)).toBe("own_matter");
    expect(await ledgerOf(request.code)).toEqual([]);
  });

  it.skipIf(!existsSync("/usr/bin/age"))("opens with Debian's age", async () => {
    const request = await decided(352, [note]);
    await verb(leo, "hand_out", request.id);
    const { content } = await packageOf(request.code);
    const folder = await mkdtemp(path.join(tmpdir(), "age-"));
    const at = (name: string) => path.join(folder, name);
    await writeFile(at("key"), `${identity}\n`, { mode: 0o600 });
    await writeFile(at("package"), content);
    await run("age", ["-d", "-i", at("key"), "-o", at("tar"), at("package")]);
    await run("tar", ["-xf", at("tar"), "-C", folder]);
    expect(await readFile(at("data/reports.json"), "utf8")).toBe('[{"note":"note of 352"}]\n');
    await writeFile(at("other"), `${await generateIdentity()}\n`, { mode: 0o600 });
    await expect(run("age", ["-d", "-i", at("other"), at("package")])).rejects.toThrow();
  });

  it("is not handed out when what is held has changed since, and is to be decided anew", async () => {
    const request = await decided(353, [note]);
    await desk.sql`update reports set note = 'other words' where note = 'note of 353'`;
    expect(await verb(leo, "hand_out", request.id)).toBe("changed");
    expect(await ledgerOf(request.code)).toEqual([]);
    expect(await now(request.id)).toMatchObject({ version: 2, status: "registered" });
  });

  it("says of every class of data whether it is given, held or never seen, from what tables declare", async () => {
    const request = await decided(354, [note]);
    await verb(leo, "hand_out", request.id);
    const said = (await packageOf(request.code)).files.get("not-held.txt") ?? "";
    expect(said).toContain("reports.note: given");
    expect(said).toContain("reports.given: held, refused");
    expect(said).toContain("answers.");
    expect(said).toMatch(/^screens\.\w+: held, not asked for$/m);
    expect(said).toContain("the IP address of a person: never visible to a bot");
    const statement = (columns: string[]) =>
      notHeldStatement({
        code: request.code,
        classes: [...dataClasses(), { section: "new", asks: undefined, columns }],
        items: [],
        grants: [{ section: "names", columns: ["value"] }],
        erased: [
          { what: "reports.note", of: "rows", count: 2, on: "2026-11-03", by: "words" },
          { what: "identity.telegramUserId", of: "rows", count: 1, on: undefined, by: "identity" },
          { what: "additions", of: "reports", count: 1, on: "2026-11-03", by: "words" },
        ],
      });
    expect(statement(["ip"])).toContain("new.ip: held, not asked for");
    expect(statement(["ip"]).split("\n").slice(-5, -1)).toEqual([
      "reports.note: in 2 of the rows that are given, whatever stood there was erased on 2026-11-03, by rule 3, 4, 5 or 6 (what people wrote)",
      "identity.telegramUserId: in 1 of the rows that are given, whatever stood there was erased on a day that nothing tells, by rule 1 or 2 (who reported)",
      "additions: of a report that is named, all that there may have been was erased on 2026-11-03, by rule 3, 4, 5 or 6 (what people wrote)",
      "names: what it was called before is erased by rule 7; nothing tells whether there was something, or when it went",
    ]);
    expect(statement(["ip"])).not.toContain("IP address of a person: never");
    expect(statement(["zip"])).toContain("IP address of a person: never visible");
  });
});

describe("whoever is concerned", () => {
  const toldOf = async (to: number) =>
    (
      await desk.sql`select 1 from outbox where message ->> 'text' = 'legal-told' and chat_id = ${to}`
    ).length;

  it("is told before anything is handed out, where that is lawful", async () => {
    const request = await decided(360, [note]);
    expect(await toldOf(360)).toBe(1);
    const both = await desk.sql`select 1 from outbox
      where chat_id = 360 and message -> 'vars' -> 'what' ->> 'choice' = 'both'`;
    expect(both).toHaveLength(1);
    expect(await ledgerOf(request.code)).toEqual([]);
  });

  it("is told nothing while it is secret, nor where the authority tells; then by two", async () => {
    const request = await decided(361, [note], { secrecy: "until_told" });
    await verb(leo, "hand_out", request.id);
    expect(await toldOf(361)).toBe(0);
    const end = { kind: "end_secrecy", id: request.id, version: 1 } as const;
    expect(await presses(lea, end)).toBe("first");
    expect(await presses(lea, end)).toBe("not_you");
    expect(await toldOf(361)).toBe(0);
    expect(await presses(leo, end)).toBe("done");
    expect(await toldOf(361)).toBe(1);
    await decided(362, [note], { instrument: "epoc" });
    expect(await toldOf(362)).toBe(0);
    // Nobody is warned while an emergency lasts.
    const { id } = await decided(363, [note], { instrument: "voluntary", kind: "emergency" });
    expect(await toldOf(363)).toBe(0);
    await desk.sql`update legal_requests set secret_until = app_now() where id = ${id}`;
    for (const by of [lea, leo]) await presses(by, { kind: "end_secrecy", id, version: 1 });
    expect(await toldOf(363)).toBe(1);
  });
});

describe("who made a report", () => {
  const asks = (words: string) => inUnit(() => beginReveal(operator, ada, words));

  it("is revealed for a legal request only with one that was decided so, of that very report", async () => {
    const without = await decided(370, [note]);
    const given = await decided(371, [["identity", "telegramUserId"]]);
    const [one, other] = [await reportOf(370), await reportOf(371)];
    expect(await asks(`${one} ${without.code}`)).toBe("no_request");
    expect(await asks(`${one} ${given.code}`)).toBe("no_request");
    expect(await asks(`${other} L-00000000`)).toBe("no_request");
    expect(await asks(`${other} ${given.code}`)).toBe("begun");
    const [row] = await desk.sql`select request_id from reveals order by id desc limit 1`;
    expect(row?.["request_id"]).toBe(given.id);
    await expect(
      desk.sql`update reveals set reason = 'legal_request', request_id = null where request_id is not null`,
    ).rejects.toThrow("reveals_by_law");
  });
});
