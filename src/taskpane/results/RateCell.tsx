import { mergeClasses } from "@fluentui/react-components";

import type { Interval } from "../../core/statistics/interval";
import { percents, sayShare } from "../../wording/sayShare";
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
        <span className={mergeClasses(styles.sure, styles.quiet)}>{percents(interval, 0)}</span>
      )}
    </>
  );
}
