import { readOn, type HelpLine } from "../../help-line.ts";

const read = readOn("2026-11-25");

// prettier-ignore
const europeanUnion = [
  "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
  "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
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
    name: "3114",
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
    name: "024",
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
        "2019",
      ),
      read(
        "http://www.newstalk.com/reader/47.301/69999/0/",
        "Newstalk",
        "The Samaritans were awarded the number 116 123 as part of an EU initiative to provide a standardised number for support helplines in all member states.",
      ),
    ],
  },
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
        "himmel & erde",
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
];
