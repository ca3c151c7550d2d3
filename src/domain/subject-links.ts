import type { SubjectReading } from "./subject.ts";
import type { OriginUser } from "./subject-origins.ts";

/** The part of a Bot API `MessageEntity` that hides a link or a person behind other words. */
export interface LinkEntity {
  readonly type: string;
  readonly url?: string | undefined;
  readonly user?: OriginUser | undefined;
}

/**
 * Every link and @name in a text, as subjects, in the order they stand there, each thing once.
 * Entities add what the text does not show: links and people behind words.
 */
export function readSubjects(
  _text: string,
  _entities: readonly LinkEntity[] = [],
): SubjectReading[] {
  return [];
}
