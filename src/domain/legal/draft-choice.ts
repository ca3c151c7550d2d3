// What the buttons beneath a question about a legal request answer. Used by the entering of one.
import type { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import { AuthorityId } from "../ids.ts";
import { OneTeamLanguage } from "../speaking/languages.ts";
import type { DraftAnswers, DraftStep } from "./draft.ts";
import { Instrument, instrumentOf, RequestKind } from "./instrument.ts";
import { AuthorityClass, Channel, Secrecy } from "./request.ts";
import { LegalSection } from "./sections.ts";

/** What a button answers; undefined: no button of this step says so. */
export function choiceOf(
  step: DraftStep,
  value: string,
  answers: DraftAnswers,
): Partial<DraftAnswers> | undefined {
  switch (step) {
    case "kind": {
      const kind = RequestKind.safeParse(value).data;
      return kind && { kind, instrument: undefined };
    }
    case "instrument": {
      const instrument = Instrument.safeParse(value).data;
      const fits =
        instrument && answers.kind && instrumentOf(instrument).kinds.includes(answers.kind);
      return fits === true ? { instrument } : undefined;
    }
    case "authority_class":
      return read(AuthorityClass, "authorityClass", value);
    case "channel":
      return read(Channel, "channel", value);
    case "category":
      return read(CategoryKey, "category", value);
    case "secrecy":
      return read(Secrecy, "secrecy", value);
    case "language":
      return read(OneTeamLanguage, "language", value);
    case "notified":
      return value === "yes" || value === "no" ? { notified: value === "yes" } : undefined;
    case "items": {
      const item = LegalSection.safeParse(value).data;
      if (item === undefined) return undefined;
      const before = answers.items ?? [];
      const items = before.includes(item)
        ? before.filter((one) => one !== item)
        : LegalSection.options.filter((one) => one === item || before.includes(one));
      return { items };
    }
    case "authority": {
      const authorityId = AuthorityId.safeParse(value).data;
      return authorityId && { authorityId, newAuthority: undefined };
    }
    case "reference":
    case "issued":
    case "received":
    case "answer_by":
    case "basis":
    case "targets":
    case "period":
    case "secret_until":
    case "secrecy_basis":
    case "document":
    case "check":
      return undefined;
  }
}

function read<K extends keyof DraftAnswers>(
  schema: z.ZodType<DraftAnswers[K]>,
  key: K,
  value: string,
): Partial<DraftAnswers> | undefined {
  const found = schema.safeParse(value);
  return found.success ? { [key]: found.data } : undefined;
}
