// Whether what is on a page can be seen and pressed there. Asked by the browser tests of the page.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";

/** What a thumb presses; links and codes inside a sentence are as high as its lines. */
const pressed = "button, a, select, textarea, summary, input, [role=tab], [role=option]";
const thumbPx = 40;

const look = `(() => {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]");
  const name = (one) => [
    one.localName + "." + [...one.classList].join("."),
    one.getAttribute("aria-label") ?? one.textContent.trim().slice(0, 40),
  ].join(" ");
  const faults = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) faults.push("the page is " + wide + " wide");
  const all = [...document.body.querySelectorAll("*")].filter(shown);
  for (const one of all) {
    const { overflowX } = getComputedStyle(one);
    const isOver = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
    if (isOver && /auto|scroll/.test(overflowX)) faults.push("scrolls sideways: " + name(one));
  }
  const targets = all.filter((one) => one.matches(${JSON.stringify(pressed)}));
  for (const one of targets) {
    const place = (one.matches("[type=checkbox]") && one.closest("label")) || one;
    const { left, right, width, height } = place.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) faults.push("beyond the edge: " + name(one));
    if (Math.min(width, height) < ${thumbPx} - 0.5) {
      faults.push("too small for a thumb, " + width + " by " + height + ": " + name(one));
    }
  }
  return { targets: targets.length, faults };
})()`;

const lookForCut = `(() => {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]");
  const name = (one) => one.localName + "." + [...one.classList].join(".") + " " + one.textContent.trim().slice(0, 60);
  const all = [...document.body.querySelectorAll("*")].filter(shown);
  const seen = all.filter((one) => one.matches("button, h1, h2, p, li, section, .phone, .one-line"));
  const isCut = (one) => {
    const { left, right, width } = one.getBoundingClientRect();
    const isOver = one.matches(".one-line, .phones") && one.scrollWidth > one.clientWidth + 1;
    return width > 1 && (left < -1 || right > innerWidth + 1 || isOver);
  };
  return { targets: seen.length, faults: seen.filter(isCut).map(name) };
})()`;

const looked = z.object({ targets: z.number(), faults: z.array(z.string()) });

/** Fails when anything goes beyond the edge of a wide page, or words end in dots. */
export async function expectNothingCut(page: Page): Promise<void> {
  const { targets, faults } = looked.parse(await page.evaluate(lookForCut));
  expect(targets, "nothing was looked at").toBeGreaterThan(0);
  expect(faults).toEqual([]);
}

/** Fails when anything on a narrow page goes beyond its edge, or is too small to press. */
export async function expectFits(page: Page): Promise<void> {
  const { targets, faults } = looked.parse(await page.evaluate(look));
  expect(targets, "nothing to press was looked at").toBeGreaterThan(0);
  expect(faults).toEqual([]);
}
