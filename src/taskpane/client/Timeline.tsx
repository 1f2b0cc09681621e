import { Link, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import {
  CalendarRegular,
  CallRegular,
  PaymentRegular,
  PersonWalkingRegular,
  ReceiptRegular,
  StackRegular,
  TagRegular,
} from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import { dayParts } from "../../core/calendar/day";
import { clientWords } from "../../wording/pane/clientWords";
import { sayNumber } from "../../wording/sayNumber";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import type { TimelineEntry } from "../../workflow/desk/clientCard";
import { Section } from "../frame/Section";
import type { CardProps } from "./cardProps";
import { useCardStyles } from "./cardStyles";

const icons: Readonly<Record<TimelineEntry["kind"], ReactElement>> = {
  purchase: <PaymentRegular />,
  visit: <PersonWalkingRegular />,
  appointment: <CalendarRegular />,
  call: <CallRegular />,
  deposit: <ReceiptRegular />,
  package: <StackRegular />,
  mark: <TagRegular />,
};

/** So many at first: what a caller takes in at a glance. */
const shownAtFirst = 5;

const useStyles = makeStyles({
  more: { minHeight: "24px" },
  entries: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "48px 16px 1fr",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: "1px 0",
  },
  /** Days of another year are said with it. */
  withYears: { gridTemplateColumns: "80px 16px 1fr" },
  on: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  icon: {
    alignSelf: "start",
    marginTop: "2px",
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
  },
  text: {
    minHeight: "24px",
    padding: "2px 0",
    lineHeight: tokens.lineHeightBase300,
    color: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

/** What happened between her and the clinic, the newest first; each line shows its row. */
export function Timeline({ card, state, jobs }: CardProps) {
  const styles = useStyles();
  const common = useCardStyles();
  const words = clientWords(state.language);
  const [isWhole, setWhole] = useState(false);
  const { timeline } = card;
  const shown = isWhole ? timeline : timeline.slice(0, shownAtFirst);
  const hasYears = shown.some(({ on }) => dayParts(on).year !== dayParts(state.asOf).year);
  const more = timeline.length > shownAtFirst && (
    <Link className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
      {isWhole ? words.fewer : words.all(timeline.length)}
    </Link>
  );
  return (
    <Section title={words.timeline} aside={more}>
      {timeline.length === 0 && <p className={common.caption}>{words.timelineEmpty}</p>}
      <ol className={styles.entries}>
        {shown.map((entry) => (
          <li
            key={`${entry.sheet} ${entry.sheetRow} ${entry.kind}`}
            className={mergeClasses(styles.entry, hasYears && styles.withYears)}
          >
            <span className={styles.on}>{sayShortDay(entry.on, state.asOf, state.language)}</span>
            <span className={styles.icon} role="img" aria-label={words.kinds[entry.kind]}>
              {icons[entry.kind]}
            </span>
            <Tooltip
              content={words.showEntry(entry.sheet, sayNumber(entry.sheetRow))}
              relationship="description"
            >
              <Link
                className={styles.text}
                appearance="subtle"
                onClick={() => jobs.showInSheet(entry.sheet, entry.sheetRow)}
              >
                {entry.text}
              </Link>
            </Tooltip>
          </li>
        ))}
      </ol>
    </Section>
  );
}
