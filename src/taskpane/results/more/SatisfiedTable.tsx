import { makeStyles, tokens } from "@fluentui/react-components";

import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayNumber } from "../../../wording/sayNumber";
import type { SatisfactionView } from "../../../workflow/results/careView";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { RateCell } from "../RateCell";
import { useResultsStyles } from "../resultsStyles";

const useStyles = makeStyles({ apart: { marginTop: tokens.spacingVerticalM } });

interface SatisfiedTableProps extends Pick<PartProps, "state" | "jobs"> {
  readonly wholes: readonly (SatisfactionView & { readonly name: string })[];
}

/** The share of satisfied clients, of all who said what they found. */
export function SatisfiedTable({ state, jobs, wholes }: SatisfiedTableProps) {
  const own = useStyles();
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = resultsCareWords(state.language).satisfaction;
  return (
    <div className={own.apart}>
      <PlainTable
        head={[say.group, say.satisfied, say.answers]}
        rows={wholes.map(({ name, satisfied: { clients, among, share, interval, isSmall } }) => ({
          name,
          isSmall,
          cells: [
            isSmall || share === undefined ? (
              words.none
            ) : (
              <RateCell key="share" share={share} interval={interval} />
            ),
            <CountLink
              key="answers"
              counted={clients}
              what={say.satisfiedOf(name)}
              text={`${sayNumber(clients.count)} / ${sayNumber(among)}`}
              jobs={jobs}
            />,
          ],
        }))}
      />
      <p className={styles.caption}>{say.aboutSatisfied}</p>
    </div>
  );
}
