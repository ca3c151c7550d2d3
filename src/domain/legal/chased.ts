// What officers are asked for beside an answer, and when. Used by the register and by what asks them.
import { z } from "zod";
import { after, hours, type Span } from "./calendar.ts";
import { instrumentOf, type Instrument, type RequestKind, type SetTimes } from "./instrument.ts";

/** `acknowledge`: that it arrived is confirmed. `validate`: a judge's word comes after an emergency. */
export const Chased = z.enum(["acknowledge", "validate"]);
export type Chased = z.infer<typeof Chased>;

/** A confirmation is asked for when half of its time is over, and at its end; a judge's word at its end. */
export function chasedAt(
  request: { instrument: Instrument; kind: RequestKind; receivedAt: number },
  { acknowledgeHours }: SetTimes,
): { what: Chased; at: number }[] {
  const { isAcknowledged, validate } = instrumentOf(request.instrument);
  const end = (span: Span) => after(request.receivedAt, span);
  const confirmed =
    isAcknowledged === true ? [end(hours(acknowledgeHours / 2)), end(hours(acknowledgeHours))] : [];
  const judged = validate === undefined || request.kind !== "emergency" ? [] : [end(validate)];
  return [
    ...confirmed.map((at) => ({ what: "acknowledge", at }) as const),
    ...judged.map((at) => ({ what: "validate", at }) as const),
  ];
}
