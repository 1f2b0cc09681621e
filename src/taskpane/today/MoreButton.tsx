import { Link, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter) ${tokens.spacingVerticalS}`,
    paddingLeft: "calc(var(--pane-gutter) + 28px)",
  },
  link: { minHeight: "24px" },
});

interface MoreButtonProps {
  readonly text: string;
  readonly onMore: () => void;
}

/** The rest of a list, some at a time. */
export function MoreButton({ text, onMore }: MoreButtonProps) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <Link className={styles.link} onClick={onMore}>
        {text}
      </Link>
    </p>
  );
}
