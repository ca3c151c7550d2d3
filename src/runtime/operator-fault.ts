// A fault that the operator can mend. Thrown in `runtime/`, shown by the start and by `audit:verify`.

/** What is wrong, for code that has to tell the cases apart. */
export type OperatorFaultKind =
  | "data_dir_in_use"
  | "data_dir_unusable"
  | "data_dir_of_other_version"
  | "binaries_missing"
  | "binaries_unusable"
  | "server_failed"
  | "role_lacks_rights"
  | "token_refused"
  | "clock_touched"
  | "keys_unusable"
  | "keys_missing"
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
