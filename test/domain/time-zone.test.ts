import { expect, it } from "vitest";
import { QueueId } from "../../src/domain/ids.ts";
import { cityOf, TimeZone, zoneRegions, zonesOf } from "../../src/domain/queues/time-zone.ts";
import { buttonData, readPress } from "../../src/telegram/presses.ts";

const id = QueueId.parse("019ab000-0000-7000-8000-00000000000a");
const pagesOf = (region: string) =>
  Array.from({ length: zonesOf(region, 1).pages }, (_, at) => zonesOf(region, at + 1).zones);

it("every zone is on one page of its region, and its button fits and is read back", () => {
  const all = zoneRegions.flatMap((region) => pagesOf(region).flat());
  expect(new Set(all).size).toBe(all.length);
  for (const timeZone of [...all, "UTC"]) {
    const press = { on: "queues", press: { kind: "zone", id, timeZone } } as const;
    const data = buttonData(press);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(readPress(data)).toMatchObject({ press: { kind: "zone", timeZone } });
  }
});

it("a page past the last one is the last one, and what is no zone is none", () => {
  expect(zonesOf("Europe", 99).page).toBe(zonesOf("Europe", 1).pages);
  expect(zonesOf("Nowhere", 1).zones).toEqual([]);
  expect(TimeZone.safeParse("Europe/Nowhere").success).toBe(false);
  expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Argentina, Buenos Aires");
});
