import { readOn, type HelpSite } from "../../speaking/help-line.ts";

const read = readOn("2026-11-25");

/** Help on the web that is there in every country. */
export const helpSites: readonly HelpSite[] = [
  {
    kind: "crisis",
    name: "Find A Helpline",
    url: "https://findahelpline.com",
    sources: [
      read(
        "https://findahelpline.com/AU",
        "Find A Helpline: Australia",
        "In Australia, there are 25 helplines that support with a range of mental health or behavioral health concerns.",
      ),
      read(
        "https://genmyo.ai/faq",
        "GenMyo: questions",
        "International: Visit Find A Helpline to find immediate support in your country.",
      ),
    ],
  },
  {
    kind: "child_abuse_report",
    name: "INHOPE",
    url: "https://www.inhope.org",
    sources: [
      read(
        "https://inhope.org/EN/articles/about-inhope",
        "INHOPE: about",
        "INHOPE is the global network combatting online Child Sexual Abuse Material (CSAM).",
      ),
      read(
        "https://www.betterinternetforkids.eu/practice/hotlines/article?id=5853080",
        "Better Internet for Kids (European Commission)",
        "Find your country's hotline via the INHOPE website and follow the steps on their reporting form.",
        "2020-03-31",
      ),
    ],
  },
  {
    kind: "images",
    name: "Take It Down",
    url: "https://takeitdown.ncmec.org",
    sources: [
      read(
        "https://talkheart2heart.org/resources/take-it-down/",
        "talkheart2heart.org: Take It Down",
        "Take It Down is a free service that can help you remove or stop the online sharing of nude, partially nude, or sexually explicit images or videos taken of you when you were under 18 years old.",
        "2023-03-07",
      ),
      read(
        "https://takeitdown.ncmec.org/faq/",
        "NCMEC: Take It Down, questions",
        "All submissions through the Take It Down website should be made on the device (cell, computer, tablet) the images and videos were originally taken.",
      ),
    ],
  },
  {
    kind: "images",
    name: "StopNCII",
    url: "https://stopncii.org",
    sources: [
      read(
        "https://parispeaceforum.org/projects/stopncii/",
        "Paris Peace Forum: StopNCII",
        "StopNCII.org is a free tool that supports victims of Non-Consensual Intimate Image (NCII) abuse.",
      ),
      read(
        "https://spectrumlocalnews.com/nys/rochester/news/2024/01/30/new-tool-helps-minors-remove-explicit-images-from-social-media",
        "Spectrum News: new tool helps minors remove explicit images",
        "If there is an explicit image of you from when you were 18 or older, you can get help at stopncii.org",
        "2024-01-30",
      ),
    ],
  },
];
