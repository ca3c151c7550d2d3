import { expect, it } from "vitest";
import { addressesOf } from "../../src/db/staff/own-matter-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CaseId } from "../../src/domain/ids.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { readForward, readSharedChat } from "../../src/domain/subjects/subject-origins.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { takeAnswerOnName } from "../../src/workflow/reporting/ask-names-again.ts";
import { readCard } from "../../src/workflow/cases/read-card.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const desk = useQueueDesk();

/** A channel of a test's own. */
const channel = (serial: number) => ({
  id: -1_001_400_000_000 - serial,
  type: "channel",
  title: "Fish",
  username: `fish_number_${serial}`,
});
type Channel = ReturnType<typeof channel>;

function link(text: string): Subject {
  const [reading] = readSubjects(text);
  if (reading === undefined) throw new Error(`nothing read in ${text}`);
  return reading.subject;
}

/** How a channel is reported, without a word of Telegram's on names that are asked for. */
const ways = {
  number: ({ id }: Channel) => link(`t.me/c/${-1_000_000_000_000 - id}`),
  name: ({ username }: Channel) => link(`@${username}`),
  forward: (chat: Channel): Subject => {
    const reading = readForward({ type: "channel", chat, message_id: 9 });
    if (reading.kind !== "subject") throw new Error("a channel does not hide");
    return reading.subject;
  },
  shared: ({ id, title, username }: Channel) =>
    readSharedChat({ chat_id: id, kind: "channel", title, username }).subject,
  message: ({ username }: Channel) => link(`t.me/${username}/9`),
  "message by number": ({ id }: Channel) => link(`t.me/c/${-1_000_000_000_000 - id}/9`),
};
type Way = keyof typeof ways;

let serial = 0;
const files = (way: Way, of: Channel) => {
  serial += 1;
  return desk.files({ by: 40_000 + serial, subject: ways[way](of) });
};

/** The cases that a case's card names, by its lines. */
async function named(id: CaseId) {
  const shown = await desk.case(id);
  const { related } = await unitOfWork(desk.db, () => readCard(shown, "review", "en"));
  const ids = (group: keyof typeof related) => related[group].cases.map((one) => one.id);
  return { alike: ids("alike"), samePlace: ids("samePlace") };
}

const orders = <T>(of: readonly T[]): T[][] =>
  of.length < 2
    ? [[...of]]
    : of.flatMap((first, at) => orders(of.toSpliced(at, 1)).map((rest) => [first, ...rest]));

const threes: Way[][] = [
  ...orders<Way>(["number", "name", "forward"]),
  ...orders<Way>(["number", "name", "shared"]),
];

it.each(threes.map((order) => ({ order })))(
  "one channel, reported by $order, is one case, or its two cases name each other and can be merged",
  async ({ order }) => {
    const chat = channel(1_000 + serial);
    const cases = new Map<Way, CaseId>();
    for (const way of order) cases.set(way, await files(way, chat));
    const [byNumber, byName] = [cases.get("number"), cases.get("name")];
    if (byNumber === undefined || byName === undefined) throw new Error("not reported");
    if (byNumber !== byName) {
      expect((await named(byNumber)).alike).toEqual([byName]);
      expect((await named(byName)).alike).toEqual([byNumber]);
      const merged = { kind: "merge", into: byNumber } as const;
      expect(await desk.press(byName, merged, { by: 801 })).toMatchObject({ kind: "merged" });
    }
    expect((await named(byNumber)).alike).toEqual([]);
    for (const way of ["number", "name", "shared"] as const) {
      expect(await files(way, chat)).toBe(byNumber);
    }
    const post = cases.get("forward") ?? (await files("forward", chat));
    expect(post).not.toBe(byNumber);
    expect((await named(post)).samePlace).toEqual([byNumber]);
    expect((await named(byNumber)).samePlace).toEqual([post]);
  },
);

it.each(orders<Way>(["message by number", "message", "forward"]).map((order) => ({ order })))(
  "so is one message, reported by $order",
  async ({ order }) => {
    const chat = channel(2_000 + serial);
    const ids: CaseId[] = [];
    for (const way of order) ids.push(await files(way, chat));
    const [one, other, ...more] = [...new Set(ids)];
    expect(more).toEqual([]);
    if (one === undefined || other === undefined) return;
    expect((await named(one)).alike).toEqual([other]);
    expect((await named(other)).alike).toEqual([one]);
  },
);

it("Telegram's later word on a name makes the two cases name each other", async () => {
  const chat = channel(3_000);
  const byNumber = await files("number", chat);
  const byName = await files("name", chat);
  const post = await files("message", chat);
  expect(await named(byNumber)).toEqual({ alike: [], samePlace: [] });
  await unitOfWork(desk.db, () =>
    takeAnswerOnName({ name: chat.username, tries: 0 }, [{ name: chat.username, chat }]),
  );
  expect(await named(byNumber)).toEqual({ alike: [byName], samePlace: [post] });
  expect(await named(byName)).toEqual({ alike: [byNumber], samePlace: [post] });
  expect((await named(post)).samePlace.toSorted()).toEqual([byNumber, byName].toSorted());
  const { code } = await desk.case(byNumber);
  const told = await desk.sql`
    select 1 from inbox where internal_key = ${`related_changed:${byNumber}:named:${chat.username}`}`;
  expect(told, code).toHaveLength(1);
});

it("a name that was passed on from one number to another makes no twins", async () => {
  const [before, after] = [channel(4_000), { ...channel(4_001), username: "fish_number_4000" }];
  const one = await files("shared", before);
  const other = await files("shared", after);
  expect(other).not.toBe(one);
  expect((await named(one)).alike).toEqual([]);
  expect((await named(other)).alike).toEqual([]);
});

it("whoever has the channel is asked for, whichever of its two cases is decided", async () => {
  const chat = channel(5_000);
  await files("number", chat);
  const byName = await files("name", chat);
  await files("shared", chat);
  const found = await unitOfWork(desk.db, () => addressesOf([byName]));
  expect(found).toEqual([{ kind: "username", value: chat.username }]);
});
