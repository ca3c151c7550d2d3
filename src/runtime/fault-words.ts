// What a fault means for whoever runs the program, and what to do. Used by the commands and the doctor.
import { describeFault } from "../domain/log.ts";
import { OperatorFault } from "./operator-fault.ts";

/** By what PostgreSQL says (its SQLSTATE) and by what Node says. */
const known: Readonly<Record<string, string>> = {
  "28P01":
    "DATABASE_URL: the server does not take this password for this role. Set the right one, or give the role another (alter role … password …).",
  "28000":
    'DATABASE_URL: the server lets this role in from here under no password. Make the role (docs/operating.md, "Two roles"), or allow it in the server\'s pg_hba.conf.',
  "3D000":
    'DATABASE_URL: the server has no database of this name. Make it (create database …, as in docs/operating.md, "Two roles"), or set the name of one that is there.',
  "42501":
    'DATABASE_URL: the role may not do what the bot needs (42501). Set MIGRATION_DATABASE_URL to the role that has the tables and start once, which gives the bot\'s role its rights (docs/operating.md, "Two roles").',
  "53300":
    "The database takes no more connections (53300). A process needs 12: raise max_connections, or stop what else uses the server.",
  "53100": "The disk of the database is full (53100). Make room; nothing is lost meanwhile.",
  "25006":
    "The database takes nothing that changes it (25006): it is a replica, or set to read only. Set DATABASE_URL to the server that takes changes.",
  "57P03": "The database is just starting or stopping (57P03). Try again in a moment.",
  EADDRINUSE:
    "PORT: another program listens there already (EADDRINUSE). Stop it, or set PORT (for the webhook) or STATUS_PORT to a free one.",
  EACCES:
    "Something that it needs is closed to this user (EACCES): the database's socket, DATA_DIR, or a file there. Start as the user who started first, or hand it over with chown.",
  ENOSPC: "The disk is full (ENOSPC). Make room in DATA_DIR and where temporary files go.",
  EROFS: "The disk can't be written to (EROFS). Set DATA_DIR to a folder that can.",
};

const unreachable: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there. Is the server running, on that host and port?",
  ENOTFOUND: "nobody knows that host name. Is it written right, and does this machine find names?",
  EAI_AGAIN: "host names can't be looked up right now. Does this machine find names?",
  ETIMEDOUT: "no answer. Is a firewall between?",
  CONNECT_TIMEOUT: "no answer. Is a firewall between, or the server overloaded?",
  EHOSTUNREACH: "no way leads there. Is this machine's network up?",
  ENETUNREACH: "no way leads there. Is this machine's network up?",
};

/** A sentence on a fault that one may meet; undefined: it is none of those. */
export function knownFault(error: unknown): string | undefined {
  if (error instanceof OperatorFault) return error.message;
  const { sqlState, errorCode } = describeFault(error);
  const code = String(sqlState ?? errorCode ?? "");
  const why = unreachable[code];
  if (why !== undefined) return `The database can't be reached (${code}): ${why}`;
  return known[code];
}

/** Never the error as it is: a database's carries what people wrote, and an address with a password. */
export function faultWords(error: unknown): string {
  const words = knownFault(error);
  if (words !== undefined) return words;
  const { sqlState, errorCode, errorName, frame } = describeFault(error);
  const reason = sqlState ?? errorCode ?? errorName ?? "no reason given";
  return `It did not work: ${reason}${frame === undefined ? "" : ` (${frame})`}.`;
}
