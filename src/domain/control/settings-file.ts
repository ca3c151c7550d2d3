// A file of settings, one `key = value` a line. Written for admins, read when one asks for what it says.
import { allowedFor, FileSetting, valueIn, wordsOf, type AdminSettings } from "./admin-settings.ts";
import type { Allowed } from "./setting-words.ts";

export const settingsFileName = "searchlight-settings.txt";

/** Whether a file that somebody sends is one of ours, by its name. Clients number copies. */
export function isSettingsFile(name: string | undefined): boolean {
  return /^searchlight-settings\b.*\.txt$/i.test(name ?? "");
}

/** What is left out of the settings when a line begins with it. */
export const comment = "#";

/** The line of a setting. */
export function settingLine(settings: AdminSettings, key: FileSetting): string {
  return `${key} = ${wordsOf(settings, key)}`;
}

/** A setting that is to be another, as both stand in a file. */
export type AskedSetting = { key: FileSetting; from: string; to: string };

/** Why a line can't count. */
export type FileFault = { line: number; name: string } & (
  { because: "no_line" | "twice" } | { because: "unknown" | "not_allowed"; allowed: Allowed }
);

export type FileRead =
  | { kind: "read"; asked: AskedSetting[] }
  | { kind: "refused"; faults: [FileFault, ...FileFault[]] };

/**
 * What a file asks for that is not so already: whole or, if one line can't count, not at all. Settings that
 * it does not name stay as they are.
 */
export function readSettingsFile(text: string, settings: AdminSettings): FileRead {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((words, at) => ({ words: words.trim(), line: at + 1 }))
    .filter(({ words }) => words !== "" && !words.startsWith(comment));
  const read = lines.map((each, at) => readLine(each, lines.slice(0, at), settings));
  const [fault, ...others] = read.flatMap((each) => ("because" in each ? [each] : []));
  if (fault !== undefined) return { kind: "refused", faults: [fault, ...others] };
  if (read.length === 0) {
    return { kind: "refused", faults: [{ line: 1, name: "", because: "no_line" }] };
  }
  const asked = read.flatMap((each) => ("because" in each ? [] : [each]));
  return { kind: "read", asked: asked.filter(({ from, to }) => from !== to) };
}

type Line = { words: string; line: number };

/** Phones begin a line with a capital, and none of ours has one. */
function namesIn({ words }: Line): [string, string] | undefined {
  const [, name, value] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(words.toLowerCase()) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}

function readLine(
  line: Line,
  before: readonly Line[],
  settings: AdminSettings,
): AskedSetting | FileFault {
  const [name, value] = namesIn(line) ?? [];
  const at = { line: line.line, name: (name ?? line.words).slice(0, 64) };
  if (name === undefined || value === undefined) return { ...at, because: "no_line" };
  const key = FileSetting.safeParse(name).data;
  if (key === undefined) {
    return { ...at, because: "unknown", allowed: { how: "single", words: FileSetting.options } };
  }
  if (before.some((other) => namesIn(other)?.[0] === key)) return { ...at, because: "twice" };
  const from = wordsOf(settings, key);
  const to = value === from ? from : asWritten(key, value, settings);
  if (to === undefined) return { ...at, because: "not_allowed", allowed: allowedFor(key) };
  return { key, from, to };
}

/** The same value in the words in which a file of ours has it. */
function asWritten(key: FileSetting, words: string, settings: AdminSettings): string | undefined {
  const value = valueIn(key, words);
  return value === undefined ? undefined : wordsOf({ ...settings, [key]: value }, key);
}
