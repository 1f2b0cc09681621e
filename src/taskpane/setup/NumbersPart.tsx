import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

import { withPolicyChanges } from "../../workflow/policyChanges";
import { setupWords } from "../../wording/pane/setupWords";
import { thresholdWords } from "../../wording/pane/thresholdWords";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { NumberField } from "./NumberField";
import {
  changedNumbers,
  draftedChanges,
  keptPolicyOf,
  type ThresholdDraft,
} from "./thresholdDraft";
import { thresholdIn } from "./thresholdIn";
import { thresholdSubjects, type ThresholdSubject } from "./thresholds";
import { useWhatIf } from "./useWhatIf";
import { WhatIfFoot } from "./WhatIfFoot";

const useStyles = makeStyles({
  groups: { padding: `${tokens.spacingVerticalXS} var(--pane-gutter)` },
  header: {
    "& > button": { paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightSemibold },
  },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
  badge: { marginLeft: tokens.spacingHorizontalS },
});

interface NumbersPartProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly draft: ThresholdDraft;
  readonly onDraft: (draft: ThresholdDraft) => void;
}

const openAtFirst: readonly ThresholdSubject[] = ["away", "calls"];

/** Every number of the policy by subject; what a change would do is shown before it is kept. */
export function NumbersPart({ state, jobs, draft, onDraft }: NumbersPartProps) {
  const styles = useStyles();
  const { settings, language, isReadOnly } = state;
  const words = thresholdWords(language);
  const kept = keptPolicyOf(settings);
  const changes = draftedChanges(settings, draft);
  const policy = withPolicyChanges(changes);
  const changed = changedNumbers(settings, draft);
  const ask = useWhatIf(jobs);
  const change = (next: ThresholdDraft) => {
    onDraft(next);
    ask(changedNumbers(settings, next).length === 0 ? undefined : draftedChanges(settings, next));
  };
  return (
    <>
      <Accordion collapsible multiple defaultOpenItems={[...openAtFirst]} className={styles.groups}>
        {thresholdSubjects.map(({ subject, thresholds }) => {
          const here = changed.filter(({ id }) => thresholds.some((one) => one.id === id)).length;
          return (
            <AccordionItem key={subject} value={subject}>
              <AccordionHeader
                as="h2"
                className={styles.header}
                expandIconPosition="end"
                size="medium"
              >
                {words.subjects[subject]}
                {here > 0 && (
                  <Badge className={styles.badge} appearance="tint" color="brand" shape="rounded">
                    {words.changed(here)}
                  </Badge>
                )}
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                {thresholds.map((threshold) => {
                  const keptNumber = thresholdIn(kept, threshold.id);
                  // A clinic's own list may be shorter than the usual one.
                  if (keptNumber === undefined) return null;
                  return (
                    <NumberField
                      key={threshold.id}
                      threshold={threshold}
                      words={words}
                      policy={policy}
                      kept={keptNumber}
                      isReadOnly={isReadOnly}
                      onNumber={(number) => change({ ...draft, [threshold.id]: number })}
                    />
                  );
                })}
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
      <WhatIfFoot
        state={state}
        jobs={jobs}
        changed={changed}
        words={words}
        keepWords={setupWords(language).keep}
        changes={changes}
        onBack={() => change({})}
        onUsual={(usual) => change(usual)}
      />
    </>
  );
}
