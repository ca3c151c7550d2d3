// The time zones that a group can be in. Used by the pages of `/queues` and by their presses.
import { z } from "zod";

/** What Intl knows, by its IANA name. */
const names: readonly string[] = Intl.supportedValuesOf("timeZone");

/** An IANA name as Intl writes it. */
export const TimeZone = z.string().refine(isTimeZone);

function isTimeZone(name: string): boolean {
  return name === "UTC" || names.includes(name);
}

/** The parts of the world in which they are listed. */
export const zoneRegions: readonly string[] = [
  ...new Set(names.filter((name) => name.includes("/")).map(regionOf)),
];

function regionOf(name: string): string {
  return name.split("/")[0] ?? "";
}

const zonesAPage = 20;

/** A page of a region's zones, from 1. */
export function zonesOf(
  region: string,
  page: number,
): { zones: readonly string[]; page: number; pages: number } {
  const all = names.filter((name) => name.includes("/") && regionOf(name) === region);
  const pages = Math.max(1, Math.ceil(all.length / zonesAPage));
  const shown = Math.min(page, pages);
  return { zones: all.slice((shown - 1) * zonesAPage, shown * zonesAPage), page: shown, pages };
}

/** What a zone is called on a button: the city without its region. */
export function cityOf(zone: string): string {
  return zone.split("/").slice(1).join(", ").replaceAll("_", " ");
}
