import { describe, expect, it } from "vitest";
import { deletesMedia } from "../../src/domain/cases/categories.ts";
import type { Draft } from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { acceptNamed } from "../../src/domain/reporting/report-subjects.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { draftAt, forward, media, subjectsOf, text } from "./report-drafts.ts";

function after(draft: Draft, ...inputs: ReportInput[]): Draft {
  return inputs.reduce((at, input) => {
    const result = advance(at, input);
    if (result.kind !== "asking") throw new Error(result.kind);
    return result.draft;
  }, draft);
}
const names = ({ answers }: Draft) => answers.subjects?.map(({ display }) => display);
const fresh = draftAt("material", "subject");
const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `t.me/channel_${at}`).join("\n");

describe("a sticker", () => {
  const [stickerSet] = readSubjects("t.me/addstickers/BadStickers");
  const sticker: ReportInput = {
    kind: "media",
    media: "sticker",
    caption: "",
    entities: [],
    album: undefined,
    ...(stickerSet === undefined ? {} : { stickerSet }),
  };

  it("names its set in answer to the question what to report", () => {
    const next = after(fresh, sticker);
    expect(next).toMatchObject({ step: "category", notice: undefined });
    expect(next.answers.subjects).toMatchObject([{ kind: "sticker_set" }]);
  });

  it("names nothing in passing", () => {
    const next = after(after(fresh, text("@bad_channel")), sticker);
    expect(names(next)).toEqual(["@bad_channel"]);
    expect(acceptNamed(sticker, {}).kind).toBe("refused");
  });
});

describe("what is reported", () => {
  it.each([
    ["a link in words", "look: https://t.me/badch/5 there", ["t.me/badch/5"], undefined],
    ["a @name", "@bad_channel", ["@bad_channel"], undefined],
    ["forms of one thing", "@badch t.me/badch https://badch.t.me", ["@badch"], undefined],
    ["two things", "@one_name and t.me/two_name", ["@one_name", "@two_name"], undefined],
    ["a website", "https://example.com", ["example.com"], "notice-website"],
    ["a form not understood", "tg://foo?x=1", ["tg://foo?x=1"], "notice-telegram-link"],
    ["a proxy", "t.me/proxy?port=1&server=a.b", ["t.me/proxy?server=a.b&port=1"], undefined],
  ])("is read from %s", (_, words, expected, notice) => {
    const next = after(fresh, text(words));
    expect(names(next)).toEqual(expected);
    expect(next.notice?.key).toBe(notice);
    expect(next.step).toBe("category");
  });

  it("is read from the words under a picture, and the picture's album counts as one", () => {
    const next = after(fresh, media("from @badch", "a-1"));
    expect(names(next)).toEqual(["@badch"]);
    expect(advance(next, media("", "a-1")).kind).toBe("ignored");
  });

  it.each([
    ["nothing to find", text("somebody wrote me"), "notice-words"],
    ["somebody in trouble", text("he threatens to send it to all of them"), "notice-words-help"],
    ["nothing visible", text("\u200b\u200b"), "notice-invisible-only"],
    ["a picture without words", media(), "notice-no-link"],
    ["a hidden person", { kind: "hidden_forward", album: undefined }, "notice-hidden-user"],
    ["a contact without an account", media("", undefined, "contact"), "notice-contact-unknown"],
    [
      "a reply to somebody hidden",
      {
        kind: "text",
        text: "this one",
        entities: [],
        repliesTo: { kind: "hidden_user", name: "Ghost" },
      },
      "notice-hidden-user",
    ],
    ["an own message", { kind: "own_forward" }, "notice-own-message"],
  ] satisfies [string, ReportInput, string][])("is not in %s", (_, input, notice) => {
    expect(after(fresh, input)).toMatchObject({ step: "subject", notice: { key: notice } });
  });

  it("is at most ten things, and says so", () => {
    const next = after(fresh, text(links(12)));
    expect(names(next)).toHaveLength(10);
    expect(next.notice).toEqual({ key: "notice-only-first-kept", vars: { max: 10 } });
  });
});

describe("more of it, sent while the next question is asked", () => {
  it("joins what was sent before: forwards arrive one by one", () => {
    const next = after(fresh, forward(1), forward(2), forward(3));
    expect(names(next)).toEqual(["t.me/badch/1", "t.me/badch/2", "t.me/badch/3"]);
    expect(next).toMatchObject({ step: "category", notice: { key: "notice-added" } });
  });

  it("counts a thing once", () => {
    const next = after(fresh, text("@bad_one"), text("https://t.me/bad_one"));
    expect(names(next)).toEqual(["@bad_one"]);
    expect(next.notice?.key).toBe("notice-already-chosen");
  });

  it("stands beside a website, which is not dropped for it", () => {
    expect(names(after(fresh, text("https://example.com"), text("@bad_one")))).toEqual([
      "example.com",
      "@bad_one",
    ]);
  });

  it("stops at ten", () => {
    const next = after(fresh, text(links(10)), forward(1));
    expect(names(next)).toHaveLength(10);
    expect(next.notice?.key).toBe("notice-only-first-kept");
  });

  it("is also taken at the summary, which then shows it", () => {
    const summary = draftAt("material", "summary", {
      subjects: subjectsOf("@bad_one"),
      category: "drugs",
      note: null,
    });
    const next = after(summary, forward(1));
    expect(next.step).toBe("summary");
    expect(names(next)).toEqual(["@bad_one", "t.me/badch/1"]);
  });

  it("is no matter of search terms, nor of the note", () => {
    const term = draftAt("search_term", "category", { subjects: subjectsOf("@x_name") });
    expect(after(term, forward(1)).notice?.key).toBe("notice-press-expected");
    const details = draftAt("material", "details", {
      subjects: subjectsOf("@bad_one"),
      category: "drugs",
    });
    expect(after(details, forward(7)).answers.note).toBe("t.me/badch/7");
  });
});

it("pictures may not lie in the chat where having them can be a crime", () => {
  expect(deletesMedia("child_abuse")).toBe(true);
  expect(deletesMedia("intimate_images")).toBe(true);
  expect(deletesMedia("drugs")).toBe(false);
});
