import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { dayListWords } from "../../wording/pane/dayListWords";
import { sayRuleOff } from "../../wording/sayRuleOff";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { HeldBackSums } from "./HeldBackSums";
import { NamesList } from "./NamesList";
import { whyShort } from "./whyShort";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  line: { margin: 0, textWrap: "pretty" },
  rules: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& > li": { paddingBottom: tokens.spacingVerticalXS },
  },
});

interface WhyShortPanelProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
}

/** Why the list is no longer: the quotas, the guardrails, and the rules that are off. */
export function WhyShortPanel({ state, overview, jobs }: WhyShortPanelProps) {
  const styles = useStyles();
  const [areRulesOpen, setRulesOpen] = useState(false);
  const areTwinsOpen = state.names !== undefined && "duplicates" in state.names.of;
  const toggleTwins = () => {
    if (areTwinsOpen) jobs.closeNames();
    else jobs.showNames({ duplicates: true });
  };
  const { why: words, sum } = dayListWords(state.language);
  const short = whyShort(overview);
  const waits = [
    short.waiting === 0 ? words.allFit : words.full(short.waiting, short.full),
    ...(short.waiting > 0 && short.placesFree > 0
      ? [words.free(short.free, short.placesFree)]
      : []),
  ];
  return (
    <div className={styles.stack}>
      <p className={styles.line}>{[words.due(short.due), ...waits].join(words.between)}</p>
      {overview.counts.heldBack > 0 && (
        <HeldBackSums language={state.language} overview={overview} />
      )}
      {overview.onUnknownConsent > 0 && (
        <p className={styles.line}>{sum.onUnknownConsent(overview.onUnknownConsent)}</p>
      )}
      {overview.possibleDuplicates > 0 && (
        <div>
          <p className={styles.line}>
            {sum.duplicates(overview.possibleDuplicates)}{" "}
            <Link aria-expanded={areTwinsOpen} onClick={toggleTwins}>
              {areTwinsOpen ? words.hide : words.seeWhich}
            </Link>
          </p>
          {areTwinsOpen && <NamesList state={state} jobs={jobs} />}
        </div>
      )}
      {short.rulesOff > 0 && (
        <p className={styles.line}>
          {words.rulesOff(short.rulesOff, short.rules, short.rulesWithoutColumn)}{" "}
          <Link aria-expanded={areRulesOpen} onClick={() => setRulesOpen(!areRulesOpen)}>
            {areRulesOpen ? words.hide : words.seeWhich}
          </Link>
        </p>
      )}
      {areRulesOpen && (
        <ul className={styles.rules}>
          {overview.rulesOff.map((rule) => (
            <li key={rule.reason}>{sayRuleOff(rule, wordsIn(state.language))}</li>
          ))}
          <li>
            <Link onClick={() => jobs.chooseTab("setup")}>{words.switchOn}</Link>
          </li>
        </ul>
      )}
    </div>
  );
}
