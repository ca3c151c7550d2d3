// Statements of reasons, as the EU's database of them takes them. Made from restrictions alone.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import type { SubjectKind } from "../subjects/subject.ts";
import { Day, type RestrictionGround, type RestrictionMeasure } from "./restriction.ts";

/** The database's category for each of ours, and its keyword where one fits. */
const mapped = {
  child_abuse: ["PROTECTION_OF_MINORS", "CHILD_SEXUAL_ABUSE_MATERIAL"],
  threat_to_life: ["VIOLENCE", "COORDINATED_HARM"],
  violent_extremism: ["RISK_FOR_PUBLIC_SECURITY", "TERRORIST_CONTENT"],
  trafficking: ["VIOLENCE", "HUMAN_TRAFFICKING"],
  intimate_images: ["CYBER_VIOLENCE", "NON_CONSENSUAL_IMAGE_SHARING"],
  self_harm: ["SELF_HARM", "SUICIDE"],
  weapons: ["UNSAFE_AND_PROHIBITED_PRODUCTS", "PROHIBITED_PRODUCTS"],
  drugs: ["UNSAFE_AND_PROHIBITED_PRODUCTS", "PROHIBITED_PRODUCTS"],
  stolen_data: ["DATA_PROTECTION_AND_PRIVACY_VIOLATIONS", "MISSING_PROCESSING_GROUND"],
  fraud: ["SCAMS_AND_FRAUD", "PHISHING"],
  hate: ["ILLEGAL_OR_HARMFUL_SPEECH", "HATE_SPEECH"],
  animal_cruelty: ["ANIMAL_WELFARE", "ANIMAL_HARM"],
  counterfeits: ["INTELLECTUAL_PROPERTY_INFRINGEMENTS", "TRADEMARK_INFRINGEMENT"],
  copyright: ["INTELLECTUAL_PROPERTY_INFRINGEMENTS", "COPYRIGHT_INFRINGEMENT"],
  other: ["NOT_SPECIFIED_NOTICE", null],
} as const satisfies Record<CategoryKey, readonly [string, string | null]>;

const categoryOf = (key: CategoryKey) => `STATEMENT_CATEGORY_${mapped[key][0]}`;
const knownCategories = CategoryKey.options.map(categoryOf);
const keywords = CategoryKey.options.flatMap((key) =>
  mapped[key][1] === null ? [] : [`KEYWORD_${mapped[key][1]}`],
);

const Visibility = z.enum([
  "DECISION_VISIBILITY_CONTENT_REMOVED",
  "DECISION_VISIBILITY_CONTENT_DISABLED",
  "DECISION_VISIBILITY_CONTENT_DEMOTED",
]);
const Monetary = z.literal("DECISION_MONETARY_SUSPENSION");
const Account = z.enum(["DECISION_ACCOUNT_SUSPENDED", "DECISION_ACCOUNT_TERMINATED"]);

/** The member states of the EU. */
const memberStates =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");

const said = z.string().min(1).max(2_000);

/** One statement. No free text is written into it, so that nobody is named. */
export const Statement = z
  .strictObject({
    decision_visibility: z.array(Visibility).min(1).optional(),
    decision_monetary: Monetary.optional(),
    decision_account: Account.optional(),
    decision_ground: z.enum([
      "DECISION_GROUND_ILLEGAL_CONTENT",
      "DECISION_GROUND_INCOMPATIBLE_CONTENT",
    ]),
    illegal_content_legal_ground: said.optional(),
    illegal_content_explanation: said.optional(),
    incompatible_content_ground: said.optional(),
    incompatible_content_explanation: said.optional(),
    content_type: z.array(z.enum(["CONTENT_TYPE_TEXT", "CONTENT_TYPE_OTHER"])).min(1),
    content_type_other: said.optional(),
    category: z.enum(knownCategories),
    category_specification: z.array(z.enum(keywords)).optional(),
    content_date: Day,
    application_date: Day,
    end_date_visibility_restriction: Day.optional(),
    end_date_monetary_restriction: Day.optional(),
    end_date_account_restriction: Day.optional(),
    territorial_scope: z.array(z.enum(memberStates)).min(1),
    decision_facts: z.string().min(1).max(5_000),
    source_type: z.enum(["SOURCE_ARTICLE_16", "SOURCE_TRUSTED_FLAGGER"]),
    automated_detection: z.literal("No"),
    automated_decision: z.literal("AUTOMATED_DECISION_NOT_AUTOMATED"),
    puid: z.string().regex(/^[\w-]{1,500}$/),
  })
  .refine(
    (one) => one.decision_visibility ?? one.decision_monetary ?? one.decision_account,
    "says what was decided",
  )
  .refine(
    (one) =>
      one.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT"
        ? one.illegal_content_legal_ground && one.illegal_content_explanation
        : one.incompatible_content_ground && one.incompatible_content_explanation,
    "says on which ground",
  )
  .refine(
    (one) =>
      one.content_type.includes("CONTENT_TYPE_OTHER") === (one.content_type_other !== undefined),
    "says what else it was",
  );
