const caseStates = new Map([
  ["open", "open"],
  ["escalated", "with the senior team"],
  ["upheld", "upheld"],
  ["dismissed", "dismissed"],
  ["withdrawn", "withdrawn"],
]);

export function caseWords(status: string): string {
  return caseStates.get(status) ?? plain(status);
}

const priorities = new Map([
  ["owed_to_press", "Answers to presses"],
  ["answer", "Answers to messages"],
  ["gravest_list", "Lists of the gravest"],
  ["gravest_card", "Cards of the gravest"],
  ["trusted_card", "Cards of trusted flaggers"],
  ["card", "Cards"],
  ["late_card", "Cards past a limit"],
  ["notice", "Notices"],
]);

export function priorityWords(priority: string): string {
  return priorities.get(priority) ?? capital(plain(priority));
}

/** "case_escalated" as "Case escalated". */
export function eventWords(kind: string): string {
  return capital(plain(kind));
}

function plain(name: string): string {
  return name.replaceAll("_", " ");
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
