import { Badge, ListItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FlagFilled } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent } from "react";

import { dayListWords } from "../../wording/pane/dayListWords";
import type { CallOnList, DayOverview } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { ByHandForm, type ByHandKind } from "./ByHandForm";
import { CallFoot } from "./CallFoot";
import { CallScript } from "./CallScript";

const useStyles = makeStyles({
  call: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `6px var(--pane-gutter)`,
    scrollMarginTop: "100px",
    scrollMarginBottom: "60px",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "::before": {
      content: "''",
      position: "absolute",
      insetBlock: 0,
      left: 0,
      width: tokens.strokeWidthThicker,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": {
        forcedColorAdjust: "none",
        backgroundColor: "Highlight",
      },
    },
  },
  // Small enough for three digits in the column of two.
  rank: {
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground3,
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  reason: { fontWeight: tokens.fontWeightRegular },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textWrap: "pretty",
    "::first-letter": { textTransform: "uppercase" },
  },
});

interface CallListItemProps {
  readonly call: CallOnList;
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
}

/** One call of the list: who, why, her number, what to say; choosing it opens her card. */
export function CallListItem({ call, state, overview, jobs }: CallListItemProps) {
  const styles = useStyles();
  const [isScriptOpen, setScriptOpen] = useState(false);
  const [byHand, setByHand] = useState<ByHandKind | undefined>();
  const cell = useRef<HTMLDivElement>(null);
  const words = dayListWords(state.language).list;
  const name = call.clientName ?? call.clientId ?? words.noName;
  const isCurrent = state.card.phase === "shown" && state.card.card.client === call.client;
  const isForDoctor = call.due[0].reason === "medical_flag";
  return (
    <ListItem
      className={mergeClasses(styles.call, isCurrent && styles.current)}
      {...(isCurrent ? { "aria-current": "true" as const } : {})}
      onAction={() => jobs.openClient(call.client)}
      onKeyDown={copyPhoneByKey}
    >
      <span className={styles.rank} role="gridcell">
        {call.rank}
      </span>
      <div role="gridcell" ref={cell}>
        <div className={styles.top}>
          <span className={styles.name}>{name}</span>
          <Badge
            className={styles.reason}
            appearance="tint"
            shape="rounded"
            color={isForDoctor ? "danger" : "subtle"}
            {...(isForDoctor ? { icon: <FlagFilled /> } : {})}
          >
            {isForDoctor ? words.doctorFirst : call.reasonWords}
          </Badge>
        </div>
        <p className={styles.why}>{call.evidence}</p>
        {isScriptOpen && <CallScript name={name} text={call.snippet} language={state.language} />}
        <CallFoot
          call={call}
          name={name}
          language={state.language}
          region={overview.region}
          isScriptOpen={isScriptOpen}
          onScript={() => setScriptOpen(!isScriptOpen)}
          onByHand={setByHand}
        />
        {byHand !== undefined && (
          <ByHandForm
            kind={byHand}
            call={call}
            state={state}
            overview={overview}
            jobs={jobs}
            onDone={() => {
              setByHand(undefined);
              cell.current?.closest<HTMLElement>("[role=row]")?.focus();
            }}
          />
        )}
      </div>
    </ListItem>
  );
}

/** The C key presses the row's own copy button: one way of copying, and it says so itself. */
function copyPhoneByKey(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, code, ctrlKey, metaKey, altKey } = event;
  if (code !== "KeyC" || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest("input, textarea") !== null) return;
  currentTarget.querySelector<HTMLElement>("[data-copy-phone] button")?.click();
}
