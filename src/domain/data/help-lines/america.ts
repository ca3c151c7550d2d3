import { readOn, type HelpLine } from "../../help-line.ts";

const read = readOn("2026-11-25");

export const helpLinesOfAmerica: readonly HelpLine[] = [
  {
    kind: "emergency",
    countries: ["US"],
    number: "911",
    sources: [
      read(
        "https://www.pricecountywi.net/FAQ.aspx?QID=247",
        "Price County, Wisconsin",
        "Call 9-1-1 only if someone is hurt or in danger, or if you are in immediate need of police, fire or medical assistance.",
      ),
      read(
        "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
        "Wyoming Department of Health",
        "If you or someone you know is in immediate danger of harming themselves, please call 911.",
      ),
    ],
  },
  {
    kind: "emergency",
    countries: ["CA"],
    number: "911",
    sources: [
      read(
        "https://www.alberta.ca/what-to-expect-when-calling-911",
        "Government of Alberta",
        "Calling 911 is a crucial step in an emergency and can be nerve-racking for some people.",
      ),
      read(
        "https://ohse.ca/when-to-call-911-in-canada",
        "OHSE: when to call 911 in Canada",
        "911 is an emergency telephone number in Canada used to request immediate assistance from the police, fire department",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "988 Suicide & Crisis Lifeline",
    countries: ["US"],
    number: "988",
    sources: [
      read(
        "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
        "Wyoming Department of Health",
        "Simply call or text 988—or chat online at 988Lifeline.org—to connect with care and support during a mental health or substance use crisis.",
      ),
      read(
        "https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline",
        "Massachusetts College of Pharmacy and Health Sciences",
        "People can call or text 988 or chat 988lifeline.org for themselves or if they are worried about a loved one who may need crisis support.",
      ),
    ],
  },
  {
    kind: "child_abuse_report",
    name: "NCMEC",
    countries: ["US"],
    number: "1-800-843-5678",
    sources: [
      read(
        "https://takeitdown.ncmec.org/faq/",
        "NCMEC: Take It Down, questions",
        "please seek assistance by making a CyberTipline report at cybertipline.org or by calling 1-800-THE-LOST.",
      ),
      read(
        "https://www.trinitymountministries.com/",
        "Trinity Mount Ministries",
        "CyberTipline - NCMEC - Trinity Mount Ministries - REPORT CHILD ABUSE! REPORT CSAM! 1-800-843-5678",
        "2026-02-12",
      ),
    ],
  },
  {
    kind: "trafficking",
    name: "National Human Trafficking Hotline",
    countries: ["US"],
    number: "1-888-373-7888",
    sources: [
      read(
        "https://humantraffickinghotline.org/about-us/what-we-do",
        "National Human Trafficking Hotline",
        "When you call the Hotline at 1-888-373-7888, you can expect a specially trained and experienced Anti-Trafficking Hotline Advocate",
      ),
      read(
        "https://www.prevention-project.org/home/take-action/report-human-trafficking/",
        "The Prevention Project",
        "If you suspect a case of human trafficking of any kind, call the National Human Trafficking Resource Center (NHTRC) at 1-888-373-7888.",
      ),
    ],
  },
];
