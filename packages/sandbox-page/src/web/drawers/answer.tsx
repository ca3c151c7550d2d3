import type { JSX } from "preact";
import type { Done } from "../../protocol/protocol.ts";
import { OpenOnPhone } from "./people/open-on-phone.tsx";

/** What came of something that one asked for, in words. */
export function Answer({ done }: { done: Done | undefined }): JSX.Element {
  return (
    <div role="status" class="answer-place">
      {done !== undefined && <AnswerWords done={done} />}
    </div>
  );
}

function AnswerWords({ done }: { done: Done }): JSX.Element | null {
  switch (done.kind) {
    case "refused":
      return (
        <p class="answer refused" dir="auto">
          {done.words}
        </p>
      );
    case "told":
      return (
        <div class="answer">
          <p dir="auto">{done.words}</p>
          {done.phone !== undefined && <OpenOnPhone phone={done.phone} label="Open that phone" />}
        </div>
      );
    case "done":
    case "made":
    case "answered":
    case "call":
      return null;
  }
}
