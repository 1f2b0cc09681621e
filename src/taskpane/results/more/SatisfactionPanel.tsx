import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import type { SatisfactionView } from "../../../workflow/results/careView";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { RateCell } from "../RateCell";
import { useResultsStyles } from "../resultsStyles";

/** R5: what clients found beside what they hoped for; groups of under ten have no mean. */
export function SatisfactionPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = resultsCareWords(state.language).satisfaction;
  const { all, medical, care, byTreatment, byOwner, answered, asked } = view.care.satisfaction;
  if (all.clients.count + medical.clients.count + care.clients.count === 0)
    return <p className={styles.line}>{say.nothing}</p>;
  const row = (name: string, { clients, told }: SatisfactionView) => ({
    name,
    isSmall: !told.ok,
    cells: [
      told.ok && told.value.ratio !== undefined ? (
        <RateCell key="ratio" share={told.value.ratio.mean} interval={told.value.ratio.interval} />
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
  });
  const named = (groups: readonly SatisfactionView[]) =>
    groups
      .filter(({ clients }) => clients.count > 0)
      .map((group) => row(group.name ?? words.unnamed, group));
  const head = [say.group, say.ratio, say.met, say.answers] as const;
  const wholes = [
    { ...all, name: say.all },
    { ...medical, name: say.medical },
    { ...care, name: say.care },
  ];
  return (
    <>
      <PlainTable head={head} rows={named(wholes)} />
      <p className={styles.caption}>{say.about + words.next + say.asked(answered, asked)}</p>
      {byTreatment.length > 0 && (
        <>
          <h3 className={styles.title}>{say.byTreatment}</h3>
          <PlainTable head={head} rows={named(byTreatment)} />
        </>
      )}
      {byOwner.length > 0 && (
        <>
          <h3 className={styles.title}>{say.byOwner}</h3>
          <PlainTable head={head} rows={named(byOwner)} />
        </>
      )}
    </>
  );
}
