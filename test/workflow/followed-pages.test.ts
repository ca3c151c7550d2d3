import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { postedUnder, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { followPage, pageKey } from "../../src/workflow/speaking/follow-page.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let desk: CaseDesk;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

const chatId = ChatId.parse(901);
const key = pageKey("show_staff", { chatId });
const known = async () => (await postedUnder(key)).map(({ messageId }) => messageId);

it("of the pages that a chat opens and turns, one of each kind is known", () =>
  unitOfWork(desk.db, async () => {
    await followPage("show_staff", { chatId, messageId: 5 });
    await followPage("show_queues", { chatId, messageId: 6 });
    await followPage("show_staff", { chatId, messageId: 7 });
    expect(await known()).toEqual([7]);
    await followPage("show_staff", { chatId });
    expect(await known()).toEqual([]);
    expect(await postedUnder(pageKey("show_queues", { chatId }))).toHaveLength(1);
  }));

it("a page that is pressed is known to look as it does", () =>
  unitOfWork(desk.db, async () => {
    const at = { chatId, messageId: 8 };
    await registerPosted(key, at, "as it was posted");
    await followPage("show_staff", at);
    const there = await rows(sql`select shown from posted_messages where message_id = 8`);
    expect(there).toEqual([{ shown: "as it was posted" }]);
  }));
