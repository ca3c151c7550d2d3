import { readOn, type HelpLine } from "../../speaking/help-line.ts";

const read = readOn("2026-11-25");

/** For children and young people in Europe, and for the worries about them. */
export const helpLinesForChildrenInEurope: readonly HelpLine[] = [
  {
    kind: "child",
    name: "Nummer gegen Kummer",
    countries: ["DE"],
    number: "116 111",
    sources: [
      read(
        "https://www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556",
        "Bundesministerium für Familie, Senioren, Frauen und Jugend",
        "Unter 116 111 stehen euch die Beraterinnen und Berater anonym und kostenlos zur Seite.",
      ),
      read(
        "https://himmelunderdeonline.de/hue/116-111-die-nummer-gegen-kummer-.php",
        "himmelunderdeonline.de",
        "Junge Menschen finden seit 1980 telefonisch am Kinder- und Jugendtelefon 116 111",
        "2023-05-18",
      ),
    ],
  },
  {
    kind: "child",
    name: "Allô enfance en danger",
    countries: ["FR"],
    number: "119",
    sources: [
      read(
        "https://france3-regions.francetvinfo.fr/paris-ile-de-france/2015/01/28/enfance-en-danger-en-25-ans-le-119-triple-son-nombre-d-appels-642429.html",
        "France 3 Régions",
        "Le numéro d'urgence \"119-Allô enfance en danger\" a triplé le nombre de ses appels en 25 ans",
        "2015-01-28",
      ),
      read(
        "https://madinin-art.net/119-allo-enfance-en-danger-un-numero-pour-les-situations-durgence",
        "Madinin'Art",
        "Le 119 est un numéro national, joignable tous les jours de l’année 24h/24, et gratuit depuis tous les téléphones",
      ),
    ],
  },
  {
    kind: "child",
    name: "Childline",
    countries: ["GB"],
    number: "0800 1111",
    sources: [
      read(
        "https://newcastle.gov.uk/services/care-and-support/children/keeping-children-safe/staying-safe",
        "Newcastle City Council",
        "Or you can speak to someone at Childline on telephone 0800 1111 (calls are free and confidential), or through the Childline website.",
      ),
      read(
        "https://www.combined.nhs.uk/do-you-need-help/children-and-young-people-keeping-safe/",
        "North Staffordshire Combined Healthcare NHS Trust",
        "Children and young people can telephone ChildLine on 0800 1111 to talk about any problem.",
      ),
    ],
  },
  {
    kind: "child",
    name: "Rat auf Draht",
    countries: ["AT"],
    number: "147",
    sources: [
      read(
        "https://www.rataufdraht.at/pressemitteilungen/25-jahre-notrufnummer-147",
        "Rat auf Draht",
        "147 - diese Zahlen kennt seit 25 Jahren fast jeder junge heranwachsende Mensch, sind sie doch untrennbar mit Rat auf Draht verbunden.",
        "2024-09-18",
      ),
      read(
        "http://missingchildreneurope.eu/hotline",
        "Missing Children Europe",
        "Austria: 147 Rat auf Draht",
      ),
    ],
  },
  {
    kind: "child",
    name: "Emergenza Infanzia",
    countries: ["IT"],
    number: "114",
    sources: [
      read(
        "https://www.comune.trieste.it/114-emergenza-infanzia",
        "Comune di Trieste",
        "114 è il numero d’emergenza al quale rivolgersi tutte le volte che un bambino o un adolescente è in pericolo.",
      ),
      read(
        "http://azzurro.it/it/cosa-facciamo/caso-di-emergenza/114-emergenza-infanzia",
        "Telefono Azzurro",
        "Il 114 Emergenza Infanzia è un numero di emergenza al quale rivolgersi tutte le volte che un bambino o un adolescente è in pericolo.",
      ),
    ],
  },
  {
    kind: "child",
    name: "Telefon Zaufania dla Dzieci i Młodzieży",
    countries: ["PL"],
    number: "116 111",
    sources: [
      read(
        "https://edukacja.dziennik.pl/aktualnosci/artykuly/9394589,telefony-zaufania-dla-dzieci-i-mlodziezy-2024-gdzie-otrzymasz-pomoc.html",
        "Dziennik.pl",
        "116 111 to darmowy, anonimowy telefon zaufania prowadzony przez Fundację Dajemy Dzieciom Siłę.",
        "2024-01",
      ),
      read(
        "https://malopolska.policja.gov.pl/pl/content/116-111-tel-zaufania-dla-dzieci-i-mlodziezy",
        "Policja Małopolska",
        "przypominamy o telefonie 116 111, który służy młodzieży i dzieciom potrzebującym wsparcia, opieki i ochrony",
      ),
    ],
  },
  {
    kind: "child",
    name: "Teléfono ANAR",
    countries: ["ES"],
    number: "900 20 20 10",
    sources: [
      read(
        "https://diarideterrassa.com/?p=225732",
        "Diari de Terrassa",
        "El Teléfono Anar de Ayuda a Niños y Adolescentes (900 20 20 10) notifica uno o dos casos graves cada día",
      ),
      read(
        "https://blogs.comillas.edu/informefamilia/2017/02/11/mil-llamadas-de-menores-al-dia-por-acoso-y-maltrato",
        "Universidad Pontificia Comillas",
        "el 900 20 20 10, el teléfono de la Fundación ANAR (de Ayuda a Niños y Adolescentes en Riesgo)",
        "2017-02-11",
      ),
    ],
  },
];
