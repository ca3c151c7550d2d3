import { expect, it } from "vitest";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { peekLane } from "../../src/db/mail/lane-store.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();

it("what no database takes is kept with what it can: the next poll would bring it again for ever", async () => {
  const strange = ["c:gone\0", "c:\uD83D", "\uDE00:c", "c:\u{1F600}"];
  const arrived = strange.map((data, at) => ({
    updateId: at + 1,
    lane: String(at),
    urgency: "other" as const,
    body: { callback_query: { data } },
  }));
  await storeUpdates(desk.db, arrived);
  const read = arrived.map(async ({ lane }) => (await peekLane(desk.db, lane))?.body);
  expect(await Promise.all(read)).toEqual(
    ["c:gone\uFFFD", "c:\uFFFD", "\uFFFD:c", "c:\u{1F600}"].map((data) => ({
      callback_query: { data },
    })),
  );
});
