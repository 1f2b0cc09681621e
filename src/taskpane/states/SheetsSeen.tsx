import { Button, makeStyles, tokens } from "@fluentui/react-components";

import { stateWords } from "../../wording/pane/stateWords";
import { saySheetUse } from "../../wording/saySheetUse";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  sheets: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: { padding: `${tokens.spacingVerticalXS} 0` },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  wayOn: { marginTop: tokens.spacingVerticalS, width: "100%" },
});

interface SheetsSeenProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
}

/** What there is in a workbook without a client sheet, and which of it might be one. */
export function SheetsSeen({ state, overview, jobs }: SheetsSeenProps) {
  const styles = useStyles();
  const { noClientSheet: words } = stateWords(state.language);
  const sheets = overview.sheets.filter(({ why }) => why.code !== "our_sheet");
  const filled = sheets.filter(({ why }) => why.code !== "empty");
  // The sheet with the most rows is the likeliest to hold the clients.
  const [likeliest] = [...filled].sort((a, b) => b.rows - a.rows);
  return (
    <>
      <Section title={words.saw}>
        {filled.length === 0 && <p className={styles.caption}>{words.empty}</p>}
        <ul className={styles.sheets}>
          {filled.map(({ name, rows, why, kind }) => (
            <li key={name} className={styles.sheet}>
              <p className={styles.name}>{name}</p>
              <p className={styles.caption}>
                {rows > 0 && `${words.rows(rows)} · `}
                {saySheetUse(why, kind, wordsIn(state.language))}
              </p>
            </li>
          ))}
        </ul>
        {likeliest !== undefined && (
          <Button
            appearance="primary"
            className={styles.wayOn}
            onClick={() => jobs.chooseTab("setup")}
          >
            {words.use(likeliest.name)}
          </Button>
        )}
      </Section>
      <Section>
        <p className={styles.caption}>{words.otherFile}</p>
      </Section>
    </>
  );
}
