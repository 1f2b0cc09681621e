import { chartSize, type ChartPlane } from "./chartPlane";
import { useChartStyles } from "./chartStyles";

/** A point of its own: ours is round, the claim and what lies outside are lozenges. */
export interface Mark {
  readonly kind: "dot" | "lozenge" | "outside";
  readonly x: number;
  readonly share: number;
  readonly text?: string;
  /** Where its words stand: the curve runs through the other side. */
  readonly textSide?: "above" | "below";
}

const reach = 5;

export function ChartMark({ plane, mark }: { readonly plane: ChartPlane; readonly mark: Mark }) {
  const styles = useChartStyles();
  const { kind, share, text, textSide = "above" } = mark;
  const [x, y] = [plane.x(mark.x), plane.y(share)];
  const isLeft = x > (chartSize.left + chartSize.right) / 2;
  return (
    <>
      {kind === "dot" ? (
        <circle className={styles.dot} cx={x} cy={y} r={reach} />
      ) : (
        <path
          className={styles[kind]}
          d={`M${x} ${y - reach}l${reach} ${reach}l-${reach} ${reach}l-${reach} -${reach}z`}
        />
      )}
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
