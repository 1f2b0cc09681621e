import { chartSize, type ChartPlane } from "./chartPlane";
import { useChartStyles } from "./chartStyles";
import { dot, lozenge } from "./markShapes";

/** A point of its own: ours is round, the claim and what lies outside are lozenges. */
export interface Mark {
  readonly kind: "dot" | "lozenge" | "outside";
  readonly x: number;
  readonly share: number;
  readonly text?: string;
  /** Where its words stand: the curve runs through the other side. */
  readonly textSide?: "above" | "below";
}

const shapes = { dot, lozenge, outside: lozenge } as const;

export function ChartMark({ plane, mark }: { readonly plane: ChartPlane; readonly mark: Mark }) {
  const styles = useChartStyles();
  const { kind, share, text, textSide = "above" } = mark;
  const [x, y] = [plane.x(mark.x), plane.y(share)];
  const isLeft = x > (chartSize.left + chartSize.right) / 2;
  return (
    <>
      <path className={styles[kind]} d={shapes[kind]} transform={`translate(${x} ${y})`} />
      {text !== undefined && (
        <text
          className={styles.words}
          x={isLeft ? x - 9 : x + 9}
          y={textSide === "above" ? y + 4 : y + 16}
          textAnchor={isLeft ? "end" : "start"}
        >
          {text}
        </text>
      )}
    </>
  );
}
