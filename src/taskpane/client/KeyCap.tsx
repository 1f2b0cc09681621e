import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  key: {
    display: "inline-block",
    minWidth: "16px",
    boxSizing: "border-box",
    padding: "0 3px",
    border: "1px solid currentColor",
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    textAlign: "center",
  },
  onButton: { marginLeft: tokens.spacingHorizontalSNudge },
});

/** A key as it is written on the keyboard. */
export function KeyCap({ name, onButton }: { readonly name: string; readonly onButton?: boolean }) {
  const styles = useStyles();
  return <kbd className={mergeClasses(styles.key, onButton && styles.onButton)}>{name}</kbd>;
}
