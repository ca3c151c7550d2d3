import { beforeAll, describe, expect, it } from "vitest";
import { ChatId, type LegalRequestId } from "../../src/domain/ids.ts";
import { Question } from "../../src/domain/legal/analysis.ts";
import { DraftStep } from "../../src/domain/legal/draft.ts";
import { Instrument, RequestKind } from "../../src/domain/legal/instrument.ts";
import type { LegalPage } from "../../src/domain/legal/legal-page.ts";
import { LegalSection } from "../../src/domain/legal/sections.ts";
import { teamLanguages } from "../../src/domain/speaking/languages.ts";
import { drawLegal } from "../../src/telegram/legal/legal-pages.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { viewLegal, type LegalView } from "../../src/workflow/legal/view-legal.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { linesOf } from "../support/lines-of.ts";
import { retentionDesk } from "../support/retention-desk.ts";

/* Every page of `/legal` within 12 lines at 360 px, over its buttons, in every language. */

const mostLines = 12;
const desk = useCaseDesk();
const { files } = retentionDesk(desk);
const [ada, bea, lea, leo] = [officer(11), officer(12), officer(21), officer(22)];
const legal = legalDesk(desk, [ada, bea]);
const texts = createTexts();
const chatId = ChatId.parse(lea.userId);
let id: LegalRequestId;
let order: LegalRequestId;

beforeAll(async () => {
  await legal.settleIn();
  await legal.appoints(lea);
  await legal.appoints(leo);
  for (let by = 601; by < 607; by += 1) {
    await files(by);
    const [row] = await desk.sql<
      { code: string }[]
    >`select code from reports order by id desc limit 1`;
    const secrecy = by % 2 === 0 ? "until_told" : "none";
    const about = informationAbout(`${row?.code ?? ""}\n@somebody`, { secrecy });
    id = (await legal.enters(lea, about)).id;
  }
  const named = ["one thing", "another", "a third", "a fourth", "a fifth", "a sixth", "a seventh"];
  const removal = { kind: "removal", instrument: "dsa_removal" };
  order = (await legal.enters(lea, informationAbout(named.join("\n"), removal))).id;
  const effect = `2026-01-03 10:00\n${"taken off ".repeat(20)}`;
  await legal.writes(lea, effect, `legal-effect:${order}`);
  await legal.analyses(lea, id);
  const ticks = [
    ["reports", "note"],
    ["reports", "given"],
    ["identity", "telegramUserId"],
  ] as const;
  await legal.proposes(lea, id, { outcome: "part", ticks });
});

const pages = (): LegalPage[] => [
  { kind: "home" },
  { kind: "list", filter: "open", page: 0 },
  { kind: "found", words: "State police of somewhere with a long name" },
  { kind: "open", id },
  { kind: "open", id: order },
  { kind: "words", id: order },
  { kind: "analysis", id },
  ...Question.options.map((question) => ({ kind: "question", id, question }) as const),
  { kind: "proposal", id },
  { kind: "grounds", id },
  { kind: "ticks", id },
  ...LegalSection.options.map((section) => ({ kind: "columns", id, section }) as const),
  { kind: "words", id },
  { kind: "ledger", page: 0 },
];

async function drafts(view: LegalView): Promise<LegalView[]> {
  return DraftStep.options.flatMap((step) =>
    RequestKind.options.map((kind) => ({
      ...view,
      kind: "draft" as const,
      draft: {
        step,
        answers: {
          kind,
          instrument: Instrument.options[0],
          newAuthority: { name: "W".repeat(60), country: "DE", contact: "x", foundAt: "x" },
          items: [...LegalSection.options],
          received: 0,
          secrecy: "until_told" as const,
        },
      },
      authorities: [],
      authority: undefined,
      counts: { reports: 12_345, cases: 12_345, reporters: 1 },
    })),
  );
}

describe.each(teamLanguages.map(({ code }) => code))("in '%s'", (language) => {
  it("every page fits on one small phone", async () => {
    const views: LegalView[] = [];
    for (const page of pages()) views.push(await legal.inUnit(() => viewLegal(chatId, page)));
    const [home] = views;
    if (home !== undefined) views.push(...(await drafts(home)));
    const long = views.flatMap((view) => {
      const { piece } = drawLegal({ texts, language }, { ...view, language });
      const lines = linesOf(piece);
      return lines > mostLines ? [`${view.kind}: ${lines}\n${piece.text}`] : [];
    });
    expect(long).toEqual([]);
  });
});

it("once the day has come until which it was secret, officers can tell whoever it was about, once", async () => {
  const view = await legal.inUnit(() => viewLegal(chatId, { kind: "open", id }));
  if (view.kind !== "open" || view.progress.decision === undefined) throw new Error(view.kind);
  const secretUntil = new Date(view.now.getTime() - 1_000);
  const request = {
    ...view.request,
    secrecy: "until_date",
    secretUntil,
    secrecyEndedAt: undefined,
    toldAt: undefined,
  } as const;
  const offers = (more: Partial<typeof view.request>) => {
    const drawn = drawLegal(
      { texts, language: "en" },
      { ...view, request: { ...request, ...more } },
    );
    return JSON.stringify(drawn.markup).includes("End the secrecy");
  };
  expect(offers({})).toBe(true);
  expect(offers({ toldAt: view.now })).toBe(false);
  expect(offers({ secrecyEndedAt: view.now })).toBe(false);
  expect(offers({ secrecy: "none", secretUntil: undefined })).toBe(false);
});
