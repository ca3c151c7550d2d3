import { describe, expect, test } from "vitest";
import { fieldAction } from "sandbox-page/web/phone/composer/composer-keys";

const bare = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
const writing = { isListOpen: false, isEmpty: false, writing: "new", isTouch: false } as const;

const press = (key: string, held: Partial<typeof bare> = {}) => ({ ...bare, ...held, key });

describe("in the input field", () => {
  test("Enter sends, and Shift+Enter begins a new line", () => {
    expect(fieldAction(press("Enter"), writing)).toBe("send");
    expect(fieldAction(press("Enter", { shiftKey: true }), writing)).toBeUndefined();
  });

  test("on a touch screen Enter begins a new line, and Ctrl+Enter sends", () => {
    const now = { ...writing, isTouch: true };
    expect(fieldAction(press("Enter"), now)).toBeUndefined();
    expect(fieldAction(press("Enter", { ctrlKey: true }), now)).toBe("send");
  });

  test("Enter that ends the composition of a character sends nothing", () => {
    expect(fieldAction(press("Enter", { isComposing: true }), writing)).toBeUndefined();
  });

  test("Escape leaves a reply or a change, and means nothing else", () => {
    expect(fieldAction(press("Escape"), { ...writing, writing: "reply" })).toBe("leave_writing");
    expect(fieldAction(press("Escape"), { ...writing, writing: "edit" })).toBe("leave_writing");
    expect(fieldAction(press("Escape"), writing)).toBeUndefined();
  });

  test("the arrow up takes the newest message up, but only when nothing is written", () => {
    expect(fieldAction(press("ArrowUp"), { ...writing, isEmpty: true })).toBe("edit_newest");
    expect(fieldAction(press("ArrowUp"), writing)).toBeUndefined();
    const replying = { ...writing, isEmpty: true, writing: "reply" as const };
    expect(fieldAction(press("ArrowUp"), replying)).toBeUndefined();
  });

  test("Tab goes on to the next control", () => {
    expect(fieldAction(press("Tab"), writing)).toBeUndefined();
  });
});

describe("while commands are offered", () => {
  const offering = { ...writing, isListOpen: true };

  test.each([
    ["Enter", "send_command"],
    ["Tab", "complete_command"],
    ["ArrowDown", "next_command"],
    ["ArrowUp", "previous_command"],
    ["Escape", "close_commands"],
  ])("%s: %s", (key, action) => {
    expect(fieldAction(press(key), offering)).toBe(action);
  });

  test("on a touch screen Enter still sends the marked one", () => {
    expect(fieldAction(press("Enter"), { ...offering, isTouch: true })).toBe("send_command");
  });

  test("Shift+Tab leaves the field", () => {
    expect(fieldAction(press("Tab", { shiftKey: true }), offering)).toBeUndefined();
  });

  test("Escape closes them before it leaves a reply", () => {
    const replying = { ...offering, writing: "reply" as const };
    expect(fieldAction(press("Escape"), replying)).toBe("close_commands");
  });
});
