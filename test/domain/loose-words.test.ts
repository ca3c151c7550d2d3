import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looseWords, type LooseWords } from "../../src/domain/reporting/loose-words.ts";
import type { Draft } from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { allAnswers, draftAt, pressOn, text } from "./report-drafts.ts";

describe("words without a link", () => {
  it.each([
    ["blue cheap pills", "term"],
    ["дешёвые синие таблетки", "term"],
    ["pastillas azules baratas", "term"],
    ["حبوب زرقاء رخيصة", "term"],
    ["便宜的蓝色药片", "term"],
    ["blue pills\nred pills", "term"],
    ["there is a shop that sells pills to everybody", "either"],
    ["Is this legal?", "either"],
    ["suicide methods", "either"],
    ["помогите", "either"],
    ["my daughter is being blackmailed, please help", "no_term"],
    ["мою дочь шантажируют, что мне делать?", "no_term"],
    ["Están chantajeando a mi hija y no sé qué hacer", "no_term"],
    ["ابنتي تتعرض للابتزاز، أرجوكم ساعدوني في هذا", "no_term"],
    ["وابنتي خائفة جدًا ولا أعرف ماذا أفعل الآن", "no_term"],
    ["Meine Tochter wird erpresst, was soll ich tun", "no_term"],
    ["On fait du chantage à ma fille et je ne sais pas quoi faire", "no_term"],
    ["minha filha está sendo chantageada, o que eu faço", "no_term"],
    ["Kızım tehdit ediliyor ne yapacağımı bilmiyorum", "no_term"],
    ["Мою доньку шантажують, що мені робити?", "no_term"],
    ["دخترم را تهدید می‌کنند نمی‌دانم چه کنم", "no_term"],
    ["मेरी बेटी को धमकी दी जा रही है मैं क्या करूँ", "no_term"],
    ["Qizimni qo‘rqitishyapti endi nima qilishni bilmayman", "no_term"],
    ["moja córka jest szantażowana co mam robić", "no_term"],
    ["anak saya diperas dan saya tidak tahu harus bagaimana", "no_term"],
    ["ricattano mia figlia e non so cosa fare adesso", "no_term"],
    ["x".repeat(300), "no_term"],
    [" \u200b", undefined],
  ] satisfies [string, LooseWords | undefined][])("%s: %s", (words, are) => {
    expect(looseWords(words)).toBe(are);
  });

  it("never loses words that may be a search term, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (words) => {
        const draft = draftAt("material", "subject");
        const told = asked(draft, text(words));
        if (told.notice?.key !== "notice-words") return;
        expect(told.answers.words).toBe(words);
        const begun = asked(told, pressOn(told, "pick", "as_term"));
        expect(begun).toMatchObject({ flow: "search_term", step: "seen_in" });
      }),
    );
  });
});

function asked(draft: Draft, input: ReportInput): Draft {
  const result = advance(draft, input);
  if (result.kind !== "asking") throw new Error(`Expected a question, got ${result.kind}`);
  return result.draft;
}

describe("where a link is asked for", () => {
  it("words become the search term with one tap, and a second tap changes nothing", () => {
    const told = asked(draftAt("material", "subject"), text("blue cheap pills"));
    expect(told).toMatchObject({ step: "subject", notice: { key: "notice-words" } });
    const press = pressOn(told, "pick", "as_term");
    const begun = asked(told, press);
    expect(begun).toMatchObject({
      flow: "search_term",
      step: "seen_in",
      answers: { subjects: [{ kind: "search_term", display: "blue cheap pills" }] },
      notice: undefined,
    });
    expect(begun.answers.words).toBeUndefined();
    expect(advance(begun, press)).toEqual({ kind: "asking", draft: begun });
  });

  it("somebody in trouble gets help first, and their words are not kept", () => {
    const told = asked(draftAt("material", "subject"), text("my son is threatened, what can I do"));
    expect(told.notice?.key).toBe("notice-words-help");
    expect(told.answers.words).toBeUndefined();
    expect(advance(told, pressOn(told, "pick", "as_term")).kind).toBe("stale");
  });

  it("a link that follows is what is reported, and the words are let go", () => {
    const told = asked(draftAt("material", "subject"), text("blue cheap pills"));
    const named = asked(told, text("t.me/bad_channel"));
    expect(named).toMatchObject({ flow: "material", step: "category" });
    expect(named.answers.words).toBeUndefined();
  });

  it("words never take the place of what is in the report already", () => {
    const draft = draftAt("material", "subject", allAnswers.material);
    const told = asked(draft, text("blue cheap pills"));
    expect(told.answers.subjects).toEqual(allAnswers.material.subjects);
    expect(advance(told, pressOn(told, "pick", "as_term")).kind).toBe("stale");
  });
});
