import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayShare } from "../../../wording/sayShare";
import type { SatisfactionView } from "../../../workflow/results/careView";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { RateCell } from "../RateCell";
import { useResultsStyles } from "../resultsStyles";

interface SatisfactionGroupsProps extends Pick<PartProps, "state" | "jobs"> {
  readonly title: string;
  readonly groups: readonly SatisfactionView[];
}

/** Treatments or consultants beside each other, drawn together where they are compared. */
export function SatisfactionGroups({ state, jobs, title, groups }: SatisfactionGroupsProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = resultsCareWords(state.language).satisfaction;
  const asked = groups.filter(({ clients }) => clients.count > 0);
  if (asked.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <PlainTable
        head={[say.group, say.ratio, say.compared, say.answers]}
        rows={asked.map(({ name = words.unnamed, clients, told, drawnRatio }) => ({
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
            drawnRatio === undefined ? words.none : sayShare(drawnRatio, 0),
            <CountLink key="answers" counted={clients} what={name} jobs={jobs} />,
          ],
        }))}
      />
      {asked.some(({ drawnRatio }) => drawnRatio !== undefined) && (
        <p className={styles.caption}>{say.aboutCompared}</p>
      )}
    </>
  );
}
