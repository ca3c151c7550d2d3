// What admins take out as a file: the choice, its press, and what is owed. Used by `/export`.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import { CaseStatus } from "../cases/case-status.ts";
import { ChatId, ExportId } from "../ids.ts";

/** How many days back it goes; 0: as far as there is anything. */
export const ExportDays = z.union([z.literal(30), z.literal(90), z.literal(365), z.literal(0)]);
type ExportDays = z.infer<typeof ExportDays>;
export const exportDays: readonly ExportDays[] = [30, 90, 365, 0];

/** What is taken out. Category and state narrow cases alone. */
export const Export = z.object({
  of: z.enum(["cases", "audit"]),
  format: z.enum(["csv", "json"]),
  days: ExportDays,
  category: z.union([CategoryKey, z.literal("any")]),
  state: z.union([CaseStatus, z.literal("any")]),
});
export type Export = z.infer<typeof Export>;

export const usualExport: Export = {
  of: "cases",
  format: "csv",
  days: 90,
  category: "any",
  state: "any",
};

export const ExportPage = z.enum(["choices", "categories", "states"]);
export type ExportPage = z.infer<typeof ExportPage>;

/** On the page of an export: another choice, what can be chosen of one, or the file itself. */
export const ExportPress = z.object({
  on: z.literal("export"),
  verb: z.union([ExportPage, z.literal("send")]),
  choice: Export,
});
export type ExportPress = z.infer<typeof ExportPress>;

/** One of the files of an export: which of how many, and after which row it begins. */
export const ExportFile = z.object({
  exportId: ExportId,
  choice: Export,
  since: z.coerce.date().optional(),
  part: z.number(),
  parts: z.number(),
  after: z.string().optional(),
});
export type ExportFile = z.infer<typeof ExportFile>;

/** Under which key all files of an export stand in the chat. */
export const exportKey = (exportId: ExportId) => `export:${exportId}`;

/** How long a file stays in the chat, in milliseconds. */
export const exportMs = 24 * 3_600_000;

/** What is owed of it: the page, and each file. */
export const exportMessages = [
  z.object({
    kind: z.literal("show_export"),
    chatId: ChatId,
    choice: Export,
    page: ExportPage,
    messageId: z.number().optional(),
  }),
  ExportFile.extend({ kind: z.literal("send_export"), chatId: ChatId }),
] as const;
