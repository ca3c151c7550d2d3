import type { JSX } from "preact";
import { IconButton } from "../../controls/icon-button.tsx";
import type { IconName } from "../../controls/icon-paths.ts";
import { useHand, type MenuItem } from "../phone-hand.ts";

interface MenuButtonProps {
  icon: IconName;
  label: string;
  items: readonly MenuItem[];
}

/** Opens a menu beside itself, and closes it. */
export function MenuButton({ icon, label, items }: MenuButtonProps): JSX.Element {
  const hand = useHand();
  return (
    <IconButton
      icon={icon}
      label={label}
      aria-haspopup="menu"
      onClick={({ currentTarget }) =>
        hand.openMenu({
          label,
          items,
          at: currentTarget.getBoundingClientRect(),
          opener: currentTarget,
        })
      }
    />
  );
}
