import { useSetupStyles } from "./setupStyles";

interface SamplesProps {
  readonly label: string;
  readonly samples: readonly string[];
}

/** A few cells of a column as typed: people know their values, not our names for them. */
export function Samples({ label, samples }: SamplesProps) {
  const styles = useSetupStyles();
  if (samples.length === 0) return null;
  return (
    <ul className={styles.samples} aria-label={label}>
      {samples.map((sample, place) => (
        <li key={place} className={styles.sample}>
          {sample}
        </li>
      ))}
    </ul>
  );
}
