import { Button, makeStyles, tokens } from "@fluentui/react-components";

import { daysBetween } from "../../core/calendar/day";
import { stateWords } from "../../wording/pane/stateWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { todayWords } from "../../wording/pane/todayWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import { Notice } from "../states/Notice";
import { CaptionLink } from "./CaptionLink";
import { DayField } from "./DayField";
import { LastSheet } from "./LastSheet";
import { LookingLine } from "./LookingLine";
import { MoreOfToday } from "./MoreOfToday";
import { primaryId } from "./useFocusAfterJob";
import { SheetsReadTable } from "./SheetsReadTable";
import { sheetsRead } from "./sheetsRead";
import { StaffToday } from "./StaffToday";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface BeforeSheetProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  /** Whether making the sheet is the way on; not where a state above has its own. */
  readonly isPrimary: boolean;
  /** Shows the list without writing it. */
  readonly onList: () => void;
}

/** Today before the sheet is made: the day, the one button, and what is read for it. */
export function BeforeSheet({ state, jobs, isPrimary, onList }: BeforeSheetProps) {
  const styles = useStyles();
  const words = todayWords(state.language);
  const overview = overviewOf(state.day);
  const names = wordsIn(overview?.language ?? state.language);
  const toSetUp = () => jobs.chooseTab("setup");
  return (
    <>
      <Section>
        <div className={styles.stack}>
          <DayField
            label={words.callsFor}
            day={state.asOf}
            language={state.language}
            onDay={(day) => jobs.chooseDay(day)}
          />
          <Button
            {...(isPrimary ? { id: primaryId, appearance: "primary" as const } : {})}
            size="large"
            onClick={() => jobs.makeCallSheet()}
          >
            {words.make}
          </Button>
          <p className={styles.caption}>
            {words.writesOnly(names.callSheet.sheetName, names.recallLog.sheetName)}
          </p>
          <LookingLine state={state} />
          {overview !== undefined && (
            <p className={styles.caption}>
              {words.wouldBe(overview.counts.onSheet, overview.counts.waiting)}{" "}
              <CaptionLink onClick={onList}>{words.lookFirst}</CaptionLink>
            </p>
          )}
          <DayNotices state={state} overview={overview} />
        </div>
      </Section>
      {overview !== undefined && (
        <SheetsReadTable
          words={words.read}
          sheets={sheetsRead(overview.sheets)}
          rowsListed={overview.ledger.listed}
          onSetUp={toSetUp}
        />
      )}
      <LastSheet state={state} jobs={jobs} />
      <StaffToday state={state} jobs={jobs} />
      <MoreOfToday state={state} jobs={jobs} />
    </>
  );
}

/** From this many days behind the day asked about, the file may be an old copy. */
const oldFromDays = 15;

interface DayNoticesProps {
  readonly state: PaneState;
  readonly overview: DayOverview | undefined;
}

function DayNotices({ state, overview }: DayNoticesProps) {
  const { asOf, language, isReadOnly } = state;
  const newest = overview?.newestRecordOn;
  const isOld = newest !== undefined && daysBetween(newest, asOf) >= oldFromDays;
  return (
    <>
      {isReadOnly && <Notice intent="warning" text={stateWords(language).readOnly} />}
      {isOld && (
        <Notice
          intent="warning"
          text={todayWords(language).newestRow(sayPaneDay(newest, asOf, language))}
        />
      )}
    </>
  );
}
