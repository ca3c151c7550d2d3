// A fault that the operator can mend, and with what the process ends of it. Shown by main.ts.

/** What is wrong, for code that has to tell the cases apart. */
export type OperatorFaultKind =
  | "data_dir_in_use"
  | "data_dir_unusable"
  | "data_dir_of_other_version"
  | "binaries_missing"
  | "binaries_unusable"
  | "server_failed"
  | "role_lacks_rights"
  | "schema_of_later_version"
  | "schema_of_no_release"
  | "pooler_between"
  | "status_port_unusable"
  | "database_of_another_bot"
  | "backup_unusable"
  | "token_refused"
  | "clock_touched"
  | "keys_unusable"
  | "keys_missing"
  | "settings_refused"
  | "settings_unread"
  | "keys_wrong";

/**
 * A fault that whoever runs the program can mend. Its message is written for that person: what
 * was expected, what was found, where to set it. It holds no secret and may be shown as it is.
 */
export class OperatorFault extends Error {
  override readonly name = "OperatorFault";
  readonly kind: OperatorFaultKind;

  constructor(kind: OperatorFaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** By these a service manager knows that starting again mends nothing (as in sysexits.h). */
const exitCodes: Partial<Record<OperatorFaultKind, number>> = {
  /** Telegram refuses the token. */
  token_refused: 77,
  /** What is set does not fit. */
  schema_of_later_version: 78,
  schema_of_no_release: 78,
  pooler_between: 78,
  database_of_another_bot: 78,
};

/** With what the process ends. */
export function exitCodeOf(error: unknown): number {
  return (error instanceof OperatorFault ? exitCodes[error.kind] : undefined) ?? 1;
}
