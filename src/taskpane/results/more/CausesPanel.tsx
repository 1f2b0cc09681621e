import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { wordsIn } from "../../../wording/words";
import { capital } from "../../../wording/capital";
import { CountLines } from "../CountLines";
import type { PartProps } from "../partProps";
import { useResultsStyles } from "../resultsStyles";

/** O3: why clients stayed away, as they told the callers. */
export function CausesPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const say = resultsCareWords(state.language).causes;
  const { absenceCauses } = wordsIn(state.language);
  const { causes } = view.care;
  const [first] = causes;
  if (first === undefined) return <p className={styles.line}>{say.nothing}</p>;
  return (
    <>
      <CountLines
        jobs={jobs}
        lines={causes.map(({ cause, clients }) => ({
          word: capital("code" in cause ? absenceCauses[cause.code] : cause.text),
          counted: clients,
        }))}
      />
      <p className={styles.caption}>{say.about(first.among)}</p>
    </>
  );
}
