import { Badge, Button, Link } from "@fluentui/react-components";
import { useState } from "react";

import { frameWords } from "../../wording/pane/frameWords";
import { listsWords } from "../../wording/pane/listsWords";
import type { NamedClient } from "../../workflow/desk/clinicDesk";
import type { ListedRow, ListView } from "../../workflow/desk/listsDesk";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { FactLine } from "./FactLine";
import { useListsStyles } from "./listsStyles";

interface ListRowsProps {
  readonly list: ListView;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

const rowsAtOnce = 30;

/** The rows of a list, some at a time; a client's name opens her card. */
export function ListRows({ list, state, jobs }: ListRowsProps) {
  const styles = useListsStyles();
  const [shown, setShown] = useState(rowsAtOnce);
  const words = listsWords(state.language);
  const { rows, count, missing } = list;
  const left = rows.length - shown;
  if (count === 0)
    return missing.length > 0 ? null : (
      <Section>
        <p className={styles.line}>{words.nobody}</p>
      </Section>
    );
  return (
    <Section>
      <div className={styles.stack}>
        {list.id === "duplicates" && <p className={styles.caption}>{words.neverMerged}</p>}
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row, place) => (
            <li key={place} className={styles.ruled}>
              <RowLine row={row} state={state} jobs={jobs} />
            </li>
          ))}
        </ul>
        {left > 0 && (
          <Button size="small" onClick={() => setShown(shown + rowsAtOnce)}>
            {words.more(Math.min(left, rowsAtOnce))}
          </Button>
        )}
        {left <= 0 && rows.length < count && (
          <p className={styles.caption}>{words.first(rows.length, count)}</p>
        )}
      </div>
    </Section>
  );
}

interface RowLineProps extends Omit<ListRowsProps, "list"> {
  readonly row: ListedRow;
}

function RowLine({ row, state, jobs }: RowLineProps) {
  const styles = useListsStyles();
  const { about, title, facts, text, other, isWarning } = row;
  const words = listsWords(state.language);
  return (
    <>
      <div className={styles.beside}>
        {about === undefined ? (
          <span>{title}</span>
        ) : (
          <Link className={styles.target} onClick={() => jobs.openClient(about.client)}>
            {title}
          </Link>
        )}
        {about?.phone !== undefined && <span className={styles.number}>{about.phone}</span>}
        {isWarning && (
          <Badge appearance="tint" color="warning" shape="rounded">
            {words.tooMany}
          </Badge>
        )}
      </div>
      <FactLine facts={facts} />
      {other !== undefined && <OtherLine other={other} state={state} jobs={jobs} />}
      {text !== undefined && (
        <>
          <p className={styles.spoken}>{text}</p>
          <CopyButton
            words={frameWords(state.language)}
            text={text}
            label={words.copyText(title)}
            withWord
          />
        </>
      )}
    </>
  );
}

/** The other of two who may be one: both cards can be looked at, and nothing is merged. */
function OtherLine({ other, state, jobs }: Omit<RowLineProps, "row"> & { other: NamedClient }) {
  const styles = useListsStyles();
  const words = listsWords(state.language);
  return (
    <p className={styles.caption}>
      {words.perhapsSameAs}{" "}
      <Link className={styles.target} onClick={() => jobs.openClient(other.client)}>
        {other.name}
      </Link>{" "}
      {[other.phone, words.place(other.sheet, other.sheetRow)]
        .filter((part) => part !== undefined)
        .join(" · ")}
    </p>
  );
}
