// All that a text links to, as subjects. Used by the conversation, by leads, and by what decodes messages.
import { linkCandidates } from "./link-candidates.ts";
import type { LinkCandidate } from "./link-candidates.ts";
import { withResolvedName } from "./resolved-subject.ts";
import type { ResolvedName } from "./resolved-subject.ts";
import { shareAlias, unite, usernameOf } from "./subject.ts";
import type { SubjectReading } from "./subject.ts";
import { readSharedUser } from "./subject-origins.ts";
import type { OriginUser } from "./subject-origins.ts";
import { readTelegramLink } from "./telegram-link.ts";
import { ofName } from "./telegram-peer.ts";
import { placeReading } from "./telegram-place.ts";
import { readWebsite } from "./website-link.ts";

/** The part of a Bot API `MessageEntity` that hides a link or a person behind other words. */
export interface LinkEntity {
  readonly type: string;
  readonly url?: string | undefined;
  readonly user?: OriginUser | undefined;
}

/**
 * Every link and @name in a text, as subjects, in the order they stand there, each thing once.
 * Entities add what the text does not show: links and people behind words; `resolved` adds what
 * Telegram said of the names.
 */
export function readSubjects(
  text: string,
  entities: readonly LinkEntity[] = [],
  resolved: readonly ResolvedName[] = [],
): SubjectReading[] {
  const shown = linkCandidates(text).map((candidate) => {
    const reading = readCandidate(candidate);
    const known = reading && resolved.reduce(withResolvedName, reading);
    return candidate.kind === "mention" ? known && givenByName(known) : known;
  });
  const behind = entities.flatMap((entity) => [
    ...(entity.url === undefined ? [] : linkCandidates(entity.url).map(readCandidate)),
    ...(entity.user === undefined
      ? []
      : [readSharedUser({ ...entity.user, user_id: entity.user.id })]),
  ]);
  const known = behind.map((reading) => reading && resolved.reduce(withResolvedName, reading));
  return [...shown, ...known]
    .filter((reading) => reading !== undefined)
    .reduce<SubjectReading[]>(withOnce, []);
}

function givenByName(reading: SubjectReading): SubjectReading {
  const { subject } = reading;
  if (usernameOf(subject) === undefined) return reading;
  return { ...reading, subject: { ...subject, byName: true } };
}

function readCandidate(candidate: LinkCandidate): SubjectReading | undefined {
  if (candidate.kind === "mention") {
    const place = ofName(candidate.name, [candidate.messageId ?? ""], new URLSearchParams());
    return place === undefined ? undefined : placeReading(place);
  }
  if (!URL.canParse(candidate.address)) return undefined;
  const url = new URL(candidate.address);
  const link = readTelegramLink(url);
  if (link.kind === "none") return undefined;
  return link.kind === "elsewhere" ? readWebsite(url) : placeReading(link);
}

/** The first form given stays, unless a later one tells the kind that it left to guess. */
function withOnce(readings: SubjectReading[], reading: SubjectReading): SubjectReading[] {
  const at = readings.findIndex((known) => shareAlias(known.subject, reading.subject));
  const known = readings[at];
  if (known === undefined) return [...readings, reading];
  const [surer, other] =
    known.kindIsGuess && !reading.kindIsGuess ? [reading, known] : [known, reading];
  return readings.with(at, { ...surer, subject: unite(surer.subject, other.subject) });
}
