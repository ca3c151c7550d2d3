import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { IconButton } from "../controls/icon-button.tsx";
import { isNarrow } from "../phones/screen-size.ts";
import { closeDrawer, openDrawer, type DrawerKind } from "./drawer-state.ts";
import { Inside } from "./inside/inside.tsx";
import { PeopleAndGroups } from "./people/people-and-groups.tsx";
import { Situations } from "./situations.tsx";

const drawers = {
  situations: { title: "Situations", Contents: Situations },
  inside: { title: "What happens inside", Contents: Inside },
  people: { title: "People and groups", Contents: PeopleAndGroups },
} satisfies Record<DrawerKind, { title: string; Contents: () => JSX.Element }>;

/** The drawer that is open, if one is. */
export function Drawers(): JSX.Element | null {
  const kind = openDrawer.value;
  if (kind === "none") return null;
  const { title, Contents } = drawers[kind];
  return (
    <Drawer key={kind} title={title}>
      <Contents />
    </Drawer>
  );
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
        <IconButton icon="close" label="Close" onClick={closeDrawer} />
      </div>
      {children}
    </div>
  );
}

/** Elsewhere, Escape is not the drawer's. */
function isInDrawer(element: Element | null): boolean {
  return element !== null && element.closest(".drawer") !== null;
}
