import { mergeClasses } from "@fluentui/react-components";

import type { Interval } from "../../core/statistics/interval";
import { percent, sayShare } from "../../wording/sayShare";
import { useResultsStyles } from "./resultsStyles";

interface RateCellProps {
  readonly share: number;
  readonly interval: Interval | undefined;
}

/** A rate with how sure it is below it. */
export function RateCell({ share, interval }: RateCellProps) {
  const styles = useResultsStyles();
  return (
    <>
      {sayShare(share, 0)}
      {interval !== undefined && (
        <span className={mergeClasses(styles.sure, styles.quiet)}>
          {`${percent(interval.low, 0)}–${percent(interval.high, 0)}`}
        </span>
      )}
    </>
  );
}
