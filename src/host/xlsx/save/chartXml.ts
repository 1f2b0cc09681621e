import { columnLetters } from "../read/cellAddress";
import type { Dialect } from "../write/dialect";
import { escapeXml } from "../write/escapeText";
import type { ChartCells, SavedChart, SavedSeries } from "./savedChart";

type Attributes = Readonly<Record<string, string | number>>;

const chartNamespaces = {
  transitional: {
    chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
    drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  },
  strict: {
    chart: "http://purl.oclc.org/ooxml/drawingml/chart",
    drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  },
} as const;

/** Namespaces of drawings and charts in the dialect of a workbook. */
export function drawingNamespaces({ main }: Dialect) {
  return chartNamespaces[main.includes("purl.oclc.org") ? "strict" : "transitional"];
}

const legendPlaces: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** Writes the part of one chart. */
export function chartXml(chart: SavedChart, dialect: Dialect): string {
  const { chart: chartSpace, drawing } = drawingNamespaces(dialect);
  const legend =
    chart.legend === undefined
      ? ""
      : element(
          "legend",
          {},
          value("legendPos", legendPlaces[chart.legend] ?? "r") + value("overlay", 0),
        );
  const title =
    chart.title === undefined
      ? ""
      : element("title", {}, element("tx", {}, richText(chart.title)) + value("overlay", 0));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    element(
      "chartSpace",
      { "xmlns:c": chartSpace, "xmlns:a": drawing, "xmlns:r": dialect.relationships },
      element(
        "chart",
        {},
        title +
          value("autoTitleDeleted", chart.title === undefined ? 1 : 0) +
          element("plotArea", {}, element("layout") + plotXml(chart)) +
          legend +
          value("plotVisOnly", 1) +
          value("dispBlanksAs", "gap"),
      ),
    )
  );
}

/** The kinds of chart a file knows, by how their names in Office.js begin. */
function plotXml({ type, series }: SavedChart): string {
  if (type.startsWith("Pie"))
    return element("pieChart", {}, value("varyColors", 1) + seriesXml(series, "slices"));
  if (type.startsWith("Doughnut"))
    return element(
      "doughnutChart",
      {},
      value("varyColors", 1) + seriesXml(series, "slices") + value("holeSize", 50),
    );
  if (type.startsWith("XYScatter")) {
    const style = value("scatterStyle", "lineMarker") + value("varyColors", 0);
    const plot = element("scatterChart", {}, style + seriesXml(series, "points") + axisIds);
    return plot + axis("valAx", 1, "b") + axis("valAx", 2, "l");
  }
  const grouping = value("grouping", groupingOf(type));
  const shape = type.startsWith("Line") ? "lines" : "areas";
  const shared = value("varyColors", 0) + seriesXml(series, shape);
  if (type.startsWith("Line"))
    return element("lineChart", {}, grouping + shared + value("marker", 1) + axisIds) + linedAxes();
  if (type.startsWith("Area"))
    return element("areaChart", {}, grouping + shared + axisIds) + linedAxes();
  const lies = type.startsWith("Bar");
  const overlap = type.includes("Stacked") ? value("overlap", 100) : "";
  const bars = value("barDir", lies ? "bar" : "col") + grouping + shared;
  const plot = element("barChart", {}, bars + value("gapWidth", 80) + overlap + axisIds);
  return lies ? plot + axis("catAx", 1, "l") + axis("valAx", 2, "b") : plot + linedAxes();
}

function groupingOf(type: string): string {
  if (type.includes("Stacked100")) return "percentStacked";
  if (type.includes("Stacked")) return "stacked";
  return /^(?:Column|Bar)/.test(type) ? "clustered" : "standard";
}

const axisIds = value("axId", 1) + value("axId", 2);

function linedAxes(): string {
  return axis("catAx", 1, "b") + axis("valAx", 2, "l");
}

