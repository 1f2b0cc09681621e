import { Link, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  ChevronDownRegular,
  ChevronUpRegular,
} from "@fluentui/react-icons";
import { Fragment } from "react";

import { clientGroups, type ClientGroup } from "../../core/calling/callPlan";
import type { DayListWords } from "../../wording/pane/dayListWords";
import { sayNumber } from "../../wording/sayNumber";
import type { DayOverview } from "../../workflow/desk/clinicDesk";

/** At 200 % a pane has half its pixels. */
const isEnlarged = "@media (max-width: 260px)";

const useStyles = makeStyles({
  groups: {
    display: "flex",
    justifyContent: "space-between",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    [isEnlarged]: { flexWrap: "wrap", justifyContent: "flex-start" },
  },
  group: {
    flexShrink: 1,
    minWidth: "min-content",
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 6px`,
    "& > span": { padding: 0, overflow: "visible", whiteSpace: "normal" },
  },
  count: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  name: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    color: tokens.colorNeutralForeground2,
    ":lang(zh)": { whiteSpace: "nowrap", lineHeight: "18px" },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  plus: {
    paddingTop: tokens.spacingVerticalXS,
    lineHeight: "22px",
    color: tokens.colorNeutralForeground3,
  },
  sum: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    [isEnlarged]: { flexWrap: "wrap" },
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  all: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
  why: {
    marginLeft: "auto",
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    fontSize: "inherit",
    whiteSpace: "nowrap",
  },
});

interface GroupSumProps {
  readonly words: DayListWords;
  readonly counts: DayOverview["counts"];
  readonly group: ClientGroup;
  readonly onGroup: (group: ClientGroup) => void;
  readonly isWhyOpen: boolean;
  readonly onWhy: () => void;
}

/** G13 as a line that can be read: five numbers, each with its names, that add up to all clients. */
export function GroupSum({ words, counts, group, onGroup, isWhyOpen, onWhy }: GroupSumProps) {
  const styles = useStyles();
  const { sum } = words;
  return (
    <>
      <TabList
        size="small"
        className={styles.groups}
        aria-label={sum.label}
        selectedValue={group}
        onTabSelect={(_, { value }) => {
          const chosen = clientGroups.find((known) => known === value);
          if (chosen !== undefined) onGroup(chosen);
        }}
      >
        {clientGroups.map((name, place) => (
          <Fragment key={name}>
            {place > 0 && (
              <span className={styles.plus} aria-hidden="true">
                +
              </span>
            )}
            <Tab
              value={name}
              id={`group-${name}`}
              aria-controls="group-panel"
              className={styles.group}
            >
              <span className={styles.count}>{sayNumber(counts[name])}</span>
              <span className={mergeClasses(styles.name, name === group && styles.chosen)}>
                {sum.groups[name]}
              </span>
            </Tab>
          </Fragment>
        ))}
      </TabList>
      <p className={styles.sum}>
        <CheckmarkCircleRegular className={styles.all} />
        <span>{sum.total(counts.clients)}</span>
        <Link className={styles.why} aria-expanded={isWhyOpen} onClick={onWhy}>
          {sum.why(counts.onSheet)}
          {isWhyOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        </Link>
      </p>
    </>
  );
}
