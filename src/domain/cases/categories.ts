// The alleged grounds and how grave each is. Used by reports, cards, queues, decisions, and the settings.
import { z } from "zod";

/** What people rate a category or a case with. */
export const Rating = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Rating = z.infer<typeof Rating>;

/** 4 is the gravest: never given and never taken away, as two people stand behind it. */
export type Severity = Rating | 4;

/** What a person is shown before going on, where there is something to say first. */
type Guidance =
  "copyright" | "child_abuse" | "threat_to_life" | "intimate_images" | "self_harm" | "grave";

type Category = {
  severity: Severity;
  guidance: Guidance | "none";
  note: "optional" | "required";
  /** Pictures and files are never kept; `deleted`: they must not even lie in the chat. */
  media: "not_kept" | "deleted";
  /** `pointed_elsewhere`: there is a proper form for it, so it is not filed here. */
  filing: "filed" | "pointed_elsewhere";
  /** Its letter in buttons that carry several. No other category has it, and it never changes. */
  letter: string;
};

const plain = { guidance: "none", note: "optional", media: "not_kept", filing: "filed" } as const;
const grave = { ...plain, guidance: "grave", media: "deleted" } as const;

/**
 * The closed list of alleged grounds, in the order in which it is offered at first: the gravest, then what
 * is reported most.
 */
export const categories = {
  child_abuse: { ...grave, letter: "c", severity: 4, guidance: "child_abuse" },
  threat_to_life: { ...grave, letter: "l", severity: 4, guidance: "threat_to_life" },
  violent_extremism: { ...grave, letter: "v", severity: 4 },
  trafficking: { ...grave, letter: "t", severity: 4 },
  intimate_images: { ...grave, letter: "i", severity: 3, guidance: "intimate_images" },
  weapons: { ...plain, letter: "w", severity: 3 },
  drugs: { ...plain, letter: "d", severity: 2 },
  fraud: { ...plain, letter: "f", severity: 2 },
  self_harm: { ...plain, letter: "s", severity: 3, guidance: "self_harm" },
  stolen_data: { ...plain, letter: "b", severity: 2 },
  hate: { ...plain, letter: "h", severity: 2 },
  animal_cruelty: { ...plain, letter: "a", severity: 2 },
  counterfeits: { ...plain, letter: "k", severity: 1 },
  copyright: {
    ...plain,
    letter: "r",
    severity: 1,
    guidance: "copyright",
    filing: "pointed_elsewhere",
  },
  other: { ...plain, letter: "o", severity: 1, note: "required" },
} satisfies Record<string, Category>;

export type CategoryKey = keyof typeof categories;
export const CategoryKey = z.enum(Object.keys(categories).filter((key) => isCategory(key)));

export const categoryKeys: readonly CategoryKey[] = CategoryKey.options;

function isCategory(key: string): key is CategoryKey {
  return Object.hasOwn(categories, key);
}

export function category(key: CategoryKey): Category {
  return categories[key];
}

/** The gravest categories: never dismissed by one person, and never refused at a limit. */
export function isGravest(key: CategoryKey): boolean {
  return categories[key].severity === 4;
}

export const gravestKeys = categoryKeys.filter(isGravest);

/** Whether what is alleged under one category weighs more than under another, whatever admins set. */
export function isGraver(key: CategoryKey, than: CategoryKey): boolean {
  return categories[key].severity > categories[than].severity;
}

/** What somebody who reports in it has to hear: to call for help, that they will hear little, or neither. */
export function toldTo(key: CategoryKey): "life" | "gravest" | "plain" {
  if (categories[key].guidance === "threat_to_life") return "life";
  return isGravest(key) ? "gravest" : "plain";
}

export const gravestCategories: readonly CategoryKey[] = categoryKeys.filter(isGravest);

/** Whether pictures and files must not even lie in the chat. */
export function deletesMedia(key: CategoryKey): boolean {
  return categories[key].media === "deleted";
}
