import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";
import { liveFor } from "./live-for.ts";

/* Some weeks under the shortest times that admins may set; `npm run simulate:years` is two years. */

const scene = useScene({ unlimitedPace: 1_000 });
const desk = useCaseDesk(scene);

it("after each day nothing is past its deadline, and what is held is there until its end", async () => {
  await desk.sets("keep_identity", 30);
  await desk.sets("keep_words", 30);
  const lived = await liveFor({ scene, desk }, { days: 44, seed: 7, dumps: 3 });
  expect(lived.wordless).toBeGreaterThan(0);
  expect(lived.erased).toBeGreaterThan(0);
  expect(lived.holds).toBeGreaterThan(0);
}, 180_000);
