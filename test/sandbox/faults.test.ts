import { expect, test } from "vitest";
import { isCut, pause, refused, telegram } from "./harness.ts";

test("a call that is cut before has no effect, one that is cut after has", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  sandbox.faults.once({ method: "sendMessage", kind: "cutBefore" });
  expect(await isCut(api.sendMessage(ann.id, "lost"))).toBe(true);
  sandbox.faults.once({ method: "sendMessage", kind: "cutAfter" });
  expect(await isCut(api.sendMessage(ann.id, "there all the same"))).toBe(true);
  await api.sendMessage(ann.id, "fine");
  expect(ann.sees().map((message) => message.text)).toEqual([
    "hello",
    "there all the same",
    "fine",
  ]);
  expect(sandbox.calls.map((call) => [call.cut, call.effect])).toEqual([
    ["before", false],
    ["after", true],
    [undefined, true],
  ]);
});

test("429 and 5xx can be had without any reason", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  sandbox.faults.once({ kind: "tooMany", retryAfterS: 7 });
  sandbox.faults.once({ kind: "serverError" });
  sandbox.faults.once({ kind: "badGateway" });
  expect((await refused(api.sendMessage(ann.id, "x"))).parameters).toEqual({ retry_after: 7 });
  expect((await refused(api.sendMessage(ann.id, "x"))).description).toBe("Internal Server Error");
  expect((await refused(api.sendMessage(ann.id, "x"))).error_code).toBe(502);
  expect(ann.sees()).toHaveLength(1);
  expect(sandbox.calls.every((call) => call.injected === true)).toBe(true);
});

test("a hanging call answers late", async () => {
  const { sandbox, api } = await telegram();
  sandbox.faults.once({ method: "getMe", kind: "hang", hangMs: 120 });
  const began = Date.now();
  await api.getMe();
  expect(Date.now() - began).toBeGreaterThan(100);
});

test("a fault can wait for the call that it is meant for", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  sandbox.faults.once({
    kind: "serverError",
    when: (params) => params["text"] === "second",
    times: 2,
  });
  await api.sendMessage(ann.id, "first");
  await refused(api.sendMessage(ann.id, "second"));
  await refused(api.sendMessage(ann.id, "second"));
  await api.sendMessage(ann.id, "second");
});

test("rates spare polls and other methods than those named, and follow the seed", async () => {
  const outcomes: string[] = [];
  for (const seed of [7, 7, 8]) {
    const { sandbox, api } = await telegram({ seed });
    sandbox.faults.set({ serverError: 0.5, methods: ["getMe"] });
    await api.getUpdates();
    await api.getMyCommands();
    let outcome = "";
    for (let i = 0; i < 24; i += 1) {
      outcome += await api.getMe().then(
        () => "+",
        () => "-",
      );
    }
    outcomes.push(outcome);
    sandbox.faults.clear();
    await api.getMe();
  }
  expect(outcomes[0]).toBe(outcomes[1]);
  expect(outcomes[0]).not.toBe(outcomes[2]);
  expect(outcomes[0]).toMatch(/\+/);
  expect(outcomes[0]).toMatch(/-/);
});

test("while Telegram is down, nothing gets through", async () => {
  const { sandbox, api } = await telegram();
  sandbox.faults.down();
  expect(await isCut(api.getMe())).toBe(true);
  expect(await isCut(api.getUpdates())).toBe(true);
  sandbox.faults.down(false);
  await api.getMe();
});

test("a poll that was open when Telegram went down brings nothing, and the next one does", async () => {
  const { sandbox, api } = await telegram();
  const open = api.getUpdates({ timeout: 5 });
  await pause(50);
  sandbox.faults.down();
  sandbox.person().sends("one");
  expect(await isCut(open)).toBe(true);
  sandbox.faults.down(false);
  expect(await api.getUpdates()).toMatchObject([{ message: { text: "one" } }]);
});

test("updates can come twice, also after they were confirmed", async () => {
  const { sandbox, api } = await telegram({ scale: 100 });
  sandbox.faults.set({ duplicateUpdates: 1 });
  sandbox.person().sends("one");
  const [first] = await api.getUpdates();
  const offset = (first?.update_id ?? 0) + 1;
  const [again] = await api.getUpdates({ offset, timeout: 5 });
  expect(again).toEqual(first);
  expect(sandbox.updates[0]).toMatchObject({ confirmed: true, deliveries: 2 });
  await pause(100);
  expect(await api.getUpdates({ offset })).toEqual([]);
});

test("whoever listens hears of every call", async () => {
  const { sandbox, api } = await telegram();
  const heard: string[] = [];
  const stop = sandbox.onCall((call) => heard.push(call.method));
  await api.getMe();
  await refused(api.sendMessage(1, "x"));
  stop();
  await api.getMe();
  expect(heard).toEqual(["getMe", "sendMessage"]);
});
