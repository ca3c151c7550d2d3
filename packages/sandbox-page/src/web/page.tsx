import { effect } from "@preact/signals";
import { render, type JSX } from "preact";
import { AddPhone } from "./phones/add-phone.tsx";
import { Drawers } from "./drawers/drawers.tsx";
import { openDrawer } from "./drawers/drawer-state.ts";
import { Banners, Notice } from "./notices.tsx";
import { PhoneRow } from "./phones/phone-row.tsx";
import { PhoneTabs } from "./phones/phone-tabs.tsx";
import { isNarrow } from "./phones/screen-size.ts";
import { stage } from "./store.ts";
import { NewWorldQuestion } from "./top-bar/start-over.tsx";
import { TopBar } from "./top-bar/top-bar.tsx";
import { FirstVisit } from "./tour/first-visit.tsx";
import { TourPanel } from "./tour/tour-panel.tsx";
import { followPhones, slots } from "./phones/window-phones.ts";

function Page(): JSX.Element {
  // On a narrow screen a drawer lies over everything else.
  const isCovered = isNarrow.value && openDrawer.value !== "none";
  return (
    <>
      <div class="page" inert={isCovered}>
        <TopBar />
        <Banners />
        <div class="middle">
          <PhoneRow />
          {!isNarrow.value && <Drawers />}
        </div>
        <TourPanel />
        <FirstVisit />
        {isNarrow.value && slots.value.length > 1 && <PhoneTabs />}
      </div>
      {isNarrow.value && <Drawers />}
      <NewWorldQuestion />
      <AddPhone />
      <Notice />
    </>
  );
}

const place = document.getElementById("page");
if (place !== null) {
  followPhones();
  effect(() => {
    const bot = stage.value?.bot.name;
    if (bot !== undefined) document.title = `${bot} on a Telegram of its own`;
  });
  render(<Page />, place);
}
