import { useCallback } from "react";

import { listNamed } from "../../wording/lists/listNamed";
import { listsWords } from "../../wording/pane/listsWords";
import { sayField } from "../../wording/sayField";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { AskedList, ListView } from "../../workflow/desk/listsDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { Notice } from "../states/Notice";
import { DayField } from "../today/DayField";
import { ListRows } from "./ListRows";
import { useListsStyles } from "./listsStyles";
import { PutButton } from "./PutButton";
import { PutNotice } from "./PutNotice";
import { useAskedWhenReady } from "./useAskedWhenReady";

interface ListPageProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  readonly asked: AskedList;
}

/** One list: what it is for, how long it is, who stands on it, and the way into the workbook. */
export function ListPage({ state, jobs, overview, asked }: ListPageProps) {
  const styles = useListsStyles();
  const { language } = state;
  const words = listsWords(language);
  const { list } = state.lists;
  useAskedWhenReady(
    state,
    list !== undefined,
    useCallback(() => jobs.askList(asked), [jobs, asked]),
  );
  const { name, about } = listNamed(asked.id, language);
  return (
    <>
      <Section>
        <div className={styles.stack}>
          <div className={styles.beside}>
            <h1 className={styles.title}>{name}</h1>
            <span role="status">{list === undefined ? words.reading : words.rows(list.count)}</span>
          </div>
          <p className={styles.caption}>{about}</p>
          {asked.id === "not_here" && list !== undefined && (
            <PeriodFields list={list} state={state} jobs={jobs} />
          )}
          {list !== undefined && <Missing list={list} state={state} />}
          <PutButton
            state={state}
            jobs={jobs}
            name={listNamed(asked.id, overview.language).name}
            asked={{ sheet: "list", ...asked }}
          />
        </div>
      </Section>
      <PutNotice state={state} jobs={jobs} />
      {list !== undefined && <ListRows list={list} state={state} jobs={jobs} />}
    </>
  );
}

interface ListPartProps {
  readonly list: ListView;
  readonly state: PaneState;
}

function Missing({ list: { missing }, state }: ListPartProps) {
  if (missing.length === 0) return null;
  const words = wordsIn(state.language);
  const fields = missing.map((field) => sayField(field, words));
  return (
    <Notice
      intent="info"
      text={listsWords(state.language).missing(fields.join(words.callSheet.listSeparator))}
    />
  );
}

/** The time that is asked about; a new day asks anew. */
function PeriodFields({ list, state, jobs }: ListPartProps & { readonly jobs: PaneJobs }) {
  const words = listsWords(state.language);
  const { id, from, to } = list;
  const ask = (period: Pick<ListView, "from" | "to">) =>
    jobs.openLists({ at: "list", asked: { id, ...period } });
  return (
    <>
      <DayField
        label={words.from}
        day={from}
        language={state.language}
        onDay={(day) => ask({ from: day, to: day > to ? day : to })}
      />
      <DayField
        label={words.to}
        day={to}
        language={state.language}
        earliest={from}
        onDay={(day) => ask({ from: day < from ? day : from, to: day })}
      />
    </>
  );
}
