// What the pages of `/train` and `/examples` show. Called by what composes them.
import {
  findExample,
  givenAnswers,
  listExamples,
  type Example,
} from "../../db/training/example-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { UserId, type ChatId } from "../../domain/ids.ts";
import { agreementOf } from "../../domain/training/agreement.ts";
import type { Answer, ExamplePanel, TrainingPage } from "../../domain/training/example.ts";
import { languageNow } from "../speaking/language-of.ts";
import { mayCompare, nextExample } from "./train.ts";

export type ShownTraining =
  | {
      kind: "home";
      isAny: boolean;
      /** How often two people answer the same, in percent: for whoever may see it, once enough have. */
      agreement: number | "too_few" | "not_theirs";
    }
  | { kind: "card"; example: Example; panel: ExamplePanel }
  | { kind: "answered"; example: Example; answer: Answer };

/** A page as it is now: of what is no example any more, the first one. */
export async function viewTraining(
  operator: Operator,
  chatId: ChatId,
  page: TrainingPage,
): Promise<{ shown: ShownTraining; language: string }> {
  const language = await languageNow(chatId);
  const example = page.kind === "home" ? undefined : await findExample(page.caseId);
  if (example === undefined || page.kind === "home") {
    return { shown: await viewHome(operator, UserId.parse(chatId)), language };
  }
  const { caseId: _, ...rest } = page;
  return { shown: { ...rest, example }, language };
}

async function viewHome(operator: Operator, userId: UserId): Promise<ShownTraining> {
  const isAny = (await nextExample({ userId, name: "" })) !== undefined;
  if (!(await mayCompare(operator, userId))) {
    return { kind: "home", isAny, agreement: "not_theirs" };
  }
  return { kind: "home", isAny, agreement: agreementOf(await givenAnswers()) ?? "too_few" };
}

/** How many examples stand on a page. */
const pageSize = 5;

export type ShownExamples = { examples: readonly Example[]; page: number; pages: number };

export async function viewExamples(
  chatId: ChatId,
  wanted: number,
): Promise<{ shown: ShownExamples; language: string }> {
  const { total } = await listExamples({ offset: 0, limit: 1 });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(Math.max(1, wanted), pages);
  const { examples } = await listExamples({ offset: (page - 1) * pageSize, limit: pageSize });
  return { shown: { examples, page, pages }, language: await languageNow(chatId) };
}
