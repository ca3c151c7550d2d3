// /pause and /resume. Called by the table of commands.
import {
  pauseIntake,
  resumeIntake,
  type Paused,
  type Resumed,
} from "../../workflow/control/pause-intake.ts";
import {
  answerOrder,
  asWritten,
  nothing,
  onlyAdmins,
  privateCommand,
} from "../speaking/command-entry.ts";

const answers = {
  paused: "pause-done",
  no_reason: "pause-needs-reason",
  reason_too_long: "pause-too-long",
  resumed: "resume-done",
  released: "resume-released",
  not_paused: "resume-not-paused",
  not_admin: "admin-only",
} satisfies Record<Paused | Resumed, string>;

/** `/pause REASON`: from now on no other reports than the gravest are taken. */
export const pauseCommand = privateCommand({
  name: "pause",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (reason, ordered) => {
    const done = await pauseIntake(ordered.operator, ordered.by, reason);
    return answerOrder(ordered, answers[done], { vars: { reason: reason.trim() } });
  },
});

export const resumeCommand = privateCommand({
  name: "resume",
  may: onlyAdmins,
  takes: nothing,
  handle: async (_, ordered) =>
    answerOrder(ordered, answers[await resumeIntake(ordered.operator, ordered.by)]),
});
