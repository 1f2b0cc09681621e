import { useChartStyles, type LineLook } from "./chartStyles";
import { lozenge } from "./markShapes";

type KeyLook = LineLook | "band" | "claim" | "outside";

interface ChartKeyProps {
  readonly entries: readonly { readonly look: KeyLook; readonly text: string }[];
}

/** What the lines of a chart are. */
export function ChartKey({ entries }: ChartKeyProps) {
  const styles = useChartStyles();
  return (
    <ul className={styles.key}>
      {entries.map(({ look, text }) => (
        <li key={look}>
          <svg viewBox="0 0 20 10" aria-hidden="true">
            <KeyMark look={look} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function KeyMark({ look }: { readonly look: KeyLook }) {
  const styles = useChartStyles();
  if (look === "band") return <rect className={styles.band} width="20" height="10" />;
  if (look === "outside")
    return <path className={styles.outside} d={lozenge} transform="translate(10 5)" />;
  return <line className={styles[look]} x1="0" x2="20" y1="5" y2="5" />;
}
