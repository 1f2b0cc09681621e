import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { RuleOff } from "../../core/calling/callPlan";
import { sayField } from "../../wording/sayField";
import { setupRuleWords } from "../../wording/pane/setupRuleWords";
import { wordsIn, type Words } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { ChooseColumns } from "./ChooseColumns";
import { columnsForRule, type MissingColumn } from "./columnsForRule";
import { isNoColumn } from "./ruleGroups";
import { sayRule } from "./sayRule";
import { useSetupStyles } from "./setupStyles";

const useStyles = makeStyles({
  rule: {
    padding: `${tokens.spacingVerticalS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

interface RuleOffEntryProps {
  readonly rule: RuleOff;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  readonly onWords: () => void;
}

/** A rule that is off: what it needs, and the one step that switches it on. */
export function RuleOffEntry({ rule, state, jobs, overview, onWords }: RuleOffEntryProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const [isChoosing, setChoosing] = useState(false);
  const words = setupRuleWords(state.language);
  const allWords = wordsIn(state.language);
  const { reason, missing } = rule;
  const lacks = columnsForRule(
    reason,
    missing.filter((each) => !isNoColumn(each)),
    overview.sheets,
  );
  const canChoose = lacks.length > 0 && lacks.every(({ candidates }) => candidates.length > 0);
  return (
    <div className={styles.rule}>
      <div className={shared.beside}>
        <span className={mergeClasses(shared.strong, styles.name)}>
          {sayRule(reason, allWords)}
        </span>
        {canChoose && !isChoosing && (
          <Button size="small" className={styles.button} onClick={() => setChoosing(true)}>
            {words.choose}
          </Button>
        )}
        {missing.includes("refundTerms") && (
          <Button size="small" className={styles.button} onClick={onWords}>
            {words.write}
          </Button>
        )}
      </div>
      {lacks.length > 0 && <p className={shared.caption}>{words.needs(sayNeeds(lacks))}</p>}
      {lacks.length > 0 && !canChoose && <p className={shared.caption}>{words.noCandidate}</p>}
      {missing.filter(isNoColumn).map((each) => (
        <p key={each} className={shared.caption}>
          {words.waitsFor[each]}
        </p>
      ))}
      {isChoosing && (
        <ChooseColumns
          lacks={lacks}
          state={state}
          jobs={jobs}
          overview={overview}
          onBack={() => setChoosing(false)}
        />
      )}
    </div>
  );

  function sayNeeds(columns: readonly MissingColumn[]): string {
    return words.joined(columns.map((column) => sayColumn(column, allWords)));
  }

  function sayColumn({ field, kinds }: MissingColumn, { kinds: kindNames }: Words): string {
    return words.columnOf(
      sayField(field, allWords),
      kinds.map((kind) => kindNames[kind]),
    );
  }
}
