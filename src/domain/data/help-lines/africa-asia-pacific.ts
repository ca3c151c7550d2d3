import { readOn, type HelpLine } from "../../speaking/help-line.ts";

const read = readOn("2026-11-25");

export const helpLinesOfAfricaAsiaPacific: readonly HelpLine[] = [
  {
    kind: "child",
    name: "خط نجدة الطفل",
    countries: ["EG"],
    number: "16000",
    sources: [
      read(
        "https://darelhilal.com/Print/3200195.aspx",
        "دار الهلال",
        "سير العمل بخط نجدة الطفل (16000) خلال أيام عيد الفطر المبارك",
        "2026-03-21",
      ),
      read(
        "http://benisuef.gov.eg/Imp-info/infodetail.aspx?id=99",
        "محافظة بني سويف",
        "وخصص المجلس أرقامًا للمواطنين لتلقى الشكاوى الخاصة بنجدة الطفل وهى خط نجدة الطفل 16000",
      ),
    ],
  },
  {
    kind: "emergency",
    countries: ["IN"],
    number: "112",
    sources: [
      read(
        "https://socialhindustan.in/centre-hanging-up-on-1098-children-will-have-to-call-112/",
        "Social Hindustan",
        "will be integrated with national emergency number 112, the Union government informed States and Union Territories",
      ),
      read(
        "https://deccanherald.com./amp/story/specials%2Fwill-112-pick-up-where-childline-is-leaving-1226716.html",
        "Deccan Herald",
        "merged with the national emergency helpline — 112 Emergency Response Support System (ERSS)",
      ),
    ],
  },
  {
    kind: "emergency",
    countries: ["AU"],
    number: "000",
    sources: [
      read(
        "https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/",
        "Lifeline Harbour to Hawkesbury",
        "If you are in immediate danger call 000.",
      ),
      read(
        "https://docs.ozsparkhub.com.au/en/community/crisis/immediate-help",
        "OzSparkHub: immediate crisis help",
        "Police, Fire, Ambulance: 000 (free from any phone)",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "Lifeline",
    countries: ["AU"],
    number: "13 11 14",
    sources: [
      read(
        "https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/",
        "Lifeline Harbour to Hawkesbury",
        "What happens when I call 13 11 14? The first thing you will hear is a welcome message and a list of options",
      ),
      read(
        "https://en.wikipedia.org/wiki/Lifeline_(crisis_support_service)",
        "Wikipedia: Lifeline",
        "The telephone service can be accessed by calling 13 11 14 within Australia.",
      ),
    ],
  },
  {
    kind: "child",
    name: "Kids Helpline",
    countries: ["AU"],
    number: "1800 55 1800",
    sources: [
      read(
        "https://www.openaustralia.org.au/debates/?id=2023-03-20.209.2",
        "House of Representatives, Hansard",
        "the important services available to young people through Kids Helpline 24/7, by calling 1800 55 1800",
        "2023-03-20",
      ),
      read(
        "https://docs.ozsparkhub.com.au/en/community/crisis/immediate-help",
        "OzSparkHub: immediate crisis help",
        "Kids Helpline: 1800 551 800 (24/7, under 25s)",
      ),
    ],
  },
];
