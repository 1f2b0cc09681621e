import { scaleLinear, type ScaleLinear } from "d3-scale";
import { area, curveLinear, curveStepAfter, line } from "d3-shape";

import type { Interval } from "../../../core/statistics/interval";

/** A point of a line; without a share the line has a gap. */
export interface ChartPoint {
  readonly x: number;
  readonly share: number | undefined;
  readonly interval?: Interval | undefined;
}

/** Where things stand in a chart, in its own units: as wide as the narrowest pane's text. */
export const chartSize = {
  width: 296,
  height: 128,
  left: 34,
  right: 292,
  top: 8,
  bottom: 104,
} as const;

/** The way from days and shares to places in the chart. */
export interface ChartPlane {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** @param ends - of the days or places from left to right */
export function chartPlane(ends: readonly [number, number]): ChartPlane {
  const { left, right, top, bottom } = chartSize;
  return {
    x: scaleLinear(ends, [left, right]),
    y: scaleLinear([0, 1], [bottom, top]),
  };
}

/** How a line goes from point to point: a curve of return rises on the day somebody came. */
export type LineShape = "steps" | "straight";

const curves = { steps: curveStepAfter, straight: curveLinear } as const;

/** A tenth of a unit is less than anybody sees, and a third of the letters. */
const digits = 1;

/** The line through the points; where a share is not known it has a gap. */
export function linePath(
  plane: ChartPlane,
  points: readonly ChartPoint[],
  shape: LineShape,
): string {
  const path = line<ChartPoint>()
    .defined(({ share }) => share !== undefined)
    .x(({ x }) => plane.x(x))
    .y(({ share = NaN }) => plane.y(share))
    .curve(curves[shape])
    .digits(digits);
  return path(points) ?? "";
}

/** The band of the points' intervals: along their upper ends and back along the lower ones. */
export function bandPath(
  plane: ChartPlane,
  points: readonly ChartPoint[],
  shape: LineShape,
): string {
  const path = area<ChartPoint>()
    .defined(({ interval }) => interval !== undefined)
    .x(({ x }) => plane.x(x))
    .y0(({ interval }) => plane.y(interval?.low ?? NaN))
    .y1(({ interval }) => plane.y(interval?.high ?? NaN))
    .curve(curves[shape])
    .digits(digits);
  return path(points) ?? "";
}
