import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { defaultPolicy } from "../../core/policy/policy";
import type { SetupWords } from "../../wording/pane/setupWords";
import type { ThresholdWords } from "../../wording/pane/thresholdWords";
import { whatIfWords } from "../../wording/pane/whatIfWords";
import type { PolicyChanges } from "../../workflow/policyChanges";
import { withHoldoutStart } from "../../workflow/results/withHoldoutStart";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { KeepBar } from "./KeepBar";
import { keptPolicy } from "../../workflow/policyValue";
import { sayThreshold } from "./sayThreshold";
import { SetupFoot } from "./SetupFoot";
import { useSetupStyles } from "./setupStyles";
import { keptPolicyOf, type changedNumbers, type ThresholdDraft } from "./thresholdDraft";
import { thresholdIn } from "./thresholdIn";
import { thresholds } from "./thresholds";
import { WhatIfNames } from "./WhatIfNames";
import { WhatIfTable } from "./WhatIfTable";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: "inherit" },
  table: { marginBottom: tokens.spacingVerticalS },
});

interface WhatIfFootProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly changed: ReturnType<typeof changedNumbers>;
  readonly words: ThresholdWords;
  readonly keepWords: SetupWords["keep"];
  readonly changes: PolicyChanges;
  readonly onBack: () => void;
  readonly onUsual: (draft: ThresholdDraft) => void;
}

/** What the changed numbers would do, and whether to keep them. */
export function WhatIfFoot(props: WhatIfFootProps) {
  const { state, jobs, changed, words, keepWords, changes, onBack, onUsual } = props;
  const styles = useStyles();
  const shared = useSetupStyles();
  const [isNaming, setNaming] = useState(false);
  const whatIf = whatIfWords(state.language);
  const [only] = changed;
  if (only === undefined) {
    const usual = usualDraft(state);
    if (Object.keys(usual).length === 0) return null;
    return (
      <SetupFoot>
        <Button onClick={() => onUsual(usual)}>{words.allUsual}</Button>
      </SetupFoot>
    );
  }
  const unit = thresholds.find(({ id }) => id === only.id)?.unit ?? "days";
  const isOne = changed.length === 1;
  const answer = state.whatIf?.answer;
  return (
    <>
      {isNaming && answer !== undefined && (
        <WhatIfNames answer={answer} words={whatIf} jobs={jobs} />
      )}
      <SetupFoot>
        <div className={shared.beside}>
          <h2 className={styles.title}>
            {isOne
              ? whatIf.ofOne(words.names[only.id], sayThreshold(only.to, unit))
              : whatIf.ofSeveral(changed.length)}
          </h2>
          {answer !== undefined && (
            <Link onClick={() => setNaming(!isNaming)}>
              {isNaming ? whatIf.hideWho : whatIf.seeWho}
            </Link>
          )}
        </div>
        <div className={styles.table}>
          <WhatIfTable answer={answer} words={whatIf} />
        </div>
        <KeepBar
          words={keepWords}
          state={state}
          keepWord={
            isOne ? words.keepOne(sayThreshold(only.to, unit)) : words.keepSeveral(changed.length)
          }
          backWord={isOne ? words.backTo(sayThreshold(only.from, unit)) : words.backAll}
          onKeep={() => {
            jobs.dropWhatIf();
            const kept = withHoldoutStart(state.settings, changes, state.asOf);
            jobs.keepSettings(keptPolicy(state.settings, kept));
          }}
          onBack={onBack}
        />
      </SetupFoot>
    </>
  );
}

/** Every number that differs from the usual one, as the usual one. */
function usualDraft({ settings }: PaneState): ThresholdDraft {
  const kept = keptPolicyOf(settings);
  return Object.fromEntries(
    thresholds.flatMap(({ id }) => {
      const usual = thresholdIn(defaultPolicy, id);
      const number = thresholdIn(kept, id);
      return usual === undefined || number === undefined || number === usual ? [] : [[id, usual]];
    }),
  );
}
