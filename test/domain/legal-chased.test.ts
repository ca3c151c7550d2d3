import { expect, it } from "vitest";
import { chasedAt } from "../../src/domain/legal/chased.ts";
import { Instrument, instrumentsFor, RequestKind } from "../../src/domain/legal/instrument.ts";

const hourMs = 3_600_000;
const receivedAt = Date.parse("2028-02-28T20:00:00Z");
const of = (instrument: Instrument, kind: RequestKind) =>
  chasedAt({ instrument, kind, receivedAt }, { answerHours: 72, acknowledgeHours: 24 }).map(
    ({ what, at }) => [what, (at - receivedAt) / hourMs],
  );

it("the DSA wants receipt confirmed, and an emergency's order a judge's word", () => {
  expect(of("dsa_removal", "removal")).toEqual([
    ["acknowledge", 12],
    ["acknowledge", 24],
  ]);
  expect(of("dsa_information", "information")).toEqual(of("dsa_removal", "removal"));
  expect(of("epoc", "emergency")).toEqual([["validate", 48]]);
  expect(of("epoc", "information")).toEqual([]);
});

it("nothing else has such a time", () => {
  const rest = RequestKind.options.flatMap((kind) =>
    instrumentsFor(kind)
      .filter((one) => !one.startsWith("dsa") && !(one === "epoc" && kind === "emergency"))
      .flatMap((one) => of(one, kind)),
  );
  expect(rest).toEqual([]);
});
