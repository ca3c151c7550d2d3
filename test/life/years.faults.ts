import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";
import { liveFor } from "./live-for.ts";

const given = (name: string, usual: number) => Number(process.env[name] ?? usual);

/* LIFE_SEED and LIFE_DAYS change it. */

const scene = useScene({ unlimitedPace: 1_000 });
const desk = useCaseDesk(scene);

it("in two years nothing is past its deadline after any day", async () => {
  const days = given("LIFE_DAYS", 800);
  const lived = await liveFor({ scene, desk }, { days, seed: given("LIFE_SEED", 1), dumps: 12 });
  console.log(JSON.stringify({ days, ...lived }));
  expect(lived.wordless).toBeGreaterThan(days > 100 ? 0 : -1);
  expect(lived.forgotten).toBeGreaterThan(days > 400 ? 0 : -1);
  expect(lived.erased).toBeGreaterThan(days > 400 ? 0 : -1);
  expect(lived.ended).toBeGreaterThan(days > 200 ? 0 : -1);
}, 3_600_000);
