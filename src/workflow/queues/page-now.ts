import { casesAPage } from "../../domain/queues/queue-list.ts";

type Window = { offset: number; limit: number };
type Found = { cases: readonly unknown[]; total: number };

/** A page of cases; the first one, where fewer are left by now than when its button was drawn. */
export async function pageNow<F extends Found>(
  wanted: number,
  read: (window: Window) => Promise<F>,
): Promise<{ found: F; page: number; pages: number }> {
  const at = (page: number) => read({ offset: (page - 1) * casesAPage, limit: casesAPage });
  const first = await at(wanted);
  const page = first.cases.length === 0 ? 1 : wanted;
  const found = page === wanted ? first : await at(page);
  return { found, page, pages: Math.max(1, Math.ceil(found.total / casesAPage)) };
}
