import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "../icon.tsx";
import { isNarrow } from "../screen-size.ts";
import { closeDrawer, openDrawer } from "./drawer-state.ts";
import { Inside } from "./inside.tsx";
import { PeopleAndGroups } from "./people-and-groups.tsx";
import { Situations } from "./situations.tsx";

/** The drawer that is open, if one is. */
export function Drawers(): JSX.Element | null {
  switch (openDrawer.value) {
    case "none":
      return null;
    case "situations":
      return (
        <Drawer key="situations" title="Situations">
          <Situations />
        </Drawer>
      );
    case "inside":
      return (
        <Drawer key="inside" title="What happens inside">
          <Inside />
        </Drawer>
      );
    case "people":
      return (
        <Drawer key="people" title="People and groups">
          <PeopleAndGroups />
        </Drawer>
      );
  }
}

interface DrawerProps {
  title: string;
  children: ComponentChildren;
}

function Drawer({ title, children }: DrawerProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    heading.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      const { activeElement } = document;
      const isHere = activeElement === document.body || isInDrawer(activeElement);
      if (event.key === "Escape" && !event.defaultPrevented && isHere) closeDrawer();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div
      class="drawer"
      role="dialog"
      aria-modal={isNarrow.value ? "true" : undefined}
      aria-labelledby={titleId}
    >
      <div class="drawer-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={closeDrawer}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}

/** Elsewhere, Escape is not the drawer's. */
function isInDrawer(element: Element | null): boolean {
  return element !== null && element.closest(".drawer") !== null;
}
