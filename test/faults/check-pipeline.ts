import { brokenCallRules } from "../support/call-rules.ts";
import { pressIn, violationsOf, type Evidence, type Violation } from "./evidence.ts";

/** What Telegram was told that we have is in the inbox, once, and was done. */
export function checkInbox({ inbox, updates, poison }: Evidence): readonly Violation[] {
  const times = new Map<number, number>();
  for (const { update_id: id } of inbox) {
    if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const lost = updates
    .filter(({ update, confirmed }) => confirmed && !times.has(update.update_id))
    .map(({ update }) => `update ${update.update_id} was confirmed and is not in the inbox`);
  const left = inbox
    .filter(({ done, dead }) => !done && !dead)
    .map(({ arrival }) => `inbox ${arrival} is not done`);
  const isPoison = ({ update_id: id }: (typeof inbox)[number]) => id !== null && poison.has(id);
  const dead = inbox
    .filter((row) => row.dead !== isPoison(row))
    .map(({ arrival, dead: isDead }) =>
      isDead
        ? `inbox ${arrival} was set aside after a fault of the handler`
        : `inbox ${arrival} can't be handled and was not set aside`,
    );
  const twice = [...times]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => `update ${id} was taken in ${count} times`);
  return [...violationsOf("I1", [...lost, ...left, ...dead]), ...violationsOf("once", twice)];
}

/** Effects once: a press is answered once, and a draft begins with something that a person did. */
export function checkEffects({ calls, updates, drafts }: Evidence): readonly Violation[] {
  const answers = new Map<string, number>();
  for (const { method, params, cut } of calls) {
    if (method !== "answerCallbackQuery" || cut === "before") continue;
    const id = String(params["callback_query_id"]);
    answers.set(id, (answers.get(id) ?? 0) + 1);
  }
  const found = [...answers]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => `press ${id} was answered ${count} times`);
  const beginnings = new Map<number, number>();
  for (const { update } of updates) {
    const press = pressIn(update);
    const message = "message" in update ? update.message : undefined;
    const isBeginning =
      message?.text?.startsWith("https://") === true ||
      press?.data === "h:search_term" ||
      press?.data === "h:material";
    const chatId = press?.from ?? message?.chat.id;
    if (isBeginning && chatId !== undefined) {
      beginnings.set(chatId, (beginnings.get(chatId) ?? 0) + 1);
    }
  }
  for (const chatId of new Set(drafts.map((draft) => draft.chat_id))) {
    const begun = drafts.filter((draft) => draft.chat_id === chatId).length;
    const allowed = beginnings.get(chatId) ?? 0;
    if (begun > allowed) found.push(`${chatId} began ${allowed} drafts and has ${begun}`);
  }
  return violationsOf("once", found);
}

/** I5: every outbox row was sent or given up with a cause, and the admins know of what was given up. */
export function checkOutbox({ outbox, adminIds }: Evidence): readonly Violation[] {
  const sent = new Set(outbox.filter(({ status }) => status === "sent").map(({ key }) => key));
  const found = outbox.flatMap(({ id, key, status, because, wanted, delivered, later, times }) => {
    // Nobody hears of one of the gravest at once.
    if (later && key.startsWith("outcome:")) return [];
    switch (status) {
      case "sent":
        return delivered === wanted ? [] : [`${key} was sent at ${delivered}, wanted is ${wanted}`];
      case "void":
        return [];
      case "undeliverable":
        return because === null ? [`${key} is undeliverable without a cause`] : [];
      case "abandoned": {
        const isTold = adminIds.every((admin) => sent.has(`say:${admin}:abandoned:${id}`));
        return isTold ? [] : [`${key} was abandoned and nobody was told`];
      }
      default:
        return [`${key} is still ${status} ${times ?? ""}`];
    }
  });
  return violationsOf("I5", found);
}

/** I7: what people are called and wrote stands sealed in the database at every moment. */
export function checkSealed({ leaks }: Evidence): readonly Violation[] {
  return violationsOf("I7", leaks);
}

/** Whatever happens around it, no process ends by an exception that nobody caught. */
export function checkCrashes({ output }: Evidence): readonly Violation[] {
  const crashes = output.split("\n").filter((line) => line.includes('"event":"crashed"'));
  return violationsOf("crash", crashes);
}

/** I7: no call breaks a rule, and nothing that identifies anybody is in the output. */
export function checkCalls(evidence: Evidence): readonly Violation[] {
  const { calls, canaries, queues, output, secrets, inbox, poison } = evidence;
  const groupChats = [queues.review.chatId, queues.escalation.chatId];
  const found = [...brokenCallRules(calls, { canaries, groupChats, cutAnswers: true })];
  for (const secret of secrets) {
    const at = output.indexOf(secret);
    if (at >= 0) found.push(`a process wrote ${secret}: ${output.slice(at - 80, at + 80)}`);
  }
  const isOfPoison = (line: string) =>
    inbox.some(
      ({ arrival, update_id: id }) =>
        id !== null && poison.has(id) && line.includes(`"arrival":${arrival},`),
    );
  const failures = (output.match(/^.*"handler_failed".*$/gm) ?? []).filter(
    (line) => !isOfPoison(line),
  );
  found.push(...failures.map((line) => `a handler failed: ${line}`));
  return violationsOf("I7", found);
}
