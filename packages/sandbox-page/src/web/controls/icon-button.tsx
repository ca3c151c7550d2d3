import type { ButtonHTMLAttributes, JSX } from "preact";
import type { IconName } from "./icon-paths.ts";
import { Icon } from "./icon.tsx";

interface IconButtonProps extends Omit<ButtonHTMLAttributes, "icon" | "label"> {
  icon: IconName;
  /** What it does, as nothing but a drawing stands on it. */
  label: string;
}

export function IconButton({ icon, label, class: also, ...rest }: IconButtonProps): JSX.Element {
  const look = typeof also === "string" ? `icon-button ${also}` : "icon-button";
  return (
    <button type="button" class={look} aria-label={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
