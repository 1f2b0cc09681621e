import { Link } from "@fluentui/react-components";
import { useCallback } from "react";

import type { ListId } from "../../core/lists/listIds";
import { listNamed } from "../../wording/lists/listNamed";
import { listsWords, type ListsWords } from "../../wording/pane/listsWords";
import { sayNumber } from "../../wording/sayNumber";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { ListsScreen } from "../state/listsState";
import type { PaneState } from "../state/paneState";
import { listGroups } from "./listGroups";
import { useListsStyles } from "./listsStyles";
import { PutNotice } from "./PutNotice";
import { SheetsToWrite } from "./SheetsToWrite";
import { useAskedWhenReady } from "./useAskedWhenReady";

interface ListsMenuProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
}

/** Every list with its size, and the way to the handover, the campaigns and the sheets to write in. */
export function ListsMenu({ state, jobs }: ListsMenuProps) {
  const styles = useListsStyles();
  const words = listsWords(state.language);
  const { sizes } = state.lists;
  const isCounted = Object.keys(sizes).length > 0;
  useAskedWhenReady(
    state,
    isCounted,
    useCallback(() => jobs.countLists(), [jobs]),
  );
  return (
    <>
      <Section>
        <h1 className={styles.title}>{words.heading}</h1>
      </Section>
      <Ways words={words} onOpen={(screen) => jobs.openLists(screen)} />
      {(["today", "contact", "money", "files"] as const).map((group) => (
        <Section key={group} title={words.groups[group]}>
          <ul className={styles.list}>
            {listGroups[group].map((id: ListId) => (
              <li key={id} className={styles.ruled}>
                <div className={styles.beside}>
                  <Link
                    className={styles.target}
                    onClick={() => jobs.openLists({ at: "list", asked: { id } })}
                  >
                    {listNamed(id, state.language).name}
                  </Link>
                  <span className={styles.number}>{said(sizes[id])}</span>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <SheetsToWrite state={state} jobs={jobs} />
      <PutNotice state={state} jobs={jobs} />
    </>
  );
}

function said(size: number | undefined): string {
  return size === undefined ? "…" : sayNumber(size);
}

interface WaysProps {
  readonly words: ListsWords;
  readonly onOpen: (screen: ListsScreen) => void;
}

function Ways({ words, onOpen }: WaysProps) {
  const styles = useListsStyles();
  return (
    <Section>
      <ul className={styles.list}>
        <li className={styles.ruled}>
          <Link className={styles.target} onClick={() => onOpen({ at: "handover" })}>
            {words.handover}
          </Link>
        </li>
        <li className={styles.ruled}>
          <Link className={styles.target} onClick={() => onOpen({ at: "campaigns" })}>
            {words.campaigns}
          </Link>
        </li>
        <li className={styles.ruled}>
          <Link className={styles.target} onClick={() => onOpen({ at: "values" })}>
            {words.toValues}
          </Link>
        </li>
      </ul>
    </Section>
  );
}
