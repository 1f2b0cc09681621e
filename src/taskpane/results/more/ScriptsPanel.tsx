import { resultsMoreWords } from "../../../wording/pane/resultsMoreWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayGroupName } from "../../../wording/sayGroupName";
import { wordsIn } from "../../../wording/words";
import type { FunnelStage } from "../../../core/results/funnelCharts";
import type { FunnelLineView } from "../../../workflow/results/funnelView";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { useResultsStyles } from "../resultsStyles";

const stages = ["calls", "reached", "booked"] as const satisfies readonly FunnelStage[];

/** Which scripts calls were made with: counts, and never a rate of a few. */
export function ScriptsPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const say = resultsMoreWords(state.language).scripts;
  const { unnamed } = resultsWords(state.language);
  const words = wordsIn(state.language);
  const scripts = view.funnel.by.script;
  if (scripts.every(({ name }) => name === undefined))
    return <p className={styles.line}>{say.nothing}</p>;
  const row = (line: FunnelLineView) => {
    const name = sayGroupName(line.name, words) ?? unnamed;
    const cells = stages.map((stage) => {
      const step = line.steps.find((one) => one.stage === stage);
      if (step === undefined) return null;
      return (
        <CountLink key={stage} counted={step.calls} what={`${name}, ${say[stage]}`} jobs={jobs} />
      );
    });
    return { name, isSmall: line.isSmall, cells };
  };
  return (
    <>
      <PlainTable head={[say.script, say.calls, say.reached, say.booked]} rows={scripts.map(row)} />
      <p className={styles.caption}>{say.about}</p>
    </>
  );
}
