import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  DocumentTableRegular,
  MoreHorizontalRegular,
} from "@fluentui/react-icons";

import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { todayWords } from "../../wording/pane/todayWords";
import { sayHostProblem } from "../../wording/sayHostProblem";
import { clockTime } from "../../wording/sayTime";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { Notice } from "../states/Notice";
import { primaryId } from "./useFocusAfterJob";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
  quiet: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  grow: { flexGrow: 1, minWidth: 0 },
  time: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // They stand below each other where the letters are made twice as large.
  buttons: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    "@media (max-width: 260px)": { flexWrap: "wrap" },
  },
});

interface SheetHeadProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
  readonly isMade: boolean;
  /** Whether going on with the sheet is the way on; not where a state above has its own. */
  readonly isPrimary: boolean;
  readonly onOtherDay: () => void;
}

/** Whether the sheet stands in the workbook, and what to do next with it. */
export function SheetHead(props: SheetHeadProps) {
  const { state, overview, jobs, isMade, isPrimary, onOtherDay } = props;
  const styles = useStyles();
  const { head: words, make } = todayWords(state.language);
  const on = sayPaneDay(state.asOf, state.asOf, state.language);
  const { day } = state;
  return (
    <Section>
      <p className={styles.line}>
        {isMade ? (
          <CheckmarkCircleFilled className={styles.icon} />
        ) : (
          <DocumentTableRegular className={styles.quiet} />
        )}
        <span className={styles.grow}>{isMade ? words.ready(on) : words.notMade(on)}</span>
        {day.phase === "made" && (
          <span className={styles.time}>{clockTime(day.madeAtMinutes)}</span>
        )}
      </p>
      {day.phase === "made" && day.printProblem !== undefined && (
        <Notice
          intent="warning"
          text={words.notPrinted(sayHostProblem(day.printProblem, state.language))}
        />
      )}
      <div className={styles.buttons}>
        {isMade ? (
          <CallButton overview={overview} words={words} jobs={jobs} isPrimary={isPrimary} />
        ) : (
          <Button
            {...(isPrimary ? { id: primaryId, appearance: "primary" as const } : {})}
            className={styles.grow}
            onClick={() => jobs.makeCallSheet()}
          >
            {make}
          </Button>
        )}
        {isMade && <Button onClick={() => jobs.showCallSheet()}>{words.open}</Button>}
        <MoreMenu words={words} jobs={jobs} isMade={isMade} onOtherDay={onOtherDay} />
      </div>
    </Section>
  );
}

type HeadWords = ReturnType<typeof todayWords>["head"];

interface CallButtonProps extends Pick<SheetHeadProps, "overview" | "jobs" | "isPrimary"> {
  readonly words: HeadWords;
}

/** Opens the first call nobody has made yet. */
function CallButton({ overview, words, jobs, isPrimary }: CallButtonProps) {
  const styles = useStyles();
  const next = overview.calls.find(({ outcomeToday }) => outcomeToday === undefined);
  if (next === undefined)
    return <span className={styles.grow}>{words.allDone(overview.calls.length)}</span>;
  const hasBegun = overview.calls.some(({ outcomeToday }) => outcomeToday !== undefined);
  return (
    <Button
      {...(isPrimary ? { id: primaryId, appearance: "primary" as const } : {})}
      className={styles.grow}
      onClick={() => jobs.openClient(next.client)}
    >
      {hasBegun ? words.goOn : words.start}
    </Button>
  );
}

interface MoreMenuProps extends Pick<SheetHeadProps, "jobs" | "isMade" | "onOtherDay"> {
  readonly words: HeadWords;
}

function MoreMenu({ words, jobs, isMade, onOtherDay }: MoreMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={words.more} relationship="label">
          <Button icon={<MoreHorizontalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {isMade && <MenuItem onClick={() => jobs.makeCallSheet()}>{words.makeAgain}</MenuItem>}
          <MenuItem onClick={onOtherDay}>{words.otherDay}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
