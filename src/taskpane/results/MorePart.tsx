import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ComponentType } from "react";

import { resultsWords } from "../../wording/pane/resultsWords";
import { resultsMoreWords, type ResultsMoreWords } from "../../wording/pane/resultsMoreWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { AccountPanel } from "./more/AccountPanel";
import { AffinityPanel } from "./more/AffinityPanel";
import { CausesPanel } from "./more/CausesPanel";
import { ContactPanel } from "./more/ContactPanel";
import { CoveragePanel } from "./more/CoveragePanel";
import { HandoversPanel } from "./more/HandoversPanel";
import { KeyClientsPanel } from "./more/KeyClientsPanel";
import { LiftPanel } from "./more/LiftPanel";
import { ReferralsPanel } from "./more/ReferralsPanel";
import { ReturningPanel } from "./more/ReturningPanel";
import { SatisfactionPanel } from "./more/SatisfactionPanel";
import { ScriptsPanel } from "./more/ScriptsPanel";
import type { PartProps } from "./partProps";
import { PutLine } from "./PutLine";

const useStyles = makeStyles({
  subjects: { padding: `${tokens.spacingVerticalXS} var(--pane-gutter)` },
  header: {
    "& > button": { paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightSemibold },
  },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

type Subject = keyof ResultsMoreWords["subjects"];

const panels: Readonly<Record<Subject, ComponentType<PartProps>>> = {
  returning: ReturningPanel,
  lift: LiftPanel,
  coverage: CoveragePanel,
  contact: ContactPanel,
  causes: CausesPanel,
  satisfaction: SatisfactionPanel,
  scripts: ScriptsPanel,
  handovers: HandoversPanel,
  keyClients: KeyClientsPanel,
  referrals: ReferralsPanel,
  affinity: AffinityPanel,
  account: AccountPanel,
};
const subjects = Object.keys(panels) as Subject[];

/** Everything else that is told, one subject folded open at a time. */
export function MorePart(props: PartProps) {
  const styles = useStyles();
  const { state, jobs, view } = props;
  const words = resultsMoreWords(state.language);
  return (
    <>
      <PutLine state={state} jobs={jobs}>
        {resultsWords(state.language).asOf(sayPaneDay(view.asOf, state.asOf, state.language))}
      </PutLine>
      <Accordion collapsible multiple defaultOpenItems={["returning"]} className={styles.subjects}>
        {subjects.map((subject) => {
          const Panel = panels[subject];
          return (
            <AccordionItem key={subject} value={subject}>
              <AccordionHeader as="h2" className={styles.header} expandIconPosition="end">
                {words.subjects[subject]}
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <Panel {...props} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </>
  );
}
