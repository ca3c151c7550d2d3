import type { ReportInput } from "./report-input.ts";
import { readSubjects } from "../subjects/subject-links.ts";

/**
 * The links and @names by which somebody points at results of their search, as they are called. They
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
