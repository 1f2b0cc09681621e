import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";

import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { sayShare } from "../../wording/sayShare";
import type { FunnelLineView, StepView } from "../../workflow/results/funnelView";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useTableStyles } from "../today/tableStyles";
import { RangeTrack } from "./charts/RangeTrack";
import { CountLink } from "./CountLink";
import { usualStanding } from "./usualStanding";
import { useResultsStyles } from "./resultsStyles";

const useStyles = makeStyles({
  // Below the narrowest pane of Excel, as when enlarged, the words beside it say the same.
  track: { width: "84px", "@media (max-width: 300px)": { display: "none" } },
  ends: { display: "flex", justifyContent: "space-between", width: "76px" },
  standing: { paddingLeft: "6px", whiteSpace: "nowrap" },
  key: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    "& span": { display: "inline-flex", alignItems: "center", columnGap: "4px" },
    "& svg": { width: "20px", height: "10px" },
  },
});

interface FunnelTableProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly line: FunnelLineView;
  /** Whether it is a week: only weeks are compared with usual ones by the charts' rules. */
  readonly hasWeeks: boolean;
}

/** Each step with its share of the one before, on a rail with what is usual for so many. */
export function FunnelTable({ state, jobs, line, hasWeeks }: FunnelTableProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const table = useTableStyles();
  const say = resultsFunnelWords(state.language);
  return (
    <Section title={say.title}>
      <table className={mergeClasses(table.lines, table.ruled)}>
        <thead>
          <tr>
            <th scope="col">{say.step}</th>
            <th scope="col">{say.calls}</th>
            <th scope="col">{say.ofBefore}</th>
            <td className={styles.track}>
              <span className={mergeClasses(styles.ends, shared.caption)} aria-hidden="true">
                <span>0</span>
                <span>100%</span>
              </span>
            </td>
            <th scope="col">{say.usual}</th>
          </tr>
        </thead>
        <tbody>
          {line.steps.map((step) => (
            <StepLine key={step.stage} {...{ state, jobs, line, step, hasWeeks }} />
          ))}
        </tbody>
      </table>
      <p className={mergeClasses(shared.caption, styles.key)}>
        <span>
          <RangeKey kind="usual" />
          {say.usualRange}
        </span>
        <span>
          <RangeKey kind="now" />
          {say.thisOne}
        </span>
      </p>
    </Section>
  );
}

interface StepLineProps extends FunnelTableProps {
  readonly step: StepView;
}

function StepLine({ state, jobs, line, step, hasWeeks }: StepLineProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const shared = useResultsStyles();
  const say = resultsFunnelWords(state.language);
  const { stage, calls, share, usual } = step;
  const standing = usualStanding(line, step, hasWeeks);
  const isOut = standing === "low" || standing === "high";
  return (
    <tr>
      <th scope="row">{say.stages[stage]}</th>
      <td className={table.number}>
        <CountLink counted={calls} what={say.stages[stage]} jobs={jobs} />
      </td>
      <td className={mergeClasses(table.number, line.isSmall && shared.small)}>
        {share === undefined ? "" : sayShare(share, 0)}
      </td>
      <td className={styles.track}>
        {share !== undefined && <RangeTrack share={share} usual={usual} isOut={isOut} />}
      </td>
      <td className={styles.standing}>
        {standing !== undefined && (
          <span className={isOut ? shared.flagged : shared.quiet}>
            {standing === "low" && <ArrowDownRegular aria-hidden="true" />}
            {standing === "high" && <ArrowUpRegular aria-hidden="true" />}
            {say[standing]}
          </span>
        )}
      </td>
    </tr>
  );
}

function RangeKey({ kind }: { readonly kind: "usual" | "now" }) {
  return kind === "usual" ? (
    <svg viewBox="0 0 20 10" aria-hidden="true">
      <rect
        x="0.5"
        y="1.5"
        width="19"
        height="7"
        fill={tokens.colorNeutralBackground6}
        stroke={tokens.colorNeutralStrokeAccessible}
      />
    </svg>
  ) : (
    <svg viewBox="0 0 20 10" aria-hidden="true">
      <circle cx="10" cy="5" r="4" fill={tokens.colorNeutralForeground1} />
    </svg>
  );
}
