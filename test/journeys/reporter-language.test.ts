import { describe, expect, it, vi } from "vitest";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { languages } from "../../src/domain/speaking/languages.ts";
import { taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const labels = ({ buttons }: ShownMessage): string[] => buttons.flat().map(({ text }) => text);

/** A moderator dismisses the case with these words on its card. */
async function dismisses(words: RegExp): Promise<void> {
  const { mo, review } = scene;
  for (const label of ["Dismiss", "No violation"]) {
    const has = (all: readonly ShownMessage[]) =>
      all.some(
        (card) => words.test(card.text) && labels(card).some((text) => text.includes(label)),
      );
    await review.until(has);
    await mo
      .in(review)
      .presses(label, { message: await review.seesText(words) })
      .answer();
  }
}

describe.concurrent("a person whose Telegram is in a language of ours", () => {
  it("reports in Spanish, and is told the outcome in Spanish", async () => {
    const inés = scene.sandbox.person({ firstName: "Inés", languageCode: "es-MX" });
    inés.sends("/start");
    await taps(inés, "Término de búsqueda");
    await inés.seesText(/¿Qué palabras llevan a algo ilegal/);
    inés.sends("estrellas azules");
    await taps(inés, "En un bot");
    await taps(inés, "Drogas");
    await inés.seesText(/Revisa y envía[^]*Dónde: En un bot[^]*Lleva a: Drogas/);
    await taps(inés, "Enviar");
    await inés.seesText(/Gracias. Tu reporte R-\w{8} se ha recibido/);
    await dismisses(/estrellas azules/);
    await inés.seesText(/no se encontró ninguna infracción/);
    expect(await records.reportsOf(inés)).toMatchObject([{ given: "estrellas azules" }]);
  });

  it("reports a Latin term in Arabic, each part of which reads in its own direction", async () => {
    const amal = scene.sandbox.person({ firstName: "أمل", languageCode: "ar" });
    amal.sends("/start");
    const home = await amal.seesText(/ماذا رأيت/);
    expect(home.text.startsWith("\u200F🛡")).toBe(true);
    await taps(amal, "عبارة بحث");
    await amal.seesText(/ما الكلمات التي تقود/);
    amal.sends("blue starfish (2)");
    const asked = await amal.seesText(/أين بحثت/);
    const given = asked.entities.find(({ type }) => type === "code");
    const from = given?.offset ?? 0;
    // What is copied is what was given; the isolates are around it, the line's direction before it.
    expect(asked.text.slice(from, from + (given?.length ?? 0))).toBe("blue starfish (2)");
    expect(asked.text).toContain("\u200F🔎 \u2068blue starfish (2)\u2069\n");
    await taps(amal, "في مكان آخر");
    await taps(amal, "مخدرات");
    await taps(amal, "إرسال");
    const receipt = await amal.seesText(/شكرًا لك. وصل بلاغك \u200F?R-\w{8}/);
    expect(receipt.text).toContain("\u2068/status\u2069");
  });

  it("reports in one in which the team does not work, and reads not a word of English", async () => {
    const parisa = scene.sandbox.person({ firstName: "Parisa", languageCode: "fa" });
    parisa.sends("/start");
    await taps(parisa, "عبارت جستجو");
    await parisa.seesText(/کدام/);
    parisa.sends("ستاره آبی");
    await taps(parisa, "در ربات");
    await taps(parisa, "مواد مخدر");
    await taps(parisa, "ارسال");
    const receipt = await parisa.seesText(/R-\w{8}/);
    expect(receipt.text).toMatch(/^✅ سپاسگزاریم/);
    await dismisses(/ستاره آبی/);
    await parisa.seesText(/تخلفی پیدا نشد/);
    for (const one of parisa.sees()) {
      const words = [one.text, ...labels(one)].join(" ");
      const ours = /\/[a-z]+|R-\w+|Searchlight|Telegram/g;
      expect(words.replaceAll(ours, "")).not.toMatch(/[A-Za-z]{3}/);
    }
  });

  it("finds commands and descriptions in it", async () => {
    const words = (method: string) =>
      JSON.stringify(
        scene.sandbox.calls
          .filter((call) => call.method === method && call.params["language_code"] === "ru")
          .map(({ params }) => params),
      );
    await vi.waitFor(
      () => {
        expect(words("setMyCommands")).toContain("Сменить язык");
        expect(words("setMyDescription")).toContain("незаконных");
        expect(words("setMyShortDescription")).toContain("читают люди");
      },
      { timeout: 15_000 },
    );
  });
});

describe.concurrent("/language", () => {
  it("changes the language in the middle of a report, which goes on where it was", async () => {
    const vera = scene.sandbox.person({ firstName: "Vera", languageCode: "en" });
    vera.sends("/report");
    await taps(vera, "Search term");
    await vera.seesText(/Which words/);
    vera.sends("синие звёзды");
    await vera.seesText(/Where did you search/);
    vera.sends("/language");
    const choice = await vera.seesText(/In which language should this bot write to you/);
    expect(labels(choice)).toEqual([...languages.map(({ name }) => name), "◀ Back"]);
    // Fifteen of them fit on a phone.
    expect(choice.buttons.length).toBeLessThanOrEqual(8);
    await taps(vera, "Русский");
    const asked = await vera.seesText(/Где вы искали/);
    expect(asked.text).toContain("синие звёзды");
    expect(asked.message_id).toBe(choice.message_id);
    await taps(vera, "В боте");
    await taps(vera, "Наркотики");
    await taps(vera, "Отправить");
    await vera.seesText(/Спасибо. Ваша жалоба R-\w{8} получена/);
  });

  it("counts for all that is said later, whatever the client's language is", async () => {
    const omar = scene.sandbox.person({ firstName: "Omar", languageCode: "ar" });
    omar.sends("@later_language");
    await taps(omar, "مخدرات");
    await taps(omar, "إرسال");
    await omar.seesText(/وصل بلاغك/);
    omar.sends("/language");
    await taps(omar, "English");
    await omar.seesText(/What did you see/);
    await dismisses(/later_language/);
    await omar.seesText(/no violation was found/);
    const asked = omar.sends("/status");
    await omar.seesText(/Your reports/, { after: asked });
  });

  it("can be left without choosing", async () => {
    const rita = scene.sandbox.person({ firstName: "Rita", languageCode: "en" });
    rita.sends("/language");
    await taps(rita, "Back");
    await rita.seesText(/What did you see/);
  });
});
