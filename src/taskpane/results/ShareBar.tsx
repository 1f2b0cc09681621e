import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    display: "block",
    height: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    display: "block",
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  quiet: { backgroundColor: tokens.colorNeutralForeground3 },
});

interface ShareBarProps {
  /** Of the longest bar beside it. */
  readonly share: number;
  readonly isQuiet: boolean;
}

/** How long a number is beside the others; the number itself stands next to it. */
export function ShareBar({ share, isQuiet }: ShareBarProps) {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden="true">
      <span
        className={mergeClasses(styles.fill, isQuiet && styles.quiet)}
        style={{ width: `${100 * share}%` }}
      />
    </span>
  );
}
