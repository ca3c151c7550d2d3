import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { useSealing } from "../support/seal.ts";
import { openClient } from "../support/scene.ts";

/* What an authority writes, and whom it asks about, stands nowhere in plain where everything is sealed. */

useSealing();
const desk = useCaseDesk();
const [ada, bea, lea] = [officer(7_400_000_011), officer(7_400_000_012), officer(7_400_000_021)];
const legal = legalDesk(desk, [ada, bea]);
const inPlain = /345\/26|100j|7412345678|they call back/;

it("free text, targets and answers are sealed, and read again", async () => {
  await legal.appoints(lea);
  const { presses, writes } = legal;
  await presses(ada, { kind: "draft" });
  await presses(ada, { kind: "pick", step: "kind", value: "information" });
  const { id } = await legal.enters(lea, informationAbout("7412345678"));
  await presses(lea, { kind: "say", id, version: 1, question: "binds", answer: "unclear" });
  await writes(lea, "they call back", `legal-line:${id}:v1:binds`);
  expect((await legal.now(id)).details?.reference).toBe("345/26");
  // Past what opens rows for tests.
  const raw = openClient(desk.databaseUrl);
  for (const table of ["legal_drafts", "legal_requests", "legal_targets", "legal_analyses"]) {
    const rows = await raw.unsafe(`select t::text as row from ${table} t`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((each) => String(each["row"])).join("\n")).not.toMatch(inPlain);
  }
  await raw.end({ timeout: 5 });
});
