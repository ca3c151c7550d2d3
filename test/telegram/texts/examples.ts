import { foreignNote } from "../../../src/telegram/texts/foreign-note.ts";
import { joinPieces, type Piece } from "../../../src/telegram/texts/piece.ts";
import type {
  PlainVariables,
  Texts,
  Variable,
  Variables,
} from "../../../src/telegram/texts/texts.ts";
import { choicesIn, pluralWords, selectorsIn, variablesIn } from "./file.ts";

/** Example values for where no entity exists. */
export function plainly(vars: Variables): PlainVariables {
  return Object.fromEntries(
    Object.entries(vars).map(([name, variable]) => {
      if (typeof variable === "object" && "rich" in variable) throw new Error(`$${name} is rich`);
      // Names are cut before they get into an answer; this is as long as they are then.
      return [name, typeof variable === "string" ? variable.slice(0, 40) : variable];
    }),
  );
}

const moment = new Date("2026-09-30T23:58:00Z");
const name = "W".repeat(64);
const term = "w".repeat(100);

/** For each variable's name, the values to try: ordinary and long. */
function examples(texts: Texts, language: string): Record<string, Variable[]> {
  const rich = (piece: Piece): Variable[] => [{ rich: piece }];
  const ours = (text: string): Variable[] => [{ ours: text }];
  const numbers: Variable[] = [1, 2, 10, 12_345];
  const code = texts.message(language, "code", { code: { ours: "R-7F3K9Q2M" } });
  const subject = texts.message(language, "subject", { kind: { choice: "bot" }, value: term });
  const note = foreignNote({ texts, language }, `see t.me/x ${"n".repeat(300)}`, 200);
  const list = (piece: Piece, count: number): Variable[] =>
    rich(
      joinPieces(
        Array.from({ length: count }, () => piece),
        "\n",
      ),
    );
  const counts = ["week", "month", "entries", "ordered", "undated", "returned", "public"];
  return {
    ...Object.fromEntries(counts.map((count) => [count, numbers])),
    zone: ours("America/Argentina/Buenos_Aires"),
    period: ours("2026-Q3"),
    command: ours("/wellbeing"),
    nr: [3],
    year: ours("2026"),
    corrects: [2],
    objections: ours("1,200–1,299"),
    won: ours("1–4"),
    closing: ours("12 d"),
    referred: ours("10–19"),
    shown: ours("1–4"),
    held: ours("1–4"),
    automated: ours("0"),
    all: ours("12–40"),
    given: ours("1–4"),
    refused: ours("1–4"),
    nothing: ours("1–4"),
    list: ours("DE 1–4 · FR 12–20"),
    applied: ours("2026-11-30"),
    content: ours("2026-11-30"),
    lifted: ours("2026-11-30"),
    key: ours("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"),
    dead_letters: [365],
    drafts: [365],
    due: [365],
    former_names: [365],
    identity: [365],
    identity_cap: [365],
    mail: [365],
    rows: [365],
    target: ours("C-4K7P2M9X"),
    rule: ours("Who reported, at most"),
    updates: [365],
    waits: [365],
    words_gravest: [365],
    words_undecided: [365],
    words_upheld: [365],
    ago: ours("12,345 minutes ago"),
    account: rich(code),
    after: ours("600 s"),
    allowed: ours("reports_per_hour, target_hours_4, categories_off, ".repeat(12)),
    actor: ours("staff 12ab34"),
    amount: ours("600 s"),
    one: ["https://a.example.org/"],
    other: ["https://b.example.net/"],
    answer: rich(note),
    at: [moment],
    attempts: [5],
    before: ours("120 s"),
    bot: ours("@searchlight_example_bot"),
    cases: list(subject, 4),
    categories: ours("Drugs, Weapons"),
    category: ours("Terrorism, violent extremism"),
    code: ours("C-4K7P2M9X"),
    codes: list(code, 10),
    count: numbers,
    not_deleted: numbers,
    country: ours("Bosnia & Herzegovina"),
    decided: numbers,
    dial: ours("0800 1111"),
    dismissed: numbers,
    error_code: ours("400"),
    escalated: numbers,
    event: ours("case_category_changed"),
    events: numbers,
    facts: ours("version=2 ground=no_violation"),
    fault: ours("link_broken 123"),
    first: [name],
    first_at: [moment],
    hours: numbers,
    page: [1],
    pages: [12],
    flow: ours("📢 Channel, group or message"),
    given_ground: ours("Terrorism, violent extremism"),
    ground: ours("Terrorism, violent extremism"),
    head: ours("12345:" + "a".repeat(64)),
    receipts: ours("b".repeat(64)),
    initial: ours("24 h"),
    initial_severity: [1, 2, 3, 4],
    into: ours("C-91XW20KD"),
    items: list(subject, 10),
    language: ours("Spanish"),
    languages: ours("Spanish, Indonesian"),
    letter: ours("B"),
    last_at: [moment],
    latest_at: [moment],
    line: [1, 10],
    max: numbers,
    median: ours("12 min"),
    members: numbers,
    minutes: [10],
    moment: ours("2026-09-30T23:58Z"),
    days: numbers,
    most: ours("12 h"),
    name: [name],
    names: list(code, 2),
    note: rich(note),
    notes: list(note, 3),
    notice: ours("Please choose one of the buttons below."),
    number: ours("123456"),
    of: [4],
    open: numbers,
    migrations: [21],
    people: numbers,
    read_at: [moment],
    question: [name],
    place: [1, 15],
    postgres: ours("18.4"),
    process: ours("host/123 v0.1.0"),
    processes: ours("host/123 v0.1.0, other/7 v0.1.0"),
    places: ours("In a channel or group, Elsewhere"),
    reason: [name],
    received: numbers,
    reports: numbers,
    sealed: ours("12345"),
    sealed_at: [moment],
    second: [name],
    seen_in: ours("In a channel or group"),
    sentence: rich(texts.message(language, "sentence-bank_too")),
    setting: ours("Target for the gravest"),
    severity: [1, 2, 3, 4],
    spellings: list(code, 3),
    leads: list(code, 3),
    state: ours("⬆ Passed on to the senior team"),
    step: [1],
    subject: rich(subject),
    subjects: list(subject, 10),
    terms: list(subject, 10),
    title: [name.repeat(2)],
    units: numbers,
    time: rich(texts.message(language, "stats-time", { unit: { choice: "day" }, count: 12 })),
    unsealed: numbers,
    upheld: numbers,
    value: [term],
    withdrawn: numbers,
    who: [name],
    words: [term],
    holder: [name],
    kinds: ours("Search terms, Channels"),
    speaks: ours("Español"),
    owners: numbers,
    appointed: numbers,
    by: [name],
    ends_at: [moment],
    left: numbers,
    limit: numbers,
    link: ours("https://t.me/searchlight_example_bot?start=iAAAAAAAAAAAAAAAAAAAAAA"),
    role: ours("moderator"),
    roles: ours("moderator"),
    queue: [name],
    address: [name],
    max_address: numbers,
    recipient: [name],
    waiting: [1_234],
    grave: [0, 2],
    near: [0, 11],
    going: [0, 11],
    late: [0, 3],
    half: [2],
    reference: [name],
    request: ours("L-7F3K9Q2M"),
    percent: [80],
    due_at: [moment],
  };
}