function axis(kind: "catAx" | "valAx", id: 1 | 2, place: "b" | "l"): string {
  const lines = id === 2 ? element("majorGridlines") : "";
  return element(
    kind,
    {},
    value("axId", id) +
      element("scaling", {}, value("orientation", "minMax")) +
      value("delete", 0) +
      value("axPos", place) +
      lines +
      value("majorTickMark", "none") +
      value("minorTickMark", "none") +
      value("tickLblPos", "nextTo") +
      value("crossAx", id === 1 ? 2 : 1) +
      value("crosses", "autoZero"),
  );
}

/** How the numbers of a series are drawn. */
type Shape = "areas" | "lines" | "points" | "slices";

/** A workbook need not have a theme to take colours from: these are of the newest Excel's charts. */
const colours = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

function colourOf(index: number): string {
  return colours[index % colours.length] ?? "000000";
}

function seriesXml(series: readonly SavedSeries[], shape: Shape): string {
  const isScattered = shape === "points";
  return series
    .map(({ name, values, categories }, index) => {
      const slices = shape === "slices" ? (values?.values ?? []) : [];
      const looks =
        shape === "slices"
          ? slices.map((_, slice) => pointXml(slice)).join("")
          : shapeXml(shape, colourOf(index));
      return element(
        "ser",
        {},
        value("idx", index) +
          value("order", index) +
          element("tx", {}, `<c:v>${escapeXml(name)}</c:v>`) +
          looks +
          (categories === undefined
            ? ""
            : element(isScattered ? "xVal" : "cat", {}, reference(categories))) +
          (values === undefined
            ? ""
            : element(isScattered ? "yVal" : "val", {}, reference(values, "num"))) +
          (shape === "lines" || isScattered ? value("smooth", 0) : ""),
      );
    })
    .join("");
}

function pointXml(slice: number): string {
  const look = element("spPr", {}, fillXml(colourOf(slice)));
  return element("dPt", {}, value("idx", slice) + value("bubble3D", 0) + look);
}

function shapeXml(shape: Shape, colour: string): string {
  const fill = fillXml(colour);
  if (shape === "areas") return element("spPr", {}, fill);
  const dot = element("marker", {}, value("symbol", "circle") + element("spPr", {}, fill));
  if (shape === "points") return element("spPr", {}, '<a:ln w="19050"><a:noFill/></a:ln>') + dot;
  const line = element("spPr", {}, `<a:ln w="28575">${fill}</a:ln>`);
  return line + element("marker", {}, value("symbol", "none"));
}

function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function reference(cells: ChartCells, wanted?: "num"): string {
  const { values } = cells;
  const isNumbers = wanted ?? (values.every((each) => typeof each === "number") ? "num" : "str");
  const points = values.flatMap((each, index) => {
    const isShown = isNumbers === "num" ? typeof each === "number" : each !== "";
    const shown = `<c:v>${escapeXml(String(each))}</c:v>`;
    return isShown ? [element("pt", { idx: index }, shown)] : [];
  });
  const format = isNumbers === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return element(
    `${isNumbers}Ref`,
    {},
    `<c:f>${escapeXml(placeOf(cells))}</c:f>` +
      element(`${isNumbers}Cache`, {}, format + value("ptCount", values.length) + points.join("")),
  );
}

function placeOf({ sheet, area }: ChartCells): string {
  const corner = (rowIndex: number, columnIndex: number) =>
    `$${columnLetters(columnIndex)}$${rowIndex + 1}`;
  const first = corner(area.firstRowIndex, area.firstColumnIndex);
  const last = corner(area.lastRowIndex, area.lastColumnIndex);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

function richText(text: string): string {
  const paragraph = `<a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return element("rich", {}, `<a:bodyPr/>${paragraph}`);
}

function value(name: string, val: string | number): string {
  return element(name, { val });
}

function element(name: string, attributes: Attributes = {}, inside = ""): string {
  const traits = Object.entries(attributes).map(([key, text]) => ` ${key}="${text}"`);
  const opening = `<c:${name}${traits.join("")}`;
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</c:${name}>`;
}
