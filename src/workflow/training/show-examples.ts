import { showPage, type PageAt } from "../speaking/show-page.ts";

/** Owes an admin a page of the examples, in the place of the message whose button was pressed, if one was. */
export async function showExamples(at: PageAt, page: number): Promise<void> {
  await showPage(at, { kind: "show_examples", page });
}
