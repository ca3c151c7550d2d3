import { expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

/* Whoever presses while Telegram thinks about somebody else does not wait for that to be asked about, too. */

const scene = useScene();
const desk = useCaseDesk(scene);

it("Telegram is asked about the next one who pressed while the one before waits for its word", async () => {
  const [ours, theirs] = ["amber kettle", "copper lantern"];
  await desk.files({ by: 70_001, subject: termOf(ours) });
  await desk.files({ by: 70_002, subject: termOf(theirs) });
  const [first, second] = [await scene.review.seesText(ours), await scene.review.seesText(theirs)];
  const asked = () =>
    scene.sandbox.calls
      .filter(({ method }) => method === "getChatMember")
      .map(({ params }) => Number(params["user_id"]));
  const before = asked().length;
  const { mo, mia, review } = scene;
  const isOfMo = (params: Record<string, unknown>) => Number(params["user_id"]) === mo.id;
  const method = "getChatMember";
  scene.sandbox.faults.once({ kind: "hang", method, hangMs: 2_000, when: isOfMo });
  const answers: string[] = [];
  const pressed = [
    mo.in(review).presses("Dismiss", { message: first }).answer(),
    mia.in(review).presses("Dismiss", { message: second }).answer(),
  ].map(async (answer, at) => {
    await answer;
    answers.push(at === 0 ? "Mo" : "Mia");
  });
  // A call is in the list once it was answered.
  await expect.poll(() => asked().slice(before), { timeout: 1_500 }).toEqual([mia.id]);
  expect(answers).toEqual([]);
  await Promise.all(pressed);
  expect(answers).toEqual(["Mo", "Mia"]);
  // Each once.
  expect(asked().slice(before)).toEqual([mia.id, mo.id]);
});