const examplesIn = new Map<string, ReturnType<typeof examples>>();

/**
 * Example values for a text's variables: every combination of those between which it chooses, each with
 * all the others at their shortest, and so on to their longest. `source`: in each language that is asked.
 */
export function examplesFor(texts: Texts, source: string, language = "en"): Variables[] {
  const known = examplesIn.get(language) ?? examples(texts, language);
  examplesIn.set(language, known);
  const choosing = new Set(selectorsIn(source).map(({ variable }) => variable));
  const others: [string, Variable[]][] = [];
  let combinations: Variables[] = [{}];
  for (const variable of variablesIn(source)) {
    const chosen = choicesIn(source, variable).filter((word) => !pluralWords.has(word));
    // Of plural forms, only the default's [other] is left.
    const counted = chosen.length <= 1;
    const values = counted ? known[variable] : chosen.map((choice): Variable => ({ choice }));
    if (values === undefined) throw new Error(`No example for $${variable}`);
    if (!choosing.has(variable)) {
      others.push([variable, values]);
      continue;
    }
    combinations = combinations.flatMap((vars) =>
      values.map((value) => ({ ...vars, [variable]: value })),
    );
  }
  const most = Math.max(1, ...others.map(([, values]) => values.length));
  return combinations.flatMap((chosen) =>
    Array.from({ length: most }, (_, index) => {
      const at = (values: Variable[]) => values[Math.min(index, values.length - 1)] ?? "";
      return {
        ...chosen,
        ...Object.fromEntries(others.map(([variable, values]) => [variable, at(values)])),
      };
    }),
  );
}
