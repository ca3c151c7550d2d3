// Which links and @names in a reporter's words are results. Used by the conversation and by the leads' store.
import type { ReporterId } from "../ids.ts";
import type { ReportInput } from "./report-input.ts";
import { readSubjects } from "../subjects/subject-links.ts";

/**
 * The links and @names with which a reporter points at results of their search, as they are shown. They
 * are words of a report: nothing is looked up for them, and none is a subject of its own.
 */
export function readLeads(input: ReportInput): string[] {
  switch (input.kind) {
    case "text":
      return leadsIn(input.text, input.entities);
    case "media":
      return leadsIn(input.caption, input.entities);
    case "forward":
      return [input.reading.subject.display];
    case "press":
    case "hidden_forward":
    case "own_forward":
    case "shared":
    case "command":
    case "picker_closed":
    case "edited_message":
      return [];
  }
}

/** A person behind words is no result; their entity has no link. */
function leadsIn(text: string, entities: readonly { type: string; url?: string | undefined }[]) {
  const links = entities.map(({ type, url }) => ({ type, url }));
  return readSubjects(text, links).map(({ subject }) => subject.display);
}

/** Results of one search that a report names. */
type Told = { reporterId: ReporterId; leads: readonly string[]; at: Date };

/** Each result once: those first that most people saw, then those that were told of first. */
export function rankLeads(told: readonly Told[]): string[] {
  const known = new Map<string, { people: Set<ReporterId>; at: number; place: number }>();
  for (const { reporterId, leads, at } of told) {
    for (const [place, lead] of leads.entries()) {
      const before = known.get(lead);
      known.set(lead, {
        people: new Set(before?.people).add(reporterId),
        at: Math.min(at.getTime(), before?.at ?? Infinity),
        place: Math.min(place, before?.place ?? Infinity),
      });
    }
  }
  return [...known]
    .sort(
      ([one, a], [other, b]) =>
        b.people.size - a.people.size || a.at - b.at || a.place - b.place || (one < other ? -1 : 1),
    )
    .map(([lead]) => lead);
}
