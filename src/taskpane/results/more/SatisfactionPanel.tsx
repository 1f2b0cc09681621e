import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { RateCell } from "../RateCell";
import { useResultsStyles } from "../resultsStyles";
import { SatisfactionGroups } from "./SatisfactionGroups";
import { SatisfiedTable } from "./SatisfiedTable";

/** R5: what clients found beside what they hoped for; groups of under ten have no mean. */
export function SatisfactionPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = resultsCareWords(state.language).satisfaction;
  const { all, medical, care, byTreatment, byOwner, answered, asked } = view.care.satisfaction;
  const wholes = [
    { ...all, name: say.all },
    { ...medical, name: say.medical },
    { ...care, name: say.care },
  ].filter(({ satisfied }) => satisfied.among > 0);
  if (wholes.length === 0) return <p className={styles.line}>{say.nothing}</p>;
  const hopedToo = wholes.filter(({ clients }) => clients.count > 0);
  return (
    <>
      {hopedToo.length > 0 && (
        <PlainTable
          head={[say.group, say.ratio, say.met, say.answers]}
          rows={hopedToo.map(({ name, clients, told }) => ({
            name,
            isSmall: !told.ok,
            cells: [
              told.ok && told.value.ratio !== undefined ? (
                <RateCell
                  key="ratio"
                  share={told.value.ratio.mean}
                  interval={told.value.ratio.interval}
                />
              ) : (
                words.none
              ),
              told.ok ? (
                <RateCell
                  key="met"
                  share={told.value.met.hits / told.value.met.trials}
                  interval={told.value.metInterval}
                />
              ) : (
                words.none
              ),
              <CountLink key="answers" counted={clients} what={name} jobs={jobs} />,
            ],
          }))}
        />
      )}
      <p className={styles.caption}>{say.about + words.next + say.asked(answered, asked)}</p>
      <SatisfiedTable state={state} jobs={jobs} wholes={wholes} />
      <SatisfactionGroups state={state} jobs={jobs} title={say.byTreatment} groups={byTreatment} />
      <SatisfactionGroups state={state} jobs={jobs} title={say.byOwner} groups={byOwner} />
    </>
  );
}
