import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/*
 * The rooms of the house: topics of the same names in every layer, and which of them have no business with
 * each other. The linter keeps the layers apart, and finds circles; this keeps the topics apart.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const layers = ["domain", "db", "workflow", "telegram"];

type Topic =
  | "reporting"
  | "subjects"
  | "cases"
  | "decisions"
  | "questions"
  | "referrals"
  | "queues"
  | "staff"
  | "control"
  | "privacy"
  | "transparency"
  | "feed"
  | "legal"
  | "speaking"
  | "wording"
  | "training"
  | "mail";

/** What each topic must not know, and why. */
const closed: Record<Topic, { to: readonly Topic[]; because: string }> = {
  reporting: { to: ["referrals", "staff"], because: "A reporter's side knows nobody of the team." },
  subjects: {
    to: ["reporting", "decisions", "questions", "referrals", "queues", "staff", "control"],
    because: "What a thing is does not depend on who reports it or what is decided.",
  },
  cases: { to: [], because: "A card shows something of everything." },
  decisions: {
    to: ["subjects", "questions"],
    because: "A decision is on a case, whatever it is about.",
  },
  questions: { to: ["subjects", "referrals", "privacy"], because: "It is asked on a case." },
  referrals: { to: [], because: "A referral tells of the case, its subject and its reports." },
  queues: { to: ["privacy"], because: "Where a case goes depends on nobody who reported it." },
  staff: {
    to: ["reporting", "questions", "referrals", "privacy"],
    because: "Who is of the team does not depend on what they work on.",
  },
  control: {
    to: ["reporting", "subjects", "questions", "referrals", "privacy"],
    because: "Figures, settings and alarms see codes and counts, no case from within.",
  },
  privacy: { to: ["subjects", "referrals", "queues"], because: "It is about people alone." },
  transparency: {
    to: ["reporting", "questions"],
    because: "What the public is told is counted from rows, and knows no person and no thing.",
  },
  feed: {
    to: ["reporting", "questions", "privacy", "referrals"],
    because: "What is told to machines is what was decided, never who reported it.",
  },
  legal: {
    to: ["referrals"],
    because: "A request is answered with what is held, wherever a case was passed on.",
  },
  speaking: {
    to: ["decisions"],
    because: "How things are said does not depend on what is decided.",
  },
  wording: {
    to: ["reporting", "subjects", "decisions", "questions", "queues", "privacy"],
    because: "What the team says in its own words, it says to everybody alike.",
  },
  training: {
    to: ["reporting", "questions", "referrals", "privacy", "legal"],
    because: "Whoever trains is shown what was decided, and nothing of who reported it.",
  },
  mail: {
    to: ["reporting", "subjects", "decisions", "questions", "referrals", "queues", "staff"],
    because: "Inbox and outbox carry what they don't understand.",
  },
};

const isTopic = (name: string | undefined): name is Topic => name !== undefined && name in closed;

/** The topic of a file, given by its path from the root; undefined at the top of a layer. */
function topicOf(file: string): Topic | undefined {
  const [, layer = "", topic, ...rest] = file.split("/");
  return layers.includes(layer) && rest.length > 0 && isTopic(topic) ? topic : undefined;
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
    .map((each) => path.relative(root, path.join(each.parentPath, each.name)));
}

function importsOf(file: string): string[] {
  const found = readFileSync(path.join(root, file), "utf8").matchAll(/ from "(\.[^"]+)"/g);
  return [...found].map(([, to = ""]) => path.join(path.dirname(file), to));
}

const sources = filesUnder("src");

it("no file imports from a topic that it has no business with", () => {
  const wrong = sources.flatMap((file) => {
    const topic = topicOf(file);
    if (topic === undefined) return [];
    const { to, because } = closed[topic];
    return importsOf(file)
      .filter((other) => to.some((each) => each === topicOf(other)))
      .map((other) => `${file} imports ${other}: ${because}`);
  });
  expect(wrong).toEqual([]);
});

it("every folder of a layer is a topic that others have, too, or holds what has no topic", () => {
  const apart = ["domain/data", "db/tables", "telegram/api", "telegram/texts"];
  // By their files: a folder that a move has emptied stays on disk.
  const folders = sources.flatMap((file) => {
    const [, layer = "", folder = "", ...rest] = file.split("/");
    return layers.includes(layer) && rest.length > 0 ? `${layer}/${folder}` : [];
  });
  const strange = folders.filter(
    (folder) => !apart.includes(folder) && !isTopic(folder.split("/")[1]),
  );
  expect([...new Set(strange)]).toEqual([]);
});

it("no folder has more than 25 files, so that a look at one is enough", () => {
  const sizes = new Map<string, number>();
  for (const file of [
    ...sources,
    ...filesUnder("packages"),
    ...filesUnder("demo"),
    ...filesUnder("bench"),
  ]) {
    if (file.includes("node_modules") || file.includes("/dist/")) continue;
    sizes.set(path.dirname(file), (sizes.get(path.dirname(file)) ?? 0) + 1);
  }
  expect([...sizes].filter(([, size]) => size > 25)).toEqual([]);
});
