import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  state: {
    padding: `${tokens.spacingVerticalXXL} var(--pane-gutter) ${tokens.spacingVerticalM}`,
  },
  icon: {
    display: "block",
    marginLeft: "-4px",
    marginBottom: tokens.spacingVerticalS,
    fontSize: "32px",
    lineHeight: 1,
    color: tokens.colorNeutralForeground3,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "pretty",
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, textWrap: "pretty" },
  wayOn: { marginTop: tokens.spacingVerticalM },
});

interface StateViewProps {
  readonly icon: ReactNode;
  /** What was found. */
  readonly title: string;
  /** What is safe, and what to do: one thought a sentence. */
  readonly sentences: readonly string[];
  /** The one way on. */
  readonly wayOn?: ReactNode;
  /** Said at once to those who cannot see it: something was not done that a person asked for. */
  readonly isAlert?: boolean;
}

/** A state in which the pane cannot simply go on: the fact, what is safe, one way on. */
export function StateView({ icon, title, sentences, wayOn, isAlert = false }: StateViewProps) {
  const styles = useStyles();
  return (
    <section className={styles.state}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div role={isAlert ? "alert" : "status"}>
        <h1 className={styles.title}>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      </div>
      {wayOn !== undefined && <div className={styles.wayOn}>{wayOn}</div>}
    </section>
  );
}
