import { readCode } from "../../domain/cases/codes.ts";
import { sendVerdict, showPast } from "../../workflow/control/show-audit.ts";
import { answerOrder, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

/** `/audit CODE`: what happened to it; `/audit verify`: whether the history is whole. */
export const auditCommand = privateCommand({
  name: "audit",
  may: onlyAdmins,
  takes: (words) => (words.trim().toLowerCase() === "verify" ? "verify" : readCode(words)),
  handle: (asked, ordered) => {
    const { chatId } = ordered;
    if (asked === "verify") return sendVerdict(chatId);
    if (asked === undefined) return answerOrder(ordered, "audit-needs-code");
    return showPast(chatId, { code: asked, page: 1, messageId: undefined });
  },
});