export type Statement = z.infer<typeof Statement>;

/** At most so many go into one file. */
export const statementsAFile = 100;
/** A file as the database's interface takes it. */
export const Statements = z.strictObject({
  statements: z.array(Statement).min(1).max(statementsAFile),
});

/** A restriction of which statements are made. Dates are days. */
export type Restricted = {
  puid: string;
  measure: RestrictionMeasure;
  ground: RestrictionGround;
  category: CategoryKey;
  subjectKind: SubjectKind;
  /** When the content was made; undefined: nobody said. */
  contentOn: string | undefined;
  appliedOn: string;
  liftedOn: string | undefined;
  isByTrusted: boolean;
};

const ends = (key: string, liftedOn: string | undefined) =>
  liftedOn === undefined ? {} : { [`end_date_${key}_restriction`]: liftedOn };

function decisionOf(measure: RestrictionMeasure, liftedOn: string | undefined) {
  switch (measure) {
    case "removed":
    case "disabled":
    case "demoted": {
      const word = { removed: "REMOVED", disabled: "DISABLED", demoted: "DEMOTED" }[measure];
      const visibility = [Visibility.parse(`DECISION_VISIBILITY_CONTENT_${word}`)];
      return { decision_visibility: visibility, ...ends("visibility", liftedOn) };
    }
    case "payments":
      return { decision_monetary: Monetary.value, ...ends("monetary", liftedOn) };
    case "suspended":
    case "terminated": {
      const word = measure === "suspended" ? "SUSPENDED" : "TERMINATED";
      const account = Account.parse(`DECISION_ACCOUNT_${word}`);
      return { decision_account: account, ...ends("account", liftedOn) };
    }
  }
}

/** What the database calls a category, in words of no case. */
const inWords = (key: CategoryKey) => mapped[key][0].toLowerCase().replaceAll("_", " ");

/**
 * The statement of a restriction; else why there is none: an authority's order is no decision of the
 * operator's, and a date that nobody knows is not made up.
 */
export function statementOf(of: Restricted): Statement | "of_an_order" | "no_content_date" {
  if (of.ground === "order") return "of_an_order";
  if (of.contentOn === undefined) return "no_content_date";
  const isText = of.subjectKind === "search_term" || of.subjectKind === "message";
  const keyword = mapped[of.category][1];
  const kind = inWords(of.category);
  const grounds =
    of.ground === "illegal"
      ? {
          decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
          illegal_content_legal_ground: `The law that applies to: ${kind}.`,
          illegal_content_explanation: `People of our team found it to be: ${kind}.`,
        }
      : {
          decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
          incompatible_content_ground: `Our terms on: ${kind}.`,
          incompatible_content_explanation: `People of our team found it to be: ${kind}.`,
        };
  return Statement.parse({
    ...decisionOf(of.measure, of.liftedOn),
    ...grounds,
    content_type: [isText ? "CONTENT_TYPE_TEXT" : "CONTENT_TYPE_OTHER"],
    ...(isText ? {} : { content_type_other: of.subjectKind.replaceAll("_", " ") }),
    category: categoryOf(of.category),
    ...(keyword === null ? {} : { category_specification: [`KEYWORD_${keyword}`] }),
    content_date: of.contentOn,
    application_date: of.appliedOn,
    territorial_scope: memberStates,
    decision_facts:
      "It was reported to us. People of our team looked at it, decided that the report was right, and restricted it on our service. No automated means were used.",
    source_type: of.isByTrusted ? "SOURCE_TRUSTED_FLAGGER" : "SOURCE_ARTICLE_16",
    automated_detection: "No",
    automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
    puid: of.puid,
  });
}
