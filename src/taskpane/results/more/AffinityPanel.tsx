import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { resultsMoreWords } from "../../../wording/pane/resultsMoreWords";
import { sayShare, sayShares } from "../../../wording/sayShare";
import type { PartProps } from "../partProps";
import { useResultsStyles } from "../resultsStyles";

const useStyles = makeStyles({
  links: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    padding: `${tokens.spacingVerticalXS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

/** S5: which treatment leads to which; what is only perhaps so stands grey below. */
export function AffinityPanel({ state, view }: PartProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const say = resultsMoreWords(state.language).affinity;
  const { affinity } = view.care;
  if (affinity.length === 0) return <p className={shared.line}>{say.nothing}</p>;
  return (
    <>
      <ul className={styles.links}>
        {affinity.map(({ from, to, chose, interval, others, isTold }) => (
          <li key={`${from} ${to}`} className={styles.link}>
            <p className={mergeClasses(shared.line, !isTold && shared.small)}>
              {say.link(from, to)}
            </p>
            <p className={shared.caption}>
              {isTold
                ? say.chose(
                    chose.hits,
                    chose.trials,
                    sayShare(chose.hits / chose.trials, 0),
                    sayShares(interval, 0),
                    others.trials === 0 ? "–" : sayShare(others.hits / others.trials, 0),
                  )
                : `${chose.hits} / ${chose.trials}; ${say.notYet}`}
            </p>
          </li>
        ))}
      </ul>
      <p className={shared.caption}>{say.about}</p>
    </>
  );
}
