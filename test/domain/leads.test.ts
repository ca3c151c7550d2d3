import { describe, expect, it } from "vitest";
import { completeDraft } from "../../src/domain/reporting/report-draft.ts";
import { ReporterId } from "../../src/domain/ids.ts";
import { rankLeads, readLeads } from "../../src/domain/reporting/leads.ts";
import { ruleAddition } from "../../src/domain/reporting/own-report.ts";
import { stepRules } from "../../src/domain/reporting/report-steps.ts";
import { allAnswers, draftAt, forward, media, text } from "./report-drafts.ts";

describe("what counts as a lead", () => {
  it.each([
    ["a link", "found t.me/blue_fish/7 first", ["t.me/blue_fish/7"]],
    ["a @name", "then @blue_fish.", ["@blue_fish"]],
    ["an invitation", "https://t.me/+AbCdEfGh12345678", ["t.me/+AbCdEfGh12345678"]],
    ["a website", "see shop.example.com/price", ["shop.example.com/price"]],
    ["one thing in two forms, once", "@blue_fish https://t.me/blue_fish", ["@blue_fish"]],
    ["several, in their order", "@blue_fish and @red_fish", ["@blue_fish", "@red_fish"]],
    ["no address of a mailbox", "rita@example.com", []],
    ["no words", "the first result sells them", []],
  ] satisfies [string, string, string[]][])("%s", (_, words, expected) => {
    expect(readLeads(text(words))).toEqual(expected);
    expect(readLeads(media(words))).toEqual(expected);
  });

  it("a link behind words, and no person behind them", () => {
    const entities = [
      { type: "text_link", url: "https://t.me/blue_fish" },
      { type: "text_mention", user: { id: 5, first_name: "Rita", is_bot: false } },
    ];
    expect(readLeads({ kind: "text", text: "here, Rita", entities })).toEqual(["@blue_fish"]);
  });

  it("a result that is forwarded", () => {
    expect(readLeads(forward(3))).toHaveLength(1);
  });
});

describe("leads", () => {
  const noted = (flow: "search_term" | "material") => {
    const accepted = stepRules.details.accept(text("@blue_fish"), allAnswers[flow]);
    if (accepted.kind === "refused") throw new Error("a note is taken");
    return accepted.answers;
  };

  it("are kept with a search term and not with material", () => {
    const ofTerm = completeDraft(draftAt("search_term", "summary", noted("search_term")));
    expect(ofTerm?.leads).toEqual(["@blue_fish"]);
    const ofMaterial = completeDraft(draftAt("material", "summary", noted("material")));
    expect(ofMaterial?.leads).toEqual([]);
  });

  it("come with what is added to a report on a search term", () => {
    const report = { category: "drugs", additions: 0 } as const;
    const added = (subjectKind: "search_term" | "channel") =>
      ruleAddition(text("now @blue_fish, too"), { ...report, subjectKind });
    expect(added("search_term")).toMatchObject({ kind: "words", leads: ["@blue_fish"] });
    expect(added("channel")).toMatchObject({ kind: "words", leads: [] });
  });

  it("go with the note that had them", () => {
    const answers = { ...noted("search_term"), note: null };
    expect(completeDraft(draftAt("search_term", "summary", answers))?.leads).toEqual([]);
  });
});

describe("results that reporters saw", () => {
  const [rita, ron] = ["1", "2"].map((last) =>
    ReporterId.parse(`00000000-0000-4000-8000-00000000000${last}`),
  );
  const told = (minute: number, by: typeof rita, ...leads: string[]) => {
    if (by === undefined) throw new Error("somebody told");
    return { reporterId: by, leads, at: new Date(Date.UTC(2026, 0, 1, 0, minute)) };
  };

  it("are each named once, those first that most people saw", () => {
    const all = [told(1, rita, "@blue_fish", "@red_fish"), told(2, ron, "@red_fish")];
    expect(rankLeads(all)).toEqual(["@red_fish", "@blue_fish"]);
  });

  it("come no further up when one person tells of them again", () => {
    const all = [told(1, rita, "@blue_fish"), told(2, ron, "@red_fish", "@red_fish")];
    expect(rankLeads([...all, told(3, ron, "@red_fish")])).toEqual(["@blue_fish", "@red_fish"]);
  });

  it("seen by as many come as they were told of, whoever is asked first", () => {
    const all = [told(2, ron, "@a_fish"), told(1, rita, "@c_fish", "@b_fish")];
    expect(rankLeads(all)).toEqual(["@c_fish", "@b_fish", "@a_fish"]);
  });

  it("told of at one moment and place come by their names", () => {
    const all = [told(1, ron, "@red_fish"), told(1, rita, "@blue_fish")];
    expect(rankLeads(all)).toEqual(["@blue_fish", "@red_fish"]);
  });

  it("keep their best place", () => {
    const all = [told(1, rita, "@red_fish", "@blue_fish"), told(1, ron, "@blue_fish", "@red_fish")];
    expect(rankLeads(all)).toEqual(["@blue_fish", "@red_fish"]);
  });
});
