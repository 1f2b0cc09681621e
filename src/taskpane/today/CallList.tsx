import { List, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";

import { dayListWords } from "../../wording/pane/dayListWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { CallListItem } from "./CallListItem";
import { callsByBand, type BandOfCalls } from "./callsByBand";
import { MoreButton } from "./MoreButton";

const useStyles = makeStyles({
  band: {
    position: "sticky",
    top: "var(--pane-head)",
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "26px",
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter)`,
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  heading: { margin: 0, font: "inherit" },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  chevron: { fontSize: "16px" },
});

interface CallListProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
  /** Lists this caller's calls alone. */
  readonly only: string | undefined;
}

/** The day's calls, band by band. */
export function CallList({ state, overview, jobs, only }: CallListProps) {
  const calls =
    only === undefined ? overview.calls : overview.calls.filter(({ caller }) => caller === only);
  return (
    <section aria-label={dayListWords(state.language).list.title}>
      {callsByBand(calls).map((ofBand) => (
        <Band key={ofBand.band} ofBand={ofBand} state={state} overview={overview} jobs={jobs} />
      ))}
    </section>
  );
}

interface BandProps extends Omit<CallListProps, "only"> {
  readonly ofBand: BandOfCalls;
}

const callsAtFirst = 3;
const callsAtOnce = 20;

function Band({ ofBand: { band, calls }, state, overview, jobs }: BandProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(true);
  const [shown, setShown] = useState(callsAtFirst);
  const list = useRef<HTMLDivElement>(null);
  const words = dayListWords(state.language).list;
  const title = words.band(band, wordsIn(state.language).bands[band]);
  const left = calls.length - shown;
  const Chevron = isOpen ? ChevronUpRegular : ChevronDownRegular;
  return (
    <>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.band}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.name}>{title}</span>
          <span>{calls.length}</span>
          <Chevron className={styles.chevron} />
        </button>
      </h2>
      {isOpen && (
        <div ref={list}>
          <List navigationMode="composite" aria-label={title}>
            {calls.slice(0, shown).map((call) => (
              <CallListItem
                key={call.rank}
                call={call}
                state={state}
                overview={overview}
                jobs={jobs}
              />
            ))}
          </List>
        </div>
      )}
      {isOpen && left > 0 && (
        <MoreButton
          text={words.showMore(Math.min(left, callsAtOnce))}
          onMore={() => {
            // The keys go on from the first of those that come.
            flushSync(() => setShown(shown + callsAtOnce));
            list.current?.querySelectorAll<HTMLElement>("[role=row]")[shown]?.focus();
          }}
        />
      )}
    </>
  );
}
