import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";

import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { sayShare, sayShares } from "../../wording/sayShare";
import type { FunnelLineView } from "../../workflow/results/funnelView";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useResultsStyles } from "./resultsStyles";
import { usualStanding } from "./usualStanding";

const useStyles = makeStyles({
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface FunnelNoticesProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly line: FunnelLineView;
  readonly creditedWithinDays: number;
}

/** What is out of the usual, with who is behind it; and what must not be read into few calls. */
export function FunnelNotices({ state, jobs, line, creditedWithinDays }: FunnelNoticesProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const say = resultsFunnelWords(state.language);
  const out = line.steps.filter((step) => isOut(line, step));
  const notes = [
    ...(line.isClosed ? [] : [say.openNote(creditedWithinDays)]),
    ...(line.isSmall ? [say.smallNote] : []),
  ];
  if (out.length === 0 && notes.length === 0) return null;
  return (
    <Section>
      <div className={styles.stack}>
        {notes.map((note) => (
          <p key={note} className={shared.caption}>
            {note}
          </p>
        ))}
        {out.map(({ stage, share = 0, usual, calls, lost }) => (
          <MessageBar key={stage} intent="warning" layout="multiline">
            <MessageBarBody>
              <p className={styles.strong}>
                {say.out(
                  say.stages[stage],
                  sayShare(share, 0),
                  usual === undefined ? "" : sayShares(usual, 0),
                )}
              </p>
              <p className={shared.line}>{say.outOf(calls.count, trialsOf(line, stage))}</p>
              {lost.count > 0 && (
                <Link
                  className={shared.target}
                  onClick={() => jobs.showResultNames(say.lostTitle(say.stages[stage]), lost.list)}
                >
                  {say.lost(lost.count)}
                  <ChevronRightRegular aria-hidden="true" />
                </Link>
              )}
            </MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </Section>
  );
}

function isOut(line: FunnelLineView, step: FunnelLineView["steps"][number]): boolean {
  const standing = usualStanding(line, step, step.signal !== undefined);
  return standing === "low" || standing === "high";
}

function trialsOf({ steps }: FunnelLineView, stage: string): number {
  const before = steps[steps.findIndex((step) => step.stage === stage) - 1];
  return before === undefined ? 0 : before.calls.count;
}
