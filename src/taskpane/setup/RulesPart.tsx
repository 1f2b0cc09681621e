import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

import type { RuleOff } from "../../core/calling/callPlan";
import { setupRuleWords } from "../../wording/pane/setupRuleWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { ConsentChoice } from "./ConsentChoice";
import { ruleGroups, type Rule } from "./ruleGroups";
import { RuleOffEntry } from "./RuleOffEntry";
import { sayRule } from "./sayRule";
import { useSetupStyles } from "./setupStyles";

const useStyles = makeStyles({
  folds: {
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter) ${tokens.spacingVerticalM}`,
  },
  header: {
    "& > button": { paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightSemibold },
  },
  title: { display: "flex", flexGrow: 1, justifyContent: "space-between" },
  count: { fontWeight: tokens.fontWeightRegular, paddingRight: tokens.spacingHorizontalS },
  panel: { margin: 0 },
  sum: { margin: `${tokens.spacingVerticalS} 0 0`, textAlign: "right" },
});

interface RulesPartProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  /** Goes to where the clinic's own words are written. */
  readonly onWords: () => void;
}

/** Every rule: on, or off and why, and what would switch it on. The groups add up. */
export function RulesPart({ state, jobs, overview, onWords }: RulesPartProps) {
  const styles = useStyles();
  const words = setupRuleWords(state.language);
  const groups = ruleGroups(overview.rulesOff);
  const { columnMissing, waiting, otherTrade, on } = groups;
  const counts = [columnMissing, waiting, otherTrade, on].map(({ length }) => length);
  const entries = (rules: readonly RuleOff[]) =>
    rules.map((rule) => (
      <RuleOffEntry
        key={rule.reason}
        rule={rule}
        state={state}
        jobs={jobs}
        overview={overview}
        onWords={onWords}
      />
    ));
  return (
    <>
      {columnMissing.length > 0 && (
        <Section title={words.columnMissing} aside={columnMissing.length}>
          {entries(columnMissing)}
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={words.waiting} aside={waiting.length}>
          {entries(waiting)}
        </Section>
      )}
      <ConsentChoice state={state} jobs={jobs} overview={overview} />
      <div className={styles.folds}>
        <Accordion collapsible multiple>
          {otherTrade.length > 0 && (
            <RuleFold
              title={words.otherTrade}
              rules={otherTrade.map(({ reason }) => reason)}
              state={state}
            />
          )}
          <RuleFold title={words.on} rules={on} state={state} />
        </Accordion>
        <p className={styles.sum}>
          {words.sum(
            counts.filter((count) => count > 0),
            counts.reduce((sum, count) => sum + count, 0),
          )}
        </p>
      </div>
    </>
  );
}

interface RuleFoldProps {
  readonly title: string;
  readonly rules: readonly Rule[];
  readonly state: PaneState;
}

function RuleFold({ title, rules, state }: RuleFoldProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  return (
    <AccordionItem value={title}>
      <AccordionHeader as="h2" className={styles.header} expandIconPosition="end">
        <span className={styles.title}>
          {title} <span className={styles.count}>{rules.length}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={shared.list}>
          {rules.map((rule) => (
            <li key={rule}>{sayRule(rule, wordsIn(state.language))}</li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
