import type { BookChart } from "../../workbook/book/bookChart";
import { axisSteps } from "./axisSteps";
import { chartNumbers, type ChartNumbers } from "./chartNumbers";
import { svg } from "./svg";

const colours = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];
const textSize = 11;
const lineHeight = 18;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart, simply: enough to see that it is there, where, and what it shows. */
export function chartPicture(chart: BookChart, width: number, height: number): SVGSVGElement {
  const numbers = chartNumbers(chart);
  const title = chart.title.visible ? chart.title.text : "";
  const isRound = /^(?:Pie|Doughnut)/.test(chart.type);
  const legend = chart.legend.visible ? legendOf(numbers, isRound) : [];
  const top = title === "" ? 10 : 36;
  const bottom = height - (legend.length === 0 ? 8 : lineHeight + 12);
  const box = { left: 12, top, width: width - 24, height: Math.max(10, bottom - top) };
  return svg(
    "svg",
    { width, height, role: "img", "aria-label": title === "" ? chart.name : title },
    svg("rect", { width: width - 1, height: height - 1, x: 0.5, y: 0.5, class: "chart-ground" }),
    ...(title === ""
      ? []
      : [text(title, { x: width / 2, y: 24, "text-anchor": "middle", "font-size": 14 })]),
    ...(isRound ? slices(chart.type, numbers, box) : plotted(chart.type, numbers, box)),
    ...legendLine(legend, width, height - 12),
  );
}

function legendOf({ categories, series }: ChartNumbers, isRound: boolean): readonly string[] {
  return isRound ? categories : series.map(({ name }) => name);
}

