// Whether the page is light or dark. Chosen in the top bar.
import { effect, signal } from "@preact/signals";
import { remembered } from "./remembered.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const kept = themes.find((theme) => theme === remembered.read("theme"));

export const theme = signal<Theme>(kept ?? "system");

effect(() => {
  const { dataset } = document.documentElement;
  if (theme.value === "system") delete dataset["theme"];
  else dataset["theme"] = theme.value;
  remembered.write("theme", theme.value);
});
