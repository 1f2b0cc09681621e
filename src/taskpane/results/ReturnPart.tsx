import { returnWords } from "../../wording/pane/returnWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { Section } from "../frame/Section";
import { ChanceTable } from "./ChanceTable";
import { CountLines } from "./CountLines";
import { GapTable } from "./GapTable";
import { GroupReturns } from "./GroupReturns";
import type { PartProps } from "./partProps";
import { PutLine } from "./PutLine";
import { ReadingAll } from "./ReadingAll";
import { ReadingReturners } from "./ReadingReturners";
import { useResultsStyles } from "./resultsStyles";
import { TooFewReturns } from "./TooFewReturns";

/** When first-time clients come back (W1–W3): both readings, or names where there are too few. */
export function ReturnPart({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = returnWords(state.language);
  const { back, asOf } = view;
  const { told, firstTimers, statuses } = back;
  return (
    <>
      <PutLine state={state} jobs={jobs}>
        {say.firstTimers(firstTimers)}
        <p className={styles.caption}>{words.asOf(sayPaneDay(asOf, state.asOf, state.language))}</p>
      </PutLine>
      {told.ok ? (
        <>
          <ReadingAll state={state} back={back} told={told.value} />
          <ReadingReturners state={state} back={back} told={told.value} />
          <Section title={say.notBackYet}>
            <ChanceTable state={state} told={told.value} />
            {back.isSpiked && <p className={styles.line}>{say.spiked}</p>}
            <p className={styles.caption}>{say.claimNote}</p>
            <p className={styles.caption}>
              {told.value.closingDay !== undefined
                ? say.closing(told.value.closingDay)
                : told.value.peakDay === undefined
                  ? say.tooYoung
                  : say.noClosing}
              {told.value.fadedDay !== undefined && words.next + say.faded(told.value.fadedDay)}
            </p>
          </Section>
        </>
      ) : (
        <TooFewReturns state={state} back={back} />
      )}
      <Section title={told.ok ? say.statusNames : say.names}>
        <CountLines
          jobs={jobs}
          totalWord={say.total}
          lines={statuses.map(({ status, clients }) => ({
            word: say.statuses[status](back.claim.day),
            counted: clients,
          }))}
        />
      </Section>
      <GroupReturns state={state} jobs={jobs} title={say.byTreatment} cut={back.byTreatment} />
      <GroupReturns state={state} jobs={jobs} title={say.byOwner} cut={back.byOwner} />
      <GroupReturns state={state} jobs={jobs} title={say.byCohort} cut={back.byCohort} />
      <GapTable state={state} jobs={jobs} view={view} />
    </>
  );
}
