import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

const css = await readFile(
  new URL("../../packages/sandbox-page/src/web/styles/theme.css", import.meta.url),
  "utf8",
);

type Theme = "light" | "dark";

const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`theme.css has no --${name}`);
    return luminance(colour[theme]);
  });
  const [light, dark] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}

const names = [0, 1, 2, 3, 4, 5, 6].map((index) => `name-${index}`);
const texts = ["text", "text-muted", "accent", "danger", "success", "warning"];
const grounds = ["bg", "surface", "surface-2", "chat-bg", "bubble-me", "bubble-other"];

describe.each<Theme>(["light", "dark"])("in the %s theme", (theme) => {
  test.each([...texts, ...names, "bubble-text", "code"])("--%s is readable everywhere", (text) => {
    const faint = grounds.filter((ground) => contrast(theme, text, ground) < 4.5);
    expect(faint).toEqual([]);
  });

  test.each(["accent", "danger", "success"])("text on --%s is readable", (ground) => {
    expect(contrast(theme, `on-${ground}`, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["edge", "focus"])("--%s is seen on any ground", (line) => {
    const faint = grounds.filter((ground) => contrast(theme, line, ground) < 3);
    expect(faint).toEqual([]);
  });
});
