// Draws the figures as a picture, with a canvas that some platforms have not. Called for `/stats`.
import { createRequire } from "node:module";
import type { ChartConfiguration } from "chart.js";

/** All that is on a picture, worded. Times are in hours. */
export type ChartSheet = {
  title: string;
  isRightToLeft: boolean;
  /** Under each point. */
  labels: readonly string[];
  flow: { title: string; received: Line; decided: Line; open: Line };
  categories: { title: string; names: readonly string[]; received: Line; decided: Line };
  waits: { title: string; median: Line; most: Line; targets: { gravest: Line; least: Line } };
};
type Line = { name: string; points: readonly (number | null)[] };

/** The picture is laid out in these units; a phone shows it at a third. */
const width = 1_080;
const heights = { head: 90, flow: 420, categories: 440, waits: 400 } as const;
/** A unit in pixels: as sharp as a phone shows a picture in a chat. Each pixel takes time to be encoded. */
const scale = 0.8;
/** Of 100: letters and thin lines have no shadows yet. */
const quality = 92;
const colours = {
  paper: "#ffffff",
  ink: "#1f2733",
  grid: "#dfe4ea",
  received: "#2f6fd0",
  decided: "#1e8e5a",
  open: "#c2571a",
  gravest: "#b3261e",
  least: "#7a8594",
} as const;
const family = "Chart, ChartCyrillic, ChartArabic";

type Drawing = typeof import("@napi-rs/canvas") & { Chart: typeof import("chart.js").Chart };
let drawing: Promise<Drawing | undefined> | undefined;

/** Loaded when it is first needed, and not by who never asks; undefined where this platform has none. */
function load(): Promise<Drawing | undefined> {
  drawing ??= loadNow().catch(() => undefined);
  return drawing;
}

async function loadNow(): Promise<Drawing> {
  const [canvas, { Chart, ...parts }] = await Promise.all([
    import("@napi-rs/canvas"),
    import("chart.js"),
  ]);
  // What is registered is asked at each step of a drawing, also if it has nothing to draw.
  Chart.register(parts.BarController, parts.LineController);
  Chart.register(parts.BarElement, parts.LineElement, parts.PointElement);
  Chart.register(parts.CategoryScale, parts.LinearScale, parts.LogarithmicScale);
  Chart.register(parts.Legend, parts.Title);
  const require = createRequire(import.meta.url);
  const files = {
    Chart: require.resolve("@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2"),
    ChartCyrillic:
      require.resolve("@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2"),
    ChartArabic:
      require.resolve("@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2"),
  };
  for (const [name, file] of Object.entries(files)) canvas.GlobalFonts.registerFromPath(file, name);
  return { ...canvas, Chart };
}

/** Whether a picture can be drawn here. */
export async function canDraw(): Promise<boolean> {
  return (await load()) !== undefined;
}

/**
 * The picture, as JPEG: Telegram makes one of any picture, and a PNG takes twice as long. Throws where
 * none can be drawn.
 */
export async function drawChart(sheet: ChartSheet): Promise<Uint8Array> {
  const loaded = await load();
  if (loaded === undefined) throw new Error("nothing can be drawn here");
  const whole = Object.values(heights).reduce((sum, height) => sum + height, 0);
  const paper = loaded.createCanvas(width * scale, whole * scale);
  const pen = paper.getContext("2d");
  pen.scale(scale, scale);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, whole);
  pen.fillStyle = colours.ink;
  pen.font = `40px ${family}`;
  pen.textAlign = sheet.isRightToLeft ? "right" : "left";
  pen.direction = sheet.isRightToLeft ? "rtl" : "ltr";
  // A long name of a queue is drawn narrower, not cut.
  pen.fillText(sheet.title, sheet.isRightToLeft ? width - 30 : 30, 62, width - 60);
  let top: number = heights.head;
  for (const part of ["flow", "categories", "waits"] as const) {
    const canvas = loaded.createCanvas(width, heights[part]);
    const chart = new loaded.Chart(canvas.getContext("2d"), configs[part](sheet));
    pen.drawImage(canvas, 0, top, width, heights[part]);
    chart.destroy();
    top += heights[part];
  }
  return paper.encode("jpeg", quality);
}

