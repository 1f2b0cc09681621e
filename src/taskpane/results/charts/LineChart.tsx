import { ChartMark, type Mark } from "./ChartMark";
import {
  bandPath,
  chartPlane,
  chartSize,
  linePath,
  type ChartPlane,
  type ChartPoint,
  type LineShape,
} from "./chartPlane";
import { useChartStyles, type LineLook } from "./chartStyles";

/** A word under the axis. */
export interface AxisTick {
  readonly at: number;
  readonly text: string;
}

interface LineChartProps {
  /** The chart in one sentence, for those who do not see it; its numbers stand in a table beside. */
  readonly label: string;
  readonly ends: readonly [number, number];
  readonly ticks: readonly AxisTick[];
  readonly lines: readonly { readonly look: LineLook; readonly points: readonly ChartPoint[] }[];
  /** Whose intervals are drawn as a band. */
  readonly band?: readonly ChartPoint[];
  readonly shape: LineShape;
  readonly claim?: { readonly x: number; readonly share: number };
  readonly marks?: readonly Mark[];
}

/** Shares over days, weeks or months, from 0 to 100%. */
export function LineChart(props: LineChartProps) {
  const styles = useChartStyles();
  const { label, ends, ticks, lines, band, shape, claim, marks = [] } = props;
  const plane = chartPlane(ends);
  const { width, height } = chartSize;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <ShareAxis plane={plane} />
      <PlaceAxis plane={plane} ticks={ticks} />
      {claim !== undefined && (
        <path
          className={styles.claim}
          d={`M${chartSize.left} ${plane.y(claim.share)}H${plane.x(claim.x)}V${chartSize.bottom}`}
        />
      )}
      {band !== undefined && <path className={styles.band} d={bandPath(plane, band, shape)} />}
      {lines.map(({ look, points }) => (
        <path key={look} className={styles[look]} d={linePath(plane, points, shape)} />
      ))}
      {marks.map((mark) => (
        <ChartMark key={`${mark.kind} ${mark.x}`} plane={plane} mark={mark} />
      ))}
    </svg>
  );
}

const shareTicks = 2;

function ShareAxis({ plane }: { readonly plane: ChartPlane }) {
  const styles = useChartStyles();
  const say = plane.y.tickFormat(shareTicks, "%");
  return plane.y.ticks(shareTicks).map((share) => {
    const y = plane.y(share);
    return (
      <g key={share}>
        <line
          className={share === 0 ? styles.base : styles.grid}
          x1={chartSize.left}
          x2={chartSize.right}
          y1={y}
          y2={y}
        />
        <text x={chartSize.left - 4} y={y + 4} textAnchor="end">
          {say(share)}
        </text>
      </g>
    );
  });
}

interface PlaceAxisProps {
  readonly plane: ChartPlane;
  readonly ticks: readonly AxisTick[];
}

function PlaceAxis({ plane, ticks }: PlaceAxisProps) {
  const styles = useChartStyles();
  const { bottom, right } = chartSize;
  return ticks.map(({ at, text }) => {
    const x = plane.x(at);
    return (
      <g key={at}>
        <line className={styles.base} x1={x} x2={x} y1={bottom} y2={bottom + 4} />
        <text x={x} y={bottom + 17} textAnchor={x > right - 20 ? "end" : "middle"}>
          {text}
        </text>
      </g>
    );
  });
}
