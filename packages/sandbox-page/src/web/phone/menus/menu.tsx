import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../controls/icon.tsx";
import type { MenuItem, OpenMenu } from "../phone-hand.ts";

const gapPx = 8;

/** Opens beside its button, wherever there is room in the phone. */
export function Menu({ menu, onClose }: { menu: OpenMenu; onClose: () => void }): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current === null) return;
    place(list.current, menu.at);
    itemsIn(list.current)[0]?.focus({ preventScroll: true });
  }, [menu]);
  useEffect(() => closeOnPressElsewhere([list.current, menu.opener], onClose), [menu]);
  const close = () => {
    if (menu.opener.isConnected) menu.opener.focus({ preventScroll: true });
    onClose();
  };
  const choose = (item: MenuItem) => {
    if (item.because !== undefined) return;
    close();
    item.run();
  };
  return (
    <div
      ref={list}
      class="phone-menu"
      role="menu"
      aria-label={menu.label}
      onKeyDown={(event) => menuKey(event, close)}
    >
      {menu.items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={`phone-menu-item${item.isDangerous === true ? " danger" : ""}`}
          aria-disabled={item.because !== undefined}
          onClick={() => choose(item)}
        >
          <Icon name={item.icon} />
          <span>
            {item.label}
            {item.because !== undefined && <small>{item.because}</small>}
          </span>
        </button>
      ))}
    </div>
  );
}

function itemsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function place(list: HTMLElement, at: OpenMenu["at"]): void {
  const room = list.closest(".phone")?.getBoundingClientRect();
  if (room === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = list;
  const fitsBelow = at.bottom + height + gapPx <= room.bottom;
  const top = fitsBelow ? at.bottom : Math.max(room.top + gapPx, at.top - height);
  const isLeft = (at.left + at.right) / 2 < (room.left + room.right) / 2;
  const left = isLeft ? at.left : at.right - width;
  const rightmost = room.right - width - gapPx;
  list.style.left = `${Math.max(room.left + gapPx, Math.min(left, rightmost)) - room.left}px`;
  list.style.top = `${Math.min(top, room.bottom - height - gapPx) - room.top}px`;
}

/** @param own where a press is none elsewhere: the menu, and its button, which closes it itself */
function closeOnPressElsewhere(
  own: readonly (HTMLElement | null)[],
  onClose: () => void,
): () => void {
  const press = ({ target }: Event) => {
    if (target instanceof Node && !own.some((one) => one?.contains(target))) onClose();
  };
  document.addEventListener("pointerdown", press, true);
  return () => document.removeEventListener("pointerdown", press, true);
}

function menuKey(event: KeyboardEvent, close: () => void): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    close();
    return;
  }
  const items = itemsIn(event.currentTarget);
  const now = items.findIndex((item) => item === document.activeElement);
  const next = nextItem(event.key, now, items);
  if (next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}

function nextItem(key: string, now: number, items: readonly HTMLElement[]): number | undefined {
  if (key === "ArrowDown") return now + 1;
  if (key === "ArrowUp") return now - 1;
  if (key === "Home") return 0;
  if (key === "End") return items.length - 1;
  if (!/^\p{L}$/u.test(key)) return undefined;
  const begins = (item: HTMLElement) =>
    item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  const after = items.findIndex((item, index) => index > now && begins(item));
  const found = after === -1 ? items.findIndex(begins) : after;
  return found === -1 ? undefined : found;
}