const font = (size: number) => ({ family, size });

/** What all of them share. */
function common(isRightToLeft: boolean, title: string) {
  return {
    responsive: false,
    animation: false,
    devicePixelRatio: scale,
    // Half of the first and of the last label lie outside of what is drawn.
    layout: { padding: { left: 48, right: 48, bottom: 12 } },
    plugins: {
      title: {
        display: true,
        text: title,
        align: isRightToLeft ? "end" : "start",
        font: font(28),
        color: colours.ink,
      },
      legend: {
        rtl: isRightToLeft,
        labels: { font: font(24), color: colours.ink, boxWidth: 28, boxHeight: 12 },
      },
    },
  } as const;
}

/** Each line with its sign in the legend, so that dashed ones are told apart. */
function withSigns({ plugins, ...rest }: ReturnType<typeof common>) {
  const labels = { ...plugins.legend.labels, usePointStyle: true, pointStyleWidth: 28 };
  return { ...rest, plugins: { ...plugins, legend: { ...plugins.legend, labels } } };
}

const words = { font: font(22), color: colours.ink };
const grid = { color: colours.grid };
/** Points in the order in which one reads. */
const alongX = (isRightToLeft: boolean) => ({
  reverse: isRightToLeft,
  ticks: { ...words, maxRotation: 0, autoSkipPadding: 24 },
  grid: { display: false },
});
const side = (isRightToLeft: boolean) => (isRightToLeft ? ("right" as const) : ("left" as const));
/** Numbers of things have no halves. */
const howMany = { beginAtZero: true, ticks: { ...words, precision: 0 }, grid };

const bars = ({ name, points }: Line, colour: string) => ({
  type: "bar" as const,
  label: name,
  data: [...points],
  backgroundColor: colour,
});
const line = ({ name, points }: Line, colour: string, isDashed = false) => ({
  type: "line" as const,
  label: name,
  data: [...points],
  borderColor: colour,
  backgroundColor: colour,
  borderWidth: isDashed ? 3 : 4,
  pointRadius: isDashed ? 0 : 4,
  pointStyle: isDashed ? ("line" as const) : ("rect" as const),
  spanGaps: true,
  ...(isDashed && { borderDash: [12, 10] }),
});

const configs = {
  flow: ({ isRightToLeft: rtl, labels, flow }: ChartSheet): ChartConfiguration => ({
    type: "bar",
    data: {
      labels: [...labels],
      datasets: [
        line(flow.open, colours.open),
        bars(flow.received, colours.received),
        bars(flow.decided, colours.decided),
      ],
    },
    options: {
      ...common(rtl, flow.title),
      scales: { x: alongX(rtl), y: { ...howMany, position: side(rtl) } },
    },
  }),
  categories: ({
    isRightToLeft: rtl,
    categories: { names, ...of },
  }: ChartSheet): ChartConfiguration => ({
    type: "bar",
    data: {
      labels: [...names],
      datasets: [bars(of.received, colours.received), bars(of.decided, colours.decided)],
    },
    options: {
      ...common(rtl, of.title),
      indexAxis: "y",
      scales: {
        x: { ...howMany, reverse: rtl },
        y: { position: side(rtl), ticks: { ...words, autoSkip: false }, grid: { display: false } },
      },
    },
  }),
  waits: ({ isRightToLeft: rtl, labels, waits }: ChartSheet): ChartConfiguration => ({
    type: "line",
    data: {
      labels: [...labels],
      datasets: [
        line(waits.median, colours.decided),
        line(waits.most, colours.received),
        line(waits.targets.gravest, colours.gravest, true),
        line(waits.targets.least, colours.least, true),
      ],
    },
    options: {
      ...withSigns(common(rtl, waits.title)),
      scales: {
        x: alongX(rtl),
        y: { type: "logarithmic", position: side(rtl), ticks: words, grid },
      },
    },
  }),
} as const;
