import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { PhoneState } from "./phone-state.ts";

const leastMs = 3_500;
const perLetterMs = 55;

interface ToastProps {
  state: PhoneState;
  /** What stands there as long as nothing newer is said. */
  lasting: string;
}

/** A few words beneath the header, for as long as it takes to read them. */
export function Toast({ state: { toast }, lasting }: ToastProps): JSX.Element {
  const words = toast.value;
  const shown = words === "" ? lasting : words;
  useEffect(() => {
    if (words === "") return undefined;
    const timer = setTimeout(
      () => {
        toast.value = "";
      },
      leastMs + words.length * perLetterMs,
    );
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="phone-toast-place" role="status">
      {shown !== "" && (
        <p class="phone-toast" dir="auto">
          {shown}
        </p>
      )}
    </div>
  );
}
