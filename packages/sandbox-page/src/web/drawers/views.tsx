import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

interface ViewsProps<Name extends string> {
  label: string;
  views: readonly { name: Name; title: string }[];
  chosen: Name;
  onChoose: (name: Name) => void;
  children: ComponentChildren;
}

/** Parts of a drawer of which one is seen. */
export function Views<Name extends string>(props: ViewsProps<Name>): JSX.Element {
  const { label, views, chosen, onChoose, children } = props;
  const id = useId();
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = views.findIndex((view) => view.name === chosen);
    const next = by === undefined ? undefined : views[(at + by + views.length) % views.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <>
      <div class="views" role="tablist" aria-label={label} onKeyDown={step}>
        {views.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            id={`${id}-${name}`}
            class="view"
            role="tab"
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        class="drawer-body"
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
