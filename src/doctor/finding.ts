// What the doctor finds, one line each. Made by its looks, printed by the command.

export type Finding = {
  /** Wrong: it keeps the bot from its work, or lays secrets open. */
  kind: "fine" | "note" | "wrong";
  says: string;
};

export const fine = (says: string): Finding => ({ kind: "fine", says });
export const note = (says: string): Finding => ({ kind: "note", says });
export const wrong = (says: string): Finding => ({ kind: "wrong", says });
