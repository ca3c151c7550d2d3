// What goes into the web form of the CyberTipline, field by field. Used by `/cybertip`.
import { z } from "zod";
import { CaseId, ChatId } from "../ids.ts";
import type { Alias, SubjectKind } from "../subjects/subject.ts";

type Known = {
  caseCode: string;
  subjectKind: SubjectKind;
  display: string;
  title: string | undefined;
  aliases: readonly Alias[];
  /** When the team decided that it is what was reported. */
  upheldAt: Date;
  now: Date;
};

/** A field of the form and what goes into it; undefined: the bot can't know. */
export type SheetField = { field: string; value: string | undefined };

const aliasWords = (aliases: readonly Alias[]) =>
  aliases.map(({ kind, value }) => `${kind} ${value}`).join("; ");

/** The fields in the order in which the form asks. What the bot can't know is there, and blank. */
export function cyberTipSheet(known: Known): SheetField[] {
  const { subjectKind, display, title, aliases } = known;
  const isPerson = subjectKind === "user" || subjectKind === "bot";
  const isPage = subjectKind === "website";
  const of = (field: string, value?: string) => ({ field, value });
  return [
    of(
      "Type of incident",
      "Child sexual abuse material, or what leads to it (choose as you saw it)",
    ),
    of("Date and time of the incident"),
    of("Date and time at which it was seen and confirmed", known.upheldAt.toISOString()),
    of("Where: service", isPage ? "Website" : "Telegram"),
    of("Where: address or name", isPage ? `https://${display}` : display),
    of("Where: kind", subjectKind.replaceAll("_", " ")),
    of("Where: title", title),
    of("Where: numbers and names that Telegram gives", aliasWords(aliases)),
    of("Suspect: screen name", isPerson ? display : undefined),
    of("Suspect: user number", aliases.find(({ kind }) => kind === "user_id")?.value),
    of("Suspect: phone number", aliases.find(({ kind }) => kind === "phone")?.value),
    ...["name", "date of birth", "e-mail address", "IP address", "device"].map((what) =>
      of(`Suspect: ${what}`),
    ),
    ...["name", "age", "place", "contact"].map((what) => of(`Child: ${what}`)),
    of("Files: names, hashes, copies"),
    of("Your name, organisation and contact"),
    of("Your reference", known.caseCode),
    of("Sheet made at", known.now.toISOString()),
  ];
}

/** The sheet as text: what is known, then by name what is for a person to fill in or to leave. */
export function sheetText(fields: readonly SheetField[]): string {
  const known = fields.filter(({ value }) => value !== undefined && value !== "");
  const blank = fields.filter(({ value }) => value === undefined || value === "");
  return [
    "CyberTipline, web form: https://report.cybertip.org",
    "Nothing was sent. Copy what you need; leave blank what you do not know.",
    "",
    ...known.map(({ field, value }) => `${field}: ${value}`),
    "",
    "The bot can't know these:",
    ...blank.map(({ field }) => `${field}:`),
    "",
  ].join("\n");
}

/** How long a sheet stays in the chat, in milliseconds. */
export const cyberTipMs = 24 * 3_600_000;

/** What is owed of it. */
export const cyberTipMessages = [
  z.object({ kind: z.literal("send_cybertip"), chatId: ChatId, caseId: CaseId }),
] as const;
