// Removal orders, and the cases in which they stand. Used by tests of these.
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { findCase } from "../../src/db/cases/case-store.ts";
import { ChatId, type CaseId, type LegalRequestId } from "../../src/domain/ids.ts";
import { drawCard } from "../../src/telegram/cases/card.ts";
import { drawLegal } from "../../src/telegram/legal/legal-pages.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { readCard } from "../../src/workflow/cases/read-card.ts";
import type { LegalPage } from "../../src/domain/legal/legal-page.ts";
import { viewLegal } from "../../src/workflow/legal/view-legal.ts";
import { lettersOf, type CaseDesk } from "./case-desk.ts";
import { informationAbout, type legalDesk, type Officer } from "./legal-desk.ts";

const texts = createTexts();

export function removalDesk(
  desk: Pick<CaseDesk, "db" | "sql">,
  legal: ReturnType<typeof legalDesk>,
  lea: Officer,
) {
  let serial = 0;
  const casesOf = async (id: LegalRequestId): Promise<CaseId[]> => {
    const found = await desk.sql<{ id: CaseId }[]>`
      select distinct case_id as id from legal_targets t join legal_requests q on q.id = t.request_id
        and q.version = t.version where request_id = ${id} and case_id is not null`;
    return found.map((each) => each.id);
  };
  const cardOf = (id: CaseId) =>
    unitOfWork(desk.db, async () => {
      const shown = await findCase(id);
      if (shown === undefined) throw new Error("no such case");
      return readCard(shown, "review", "en");
    });
  const pageText = async (page: LegalPage): Promise<string> => {
    const view = await legal.inUnit(() => viewLegal(ChatId.parse(lea.userId), page));
    return drawLegal({ texts, language: "en" }, view).piece.text;
  };
  return {
    /** Of a term that nobody named before. */
    words: (): string => {
      serial += 1;
      return `ordered ${lettersOf(serial)} gone`;
    },
    order: (targets: string, secrecy = "none") =>
      legal.enters(
        lea,
        informationAbout(targets, { kind: "removal", instrument: "dsa_removal", secrecy }),
      ),
    casesOf,
    caseOf: async (id: LegalRequestId): Promise<CaseId> => {
      const [found] = await casesOf(id);
      if (found === undefined) throw new Error("it stands in no case");
      return found;
    },
    cardOf,
    cardText: async (id: CaseId) => drawCard(texts, await cardOf(id)).piece.text,
    /** With which priorities its cards are owed. */
    cardsOwed: async (id: CaseId) => {
      const found = await desk.sql<{ priority: number }[]>`
        select priority from outbox where message ->> 'kind' = 'show_card'
          and message ->> 'caseId' = ${id} order by id`;
      return found.map(({ priority }) => priority);
    },
    pageText,
    legalCard: (id: LegalRequestId) => pageText({ kind: "open", id }),
  };
}
