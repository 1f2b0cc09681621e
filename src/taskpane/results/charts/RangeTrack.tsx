import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";

import type { Interval } from "../../../core/statistics/interval";
import { lozenge } from "./markShapes";

const useStyles = makeStyles({
  track: { display: "block", width: "76px", height: "16px" },
  rail: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1" },
  usual: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1",
  },
  now: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  out: {
    fill: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

const place = scaleLinear([0, 1], [5, 79]);

interface RangeTrackProps {
  readonly share: number;
  readonly usual: Interval | undefined;
  readonly isOut: boolean;
}

/** A share on a rail from 0 to 100%, over what is usual; its words stand in the row. */
export function RangeTrack({ share, usual, isOut }: RangeTrackProps) {
  const styles = useStyles();
  const x = place(share);
  return (
    <svg className={styles.track} viewBox="0 0 84 16" aria-hidden="true">
      <line className={styles.rail} x1="2" x2="82" y1="8" y2="8" />
      {usual !== undefined && (
        <rect
          className={styles.usual}
          x={place(usual.low)}
          y="4.5"
          width={place(usual.high) - place(usual.low)}
          height="7"
        />
      )}
      {isOut ? (
        <path className={styles.out} d={lozenge} transform={`translate(${x} 8)`} />
      ) : (
        <circle className={styles.now} cx={x} cy="8" r="4" />
      )}
    </svg>
  );
}
