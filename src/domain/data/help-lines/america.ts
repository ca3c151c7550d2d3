import { readOn, type HelpLine } from "../../speaking/help-line.ts";

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
  {
    kind: "crisis",
    name: "Suicide Crisis Helpline",
    countries: ["CA"],
    number: "988",
    sources: [
      read(
        "https://www.canada.ca/en/public-health/news/2023/11/9-8-8-suicide-crisis-helpline.html",
        "Government of Canada",
        "the 9-8-8: Suicide Crisis Helpline, Canada's new, national three-digit number for suicide prevention and emotional distress will be available to everyone in Canada",
        "2023-11",
      ),
      read(
        "https://cmhasaskatoon.ca/9-8-8/",
        "Canadian Mental Health Association, Saskatoon",
        "People anywhere in Canada can call and text 9-8-8 if they are thinking about suicide or are worried about someone who is.",
        "2023-12-05",
      ),
    ],
  },
  {
    kind: "emergency",
    countries: ["MX"],
    number: "911",
    sources: [
      read(
        "https://www.noventagrados.com.mx/politica/sistema-de-emergencias-911-aliado-de-las-y-los-michoacanos-ante-cualquier-eventualidad-ssp.htm",
        "Noventa Grados",
        "El sistema de emergencias 911 es el número único de emergencias en México y opera de manera gratuita las 24 horas del día, los 365 días del año.",
        "2026-01-13",
      ),
      read(
        "https://www.publimetro.com.mx/opinion/2024/03/01/usar-bien-los-numeros-de-emergencia-por-luis-wertman-zaslav/",
        "Publimetro México",
        "El número más conocido por todas y todos es el 911, en el que podemos reportar emergencias de cuatro tipos",
        "2024-03-01",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "CVV",
    countries: ["BR"],
    number: "188",
    sources: [
      read(
        "http://www.folhadoestado.com.br/numero-188-torna-se-gratuito-no-pais-todo-telefone-de-ajuda-a-prevencao-do-suicidio/",
        "Folha do Estado",
        "Qualquer ligação de telefone fixo ou celular para o 188, número do Centro de Valorização da Vida (CVV), é agora gratuito no Brasil.",
        "2018-07",
      ),
      read(
        "https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/",
        "Claudia",
        "as ligações feitas para o Centro de Valorização da Vida através do número 188 são gratuitas para todo o Brasil",
        "2018-07",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "Línea de la Vida",
    countries: ["MX"],
    number: "800 911 2000",
    sources: [
      read(
        "https://www.cronica.com.mx/nacional/2025/09/19/jornada-para-la-prevencion-del-suicidio/",
        "La Crónica de Hoy",
        "una alternativa para solicitar ayuda o asesoría es llamar a la Línea de la Vida 800-911-2000",
        "2025-09-19",
      ),
      read(
        "https://www.proceso.com.mx/ciencia-tecnologia/salud/2025/10/11/se-triplican-llamadas-la-linea-de-la-vida-en-el-primer-trimestre-de-2025-360581.html",
        "Proceso",
        "de las llamadas a la “Línea de la Vida” 800-911-2000 de este año, en 84% de los casos corresponden a solicitudes de orientación y consejería",
        "2025-10-11",
      ),
    ],
  },
];
