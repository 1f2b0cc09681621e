import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { Guardrail } from "../../core/calling/callPlan";
import { dayListWords } from "../../wording/pane/dayListWords";
import { sayNumber } from "../../wording/sayNumber";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { FoldButton } from "./FoldButton";
import { NamesList } from "./NamesList";
import { whyShort } from "./whyShort";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  names: {
    marginBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  total: {
    display: "flex",
    justifyContent: "space-between",
    margin: 0,
    padding: "5px 24px 5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface HeldBackTableProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
}

/** Who is held back, by guardrail; the numbers add up to the group, and each opens its names. */
export function HeldBackTable({ state, overview, jobs }: HeldBackTableProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<Guardrail | undefined>();
  const words = dayListWords(state.language);
  const { guardrails } = wordsIn(state.language);
  const toggle = (guardrail: Guardrail) => {
    const isOpen = guardrail === open;
    setOpen(isOpen ? undefined : guardrail);
    if (isOpen) jobs.closeNames();
    else jobs.showNames({ heldBackBy: guardrail });
  };
  return (
    <Section title={words.why.heldTitle}>
      <ul className={styles.list}>
        {whyShort(overview).heldBackBy.map(({ guardrail, clients }) => (
          <li key={guardrail} className={styles.line}>
            <FoldButton
              text={guardrails[guardrail]}
              count={sayNumber(clients)}
              isOpen={guardrail === open}
              onToggle={() => toggle(guardrail)}
            />
            {guardrail === open && (
              <div className={styles.names}>
                <NamesList state={state} jobs={jobs} known={guardrails[guardrail]} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.total}>
        <span>{words.why.total}</span>
        <span>{sayNumber(overview.counts.heldBack)}</span>
      </p>
    </Section>
  );
}