function legendLine(names: readonly string[], width: number, y: number): SVGElement[] {
  const widths = names.map((name) => 26 + name.length * 6.5);
  let x = Math.max(8, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  return names.flatMap((name, index) => {
    const at = x;
    x += widths[index] ?? 0;
    if (at > width - 30) return [];
    return [
      svg("rect", { x: at, y: y - 9, width: 9, height: 9, fill: colourOf(index) }),
      text(name, { x: at + 13, y }),
    ];
  });
}

function slices(type: string, { series }: ChartNumbers, box: Box): SVGElement[] {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(box.width, box.height) / 2;
  const ring = type.startsWith("Doughnut") ? radius * 0.75 : radius / 2;
  const around = 2 * Math.PI * ring;
  let done = 0;
  return values.map((value, index) => {
    const share = total === 0 ? 0 : value / total;
    const turn = done * 360 - 90;
    done += share;
    const [cx, cy] = [box.left + box.width / 2, box.top + box.height / 2];
    return svg("circle", {
      cx,
      cy,
      r: ring,
      fill: "none",
      stroke: colourOf(index),
      "stroke-width": 2 * (radius - ring),
      "stroke-dasharray": `${share * around} ${around}`,
      transform: `rotate(${turn} ${cx} ${cy})`,
    });
  });
}

/** Bars, columns, lines or points between two axes. */
function plotted(type: string, numbers: ChartNumbers, whole: Box): SVGElement[] {
  const lies = type.startsWith("Bar");
  const isStacked = type.includes("Stacked");
  const steps = axisSteps(isStacked ? totals(numbers) : numbers.series.flatMap(known));
  const [low = 0] = steps;
  const high = steps.at(-1) ?? 1;
  const box = {
    ...whole,
    left: whole.left + (lies ? 64 : 40),
    width: whole.width - (lies ? 64 : 40),
    height: whole.height - lineHeight,
  };
  const length = lies ? box.width : box.height;
  /** From the axis' low end, in pixels. */
  const along = (value: number) => ((value - low) / (high - low)) * length;
  const slot = (lies ? box.height : box.width) / Math.max(1, numbers.categories.length);
  const place: Place = { box, lies, along, slot };
  const drawn = /^(?:Line|Area|XYScatter)/.test(type)
    ? lines(numbers, place, !type.startsWith("XYScatter"))
    : bars(numbers, place, isStacked);
  return [...steps.flatMap((step) => gridLine(step, place)), ...drawn, ...names(numbers, place)];
}

interface Place {
  readonly box: Box;
  /** Bars lie; columns stand. */
  readonly lies: boolean;
  readonly along: (value: number) => number;
  readonly slot: number;
}

function known({ values }: ChartNumbers["series"][number]): number[] {
  return values.filter((value) => value !== undefined);
}

function totals({ categories, series }: ChartNumbers): number[] {
  return categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
}

function gridLine(step: number, { box, lies, along }: Place): SVGElement[] {
  const { left, top, width, height } = box;
  const at = lies ? left + along(step) : top + height - along(step);
  return lies
    ? [
        svg("line", { x1: at, x2: at, y1: top, y2: top + height, class: "chart-line" }),
        text(String(step), { x: at, y: top + height + 13, "text-anchor": "middle" }),
      ]
    : [
        svg("line", { x1: left, x2: left + width, y1: at, y2: at, class: "chart-line" }),
        text(String(step), { x: left - 5, y: at + 4, "text-anchor": "end" }),
      ];
}

function bars({ series }: ChartNumbers, place: Place, isStacked: boolean): SVGElement[] {
  const { box, lies, along, slot } = place;
  const thick = (slot * 0.7) / (isStacked ? 1 : Math.max(1, series.length));
  const stacked = new Map<number, number>();
  return series.flatMap(({ values }, which) =>
    values.flatMap((value, index) => {
      if (value === undefined) return [];
      const from = isStacked ? (stacked.get(index) ?? 0) : 0;
      stacked.set(index, from + value);
      const [start, end] = [along(from), along(from + value)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const side = slot * (index + 0.15) + (isStacked ? 0 : which * thick);
      // Lying ones are counted from below, as in Excel.
      const y = box.top + box.height - side - thick;
      const shape = lies
        ? { x: box.left + start, y, width: end - start, height: thick }
        : {
            x: box.left + side,
            y: box.top + box.height - end,
            width: thick,
            height: end - start,
          };
      return [svg("rect", { ...shape, fill: colourOf(which) })];
    }),
  );
}

function lines({ series }: ChartNumbers, place: Place, areJoined: boolean): SVGElement[] {
  const { box, along, slot } = place;
  return series.flatMap(({ values }, which): SVGElement[] => {
    const points = values.flatMap((value, index) =>
      value === undefined
        ? []
        : [{ x: box.left + slot * (index + 0.5), y: box.top + box.height - along(value) }],
    );
    const stroke = colourOf(which);
    if (!areJoined)
      return points.map(({ x, y }) => svg("circle", { cx: x, cy: y, r: 3, fill: stroke }));
    const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
    return [svg("polyline", { points: path, fill: "none", stroke, "stroke-width": 2 })];
  });
}

/** Names of categories, as many as there is room for. */
function names({ categories }: ChartNumbers, { box, lies, slot }: Place): SVGElement[] {
  const room = lies ? lineHeight : 48;
  const every = Math.max(1, Math.ceil(room / slot));
  return categories.flatMap((name, index) => {
    if (index % every !== 0) return [];
    const middle = slot * (index + 0.5);
    const shown = name.length > 10 ? `${name.slice(0, 9)}…` : name;
    return [
      lies
        ? text(shown, {
            x: box.left - 5,
            y: box.top + box.height - middle + 4,
            "text-anchor": "end",
          })
        : text(shown, {
            x: box.left + middle,
            y: box.top + box.height + 14,
            "text-anchor": "middle",
          }),
    ];
  });
}

function colourOf(index: number): string {
  return colours[index % colours.length] ?? "#000000";
}

function text(shown: string, traits: Readonly<Record<string, string | number>>): SVGElement {
  return svg("text", { "font-size": textSize, class: "chart-text", ...traits }, shown);
}
