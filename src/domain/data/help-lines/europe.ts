import { readOn, type HelpLine } from "../../speaking/help-line.ts";

const read = readOn("2026-11-25");

const europeanUnion = [
  "AT",
  ..."BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
] as const;

export const helpLinesOfEurope: readonly HelpLine[] = [
  {
    kind: "emergency",
    countries: europeanUnion,
    number: "112",
    sources: [
      read(
        "http://ec.europa.eu/information_society/activities/112/actions/index_en.htm",
        "European Commission: EU actions on 112",
        "the European emergency number 112 can be used across the EU in case of emergency",
      ),
      read(
        "https://dsv-europa.de/en/news/2019/03/notruf-112-setzt-sich-langsam-durch.html",
        "Deutsche Sozialversicherung Europavertretung",
        "Single European emergency number 112 can be used throughout the entire Union.",
        "2019-03",
      ),
    ],
  },
  {
    kind: "emergency",
    countries: ["GB"],
    number: "999",
    sources: [
      read(
        "https://www.lincs.police.uk/news/lincolnshire/news/2024/sep-2024/advice-if-you-know-someone-who-is-vulnerable/",
        "Lincolnshire Police",
        "If a person is in immediate danger, call 999.",
        "2024-09",
      ),
      read(
        "https://www.wellingtonpractice.co.uk/emergency-information/",
        "Wellington Practice: emergency information",
        "999, 111, 101, 112? Emergency Numbers You Should Know 999 – The main emergency number",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "TelefonSeelsorge",
    countries: ["DE"],
    number: "0800 1110111",
    sources: [
      read(
        "https://www.domradio.de/glossar/telefonseelsorge-0",
        "domradio.de",
        "Die Telefonseelsorge ist unter den Nummern 0800/1110111 und 0800/1110222 rund um die Uhr kostenfrei und anonym erreichbar.",
      ),
      read(
        "https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834",
        "Spektrum der Wissenschaft",
        "dass er nicht allein ist und unter 0800 1110111 die Telefonseelsorge anrufen kann",
        "2022-09",
      ),
    ],
  },
  {
    kind: "crisis",
    countries: ["FR"],
    number: "3114",
    sources: [
      read(
        "https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/",
        "3114",
        "Le 3114 est le numéro de la ligne nationale en prévention du suicide.",
      ),
      read(
        "https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide",
        "Agence régionale de santé Mayotte",
        "le numéro vert national de prévention du suicide mis en place par le ministère de la santé et des solidarités, est opérationnel. […] Numéro d’appel : 3114",
      ),
    ],
  },
  {
    kind: "crisis",
    countries: ["ES"],
    number: "024",
    sources: [
      read(
        "https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml",
        "RTVE",
        "El Ministerio de Sanidad ha presentado desde el Real Jardín Botánico de Madrid la línea 024 de atención a las conductas suicidas",
        "2022-05-09",
      ),
      read(
        "https://ondacero.es/noticias/sociedad/telefono-atencion-suicidio-recibio-15000-llamadas-primer-mes-funcionamiento_2022061062a36debdbf6f2000130de02.html",
        "Onda Cero",
        "El 024 es una línea gratuita, accesible, inmediata y confidencial que está disponible las 24 horas del día",
        "2022-06-10",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "Samaritans",
    countries: ["GB"],
    number: "116 123",
    sources: [
      read(
        "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
        "Samaritans",
        "You do not need to have any credit or call allowance on your plan to call 116 123.",
      ),
      read(
        "https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html",
        "Civil Society",
        "The new free helpline number, which is available 24/7, is 116 123.",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "Samaritans",
    countries: ["IE"],
    number: "116 123",
    sources: [
      read(
        "https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html",
        "Irish Examiner",
        "An analysis of the use of the freephone helpline number 116 123 shows that 2.9m calls were answered by the charity's volunteers since 2014.",
      ),
      read(
        "http://www.newstalk.com/reader/47.301/69999/0/",
        "Newstalk",
        "The Samaritans were awarded the number 116 123 as part of an EU initiative to provide a standardised number for support helplines in all member states.",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "Telefonseelsorge",
    countries: ["AT"],
    number: "142",
    sources: [
      read(
        "https://wienerbezirksblatt.at/hochwasser-tlefonseelsorge-jetzt-rund-um-die-uhr-erreichbar/",
        "Wiener Bezirksblatt",
        "Die Telefonseelsorge ist unter der Notrufnummer 142 rund um die Uhr kostenlos aus ganz Österreich erreichbar.",
      ),
      read(
        "https://burgenland.orf.at/stories/3207209/",
        "ORF Burgenland",
        "von jedem Telefon aus in Österreich unter der Nummer 142 rund um die Uhr kostenlos erreichbar",
        "2023-05",
      ),
    ],
  },
  {
    kind: "trafficking",
    name: "Modern Slavery & Exploitation Helpline",
    countries: ["GB"],
    number: "08000 121 700",
    sources: [
      read(
        "http://www.Modernslaveryhelpline.org",
        "Unseen",
        "call the uk modern slavery & exploitation helpline on 08000 121 700",
      ),
      read(
        "https://www.btp.police.uk/advice_and_information-1/keeping_yourself_safe/modern_slavery.aspx",
        "British Transport Police",
        "You can report your suspicions or concerns to the Modern Slavery Helpline on 08000 121 700 or visit the website to make a report online.",
      ),
    ],
  },
  {
    kind: "online",
    name: "INCIBE",
    countries: ["ES"],
    number: "017",
    sources: [
      read(
        "https://www.diariosur.es/sociedad/dudas-sobre-fraudes-seguridad-acoso-internet-017-20251120153046-nt.html",
        "Diario Sur",
        "Se trata del 017, Tu Ayuda en Ciberseguridad, un número de teléfono gratuito y confidencial de ayuda en ciberseguridad",
        "2025-11-29",
      ),
      read(
        "https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq",
        "INCIBE",
        "you can contact us through the national, free and confidential telephone number, 017",
      ),
    ],
  },
];
