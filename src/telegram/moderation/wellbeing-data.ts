import type { Press } from "../../domain/press.ts";
import { WellbeingPress } from "../../domain/wellbeing.ts";

/** What somebody of the team does on their own page, as a button carries it. */
export function wellbeingData(press: WellbeingPress): string {
  const argument = "page" in press ? press.page : "category" in press ? press.category : "";
  return `b:${press.kind}:${argument}`;
}

export function readWellbeing(rest: string): Press | undefined {
  const [kind, argument] = rest.split(":");
  const read = WellbeingPress.safeParse({ kind, page: argument, category: argument }).data;
  return read && { on: "wellbeing", press: read };
}
