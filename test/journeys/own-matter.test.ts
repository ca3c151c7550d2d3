import { expect, it } from "vitest";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();

it("a moderator who reported something in private leaves it to a colleague, who sees no difference", async () => {
  const { mo, review, sandbox } = scene;
  const may = sandbox.person({ firstName: "May" });
  review.adds(may, { admin: true });
  await reportsTerm(mo, "violet heron capsules");
  const card = await review.seesText("violet heron capsules");
  const before = review.sees().length;
  for (const button of ["✖ Dismiss", "⬆ Escalate", "✋ Take", "❓ Ask", "⋯ More"]) {
    const told = await mo.in(review).presses(button, { message: card }).answer();
    expect(told.text, button).toBe(
      "This one is not yours to decide. Somebody else of the team looks at it.",
    );
    expect(told.alert).toBe(true);
  }
  expect(review.sees()).toHaveLength(before);
  expect((await review.seesText("violet heron capsules")).text).toBe(card.text);
  const colleague = may.in(review);
  await colleague.presses("✖ Dismiss", { message: card }).answer();
  await review.until((all) => all.some((shown) => /Gone/.test(JSON.stringify(shown.buttons))));
  const told = await colleague.presses("Gone", { message: card }).answer();
  expect(told.text).toMatch(/^You dismissed/);
});
