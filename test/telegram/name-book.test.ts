import { expect, it } from "vitest";
import { createNameBook } from "../../src/telegram/speaking/name-book.ts";
import { telegram } from "../sandbox/harness.ts";

async function book() {
  const { sandbox, api } = await telegram();
  const clock = { now: 0 };
  const drawn = { left: 20, by: new Array<number>() };
  const mayAsk = async (by: number, questions: number) => {
    if (drawn.left < questions) return false;
    drawn.left -= questions;
    drawn.by.push(by);
    return true;
  };
  const names = createNameBook(api, mayAsk, () => clock.now);
  const asked = () => sandbox.calls.filter(({ method }) => method === "getChat").length;
  return { sandbox, clock, names, asked, drawn };
}

it("says who has a name, and nothing of names that nobody or a person has", async () => {
  const { sandbox, names } = await book();
  const fish = sandbox.channel({ title: "Fish", username: "Fish_Shop" });
  sandbox.person({ firstName: "Ann", username: "ann_bee" });
  expect(await names.resolve(1, ["fish_shop", "ann_bee", "nobody_has"])).toEqual([
    {
      name: "fish_shop",
      chat: { id: fish.id, type: "channel", title: "Fish", username: "Fish_Shop" },
    },
  ]);
});

it("asks once a minute for a name that many paste, and hears of a new holder after it", async () => {
  const { sandbox, clock, names, asked } = await book();
  const fish = sandbox.channel({ username: "fish_shop" });
  for (const person of [1, 2, 3]) await names.resolve(person, ["fish_shop", "nobody_has"]);
  expect(asked()).toBe(2);
  fish.renames("Fish", "fish_moved");
  const heir = sandbox.channel({ username: "fish_shop" });
  clock.now += 60_001;
  const [found] = await names.resolve(1, ["fish_shop"]);
  expect(found?.chat.id).toBe(heir.id);
});

it("asks for as many as may be asked for that person, and draws on it for what it has to ask only", async () => {
  const { names, asked, drawn } = await book();
  const many = Array.from({ length: 18 }, (_, at) => `name_number_${at}`);
  await names.resolve(1, many);
  await names.resolve(2, [...many, "other_name"]);
  expect(drawn).toEqual({ left: 1, by: [1, 2] });
  await names.resolve(1, ["two", "more"]);
  expect(asked()).toBe(19);
});

it("rests for as long as Telegram wants, and does without", async () => {
  const { sandbox, clock, names, asked } = await book();
  sandbox.channel({ username: "fish_shop" });
  sandbox.faults.once({ kind: "tooMany", method: "getChat", retryAfterS: 30 });
  expect(await names.resolve(1, ["fish_shop"])).toEqual([]);
  expect(await names.resolve(1, ["fish_shop"])).toEqual([]);
  expect(asked()).toBe(1);
  clock.now += 30_001;
  expect(await names.resolve(1, ["fish_shop"])).toHaveLength(1);
});
