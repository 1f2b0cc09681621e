import { Button, Link, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { LedgerLine } from "../../intake/sheets/ledgerLine";
import { sayField } from "../../wording/sayField";
import { sayLedgerLine } from "../../wording/sayProblem";
import { sheetListWords } from "../../wording/pane/sheetListWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { BackLink } from "../frame/BackLink";
import { linesBySheet } from "./linesBySheet";
import { useSetupStyles } from "./setupStyles";

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  raw: { overflowWrap: "anywhere" },
  tabs: { marginLeft: "-8px" },
});

interface RowsToFixProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  readonly onBack: () => void;
}

const shownAtFirst = 50;

/** Every row that is not used, or used with a doubt: where it stands, as typed, and what to do. */
export function RowsToFix({ state, jobs, overview, onBack }: RowsToFixProps) {
  const styles = useStyles();
  const [isUsed, setUsed] = useState(false);
  const [shown, setShown] = useState(shownAtFirst);
  const words = sheetListWords(state.language).rowsToFix;
  const { ledger } = state;
  const lines = ledger?.filter(({ used }) => used === isUsed) ?? [];
  const notUsed = ledger?.filter(({ used }) => !used).length ?? 0;
  const listed = overview.ledger.listed;
  return (
    <>
      <Section>
        <BackLink word={words.back} onBack={onBack} />
      </Section>
      <Section title={words.title}>
        {ledger === undefined && <p role="status">{words.reading}</p>}
        {ledger?.length === 0 && <p>{words.none}</p>}
        {ledger !== undefined && ledger.length > 0 && (
          <>
            <TabList
              className={styles.tabs}
              size="small"
              appearance="subtle-circular"
              aria-label={words.show}
              selectedValue={isUsed ? "used" : "notUsed"}
              onTabSelect={(_, { value }) => {
                setUsed(value === "used");
                setShown(shownAtFirst);
              }}
            >
              <Tab value="notUsed">{words.notUsed(notUsed)}</Tab>
              <Tab value="used">{words.used(ledger.length - notUsed)}</Tab>
            </TabList>
            {lines.length === 0 && <p>{words.noneOfKind}</p>}
          </>
        )}
      </Section>
      {linesBySheet(lines.slice(0, shown)).map(({ sheet, lines: ofSheet }) => (
        <SheetLines key={sheet} sheet={sheet} lines={ofSheet} state={state} jobs={jobs} />
      ))}
      {lines.length > shown && (
        <Section>
          <Button onClick={() => setShown(shown + shownAtFirst)}>
            {words.more(Math.min(shownAtFirst, lines.length - shown))}
          </Button>
        </Section>
      )}
      {ledger !== undefined && ledger.length < listed && (
        <Section>{words.first(ledger.length, listed)}</Section>
      )}
    </>
  );
}

interface SheetLinesProps {
  readonly sheet: string;
  readonly lines: readonly LedgerLine[];
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

function SheetLines({ sheet, lines, state, jobs }: SheetLinesProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const words = sheetListWords(state.language).rowsToFix;
  const allWords = wordsIn(state.language);
  return (
    <Section title={sheet}>
      <ul className={shared.list}>
        {lines.map((line, place) => {
          const { column, sheetRow, field, raw } = line;
          const cell = column === undefined ? words.wholeRow(sheetRow) : `${column}${sheetRow}`;
          return (
            <li key={place} className={styles.line}>
              <Link
                className={shared.target}
                aria-label={words.toCell(`${sheet} ${cell}`)}
                onClick={() => jobs.showInSheet(sheet, sheetRow)}
              >
                {cell}
              </Link>{" "}
              {field !== undefined && (
                <span className={shared.caption}>{sayField(field, allWords)} </span>
              )}
              {raw !== "" && <span className={styles.raw}>{raw}</span>}
              <p className={shared.caption}>{sayLedgerLine(line, allWords)}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
