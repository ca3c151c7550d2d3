import { beforeAll, describe, expect, it } from "vitest";
import { ChatId } from "../../src/domain/ids.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";
import { beginDraft, pressDraft } from "../../src/workflow/transparency/draft-report.ts";
import { beginPublish, viewPublish } from "../../src/workflow/transparency/show-publish.ts";
import { verifyReports } from "../../src/workflow/transparency/verify-reports.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { ada, alma, mo, publishers, publishingBy } from "../support/publishing.ts";

const desk = useCaseDesk();
const { work, press, drafted, publishes } = publishingBy(desk);
const q1 = Quarter.parse("2025-Q1");

beforeAll(async () => {
  await desk.files({ by: 900, subject: termOf("blue starfish tablets") });
  await desk.sql`update reports set created_at = '2025-02-01'`;
});

describe("publishing takes two", () => {
  it("who both are admins then, and only from a quarter that is over for long enough", async () => {
    expect(await work(() => beginDraft(publishers, mo, q1))).toBe("not_admin");
    const now = await work(() => beginDraft(publishers, ada, Quarter.parse("2090-Q1")));
    expect(now).toBe("gone");
    const id = await drafted(q1);
    expect(await press(alma, "confirm", id)).toBe("gone");
    expect(await press(ada, "ask", id)).toBe("done");
    expect(await press(ada, "confirm", id)).toBe("not_you");
    expect(await press(mo, "confirm", id)).toBe("not_admin");
    const without = { ...publishers, owners: [alma.userId] };
    expect(await work(() => pressDraft(without, alma, { kind: "confirm", id }))).toBe("gone");
    expect(await press(alma, "refuse", id)).toBe("done");
    expect(await press(alma, "confirm", id)).toBe("gone");
  });

  it("and of two drafts of one quarter one is published", async () => {
    const ids = [await drafted(q1), await drafted(q1)];
    for (const id of ids) await press(ada, "ask", id);
    const both = await Promise.all(ids.map((id) => press(alma, "confirm", id)));
    expect(both.toSorted()).toEqual(["done", "gone"]);
    expect((await work(verifyReports)).faults).toEqual([]);
  });

  it("and says that the law demands it only where an admin said so, from then on by itself", async () => {
    const basisOf = async (id: Awaited<ReturnType<typeof drafted>>) => {
      const view = await work(() => viewPublish(ChatId.parse(ada.userId), { kind: "draft", id }));
      return view.kind === "draft" ? view.told.basis : undefined;
    };
    const id = await drafted(q1);
    expect(await basisOf(id)).toBe("voluntary");
    const bound = { kind: "basis", id, to: "bound" } as const;
    expect(await work(() => pressDraft(publishers, alma, bound))).toBe("not_you");
    expect(await work(() => pressDraft(publishers, ada, bound))).toBe("done");
    const exact = { kind: "exact", id, to: "exact" } as const;
    expect(await work(() => pressDraft(publishers, ada, exact))).toBe("done");
    expect(await basisOf(id)).toBe("bound");
    await press(ada, "ask", id);
    expect(await work(() => pressDraft(publishers, ada, bound))).toBe("gone");
    await press(alma, "confirm", id);
    expect(await basisOf(await drafted(q1))).toBe("bound");
  });

  it("and goes to the channel that was named, once", async () => {
    expect(await work(() => beginPublish(publishers, mo, "-1001234567890"))).toBe("not_admin");
    expect(await work(() => beginPublish(publishers, ada, "@news"))).toBe("no_channel");
    expect(await work(() => beginPublish(publishers, ada, "https://t.me/c/1234567890/5"))).toBe(
      "channel_set",
    );
    await publishes(q1);
    const [told] =
      await desk.sql`select message from outbox where message ->> 'kind' = 'tell_published'`;
    expect(told?.["message"]).toMatchObject({ chatId: -1001234567890 });
    const view = await work(() => viewPublish(ChatId.parse(ada.userId), { kind: "list" }));
    expect(view).toMatchObject({ kind: "list", hasChannel: true });
  });
});
