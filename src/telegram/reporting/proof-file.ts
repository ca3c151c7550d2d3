import type { ProofView } from "../../workflow/reporting/prove-report.ts";
import type { Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";

/** How to check it without this bot: what `docs/check-receipt.mjs` does. */
const howToCheck =
  "Begin with the SHA-256 of 'receipt', the report and the salt, with a space between them. For each hash of the path, from the first on, take the SHA-256 of both together: the path's comes first where the place, halved once a step, is odd. All in lower-case hexadecimal digits. The last one has to be the sum that was published on this day.";

/** The proof of a report as a file, with what it is in a few words. */
export function drawProof(
  texts: Texts,
  { code, salt, place, path, root, madeAt, language }: ProofView,
): { fileName: string; content: string; caption: Piece } {
  const published = madeAt.toISOString().slice(0, 10);
  const file = { report: code, published, salt, place, path, sum: root, howToCheck };
  return {
    fileName: `${code}.json`,
    content: `${JSON.stringify(file, null, 2)}\n`,
    caption: texts.message(language, "proof", {
      code: { ours: code },
      at: madeAt,
      receipts: { ours: root },
    }),
  };
}
