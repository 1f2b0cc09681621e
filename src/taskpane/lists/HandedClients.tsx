import { Button, Link, Select } from "@fluentui/react-components";
import { useState } from "react";

import { frameWords } from "../../wording/pane/frameWords";
import { handoverPaneWords } from "../../wording/pane/handoverPaneWords";
import { listsWords } from "../../wording/pane/listsWords";
import type { HandedRow, HandoverView } from "../../workflow/desk/listsDesk";
import { Fold } from "../client/Fold";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { FactLine } from "./FactLine";
import { useListsStyles } from "./listsStyles";

interface HandedClientsProps {
  readonly view: HandoverView;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

const clientsAtOnce = 20;

/** Each client with her new colleague, which the manager may change, and both calls. */
export function HandedClients({ view, state, jobs }: HandedClientsProps) {
  const styles = useListsStyles();
  const [shown, setShown] = useState(clientsAtOnce);
  const words = handoverPaneWords(state.language);
  const { clients, count } = view;
  const left = clients.length - shown;
  return (
    <Section title={words.changes(count)}>
      <div className={styles.stack}>
        <ul className={styles.list}>
          {clients.slice(0, shown).map((row) => (
            <li key={row.key} className={styles.ruled}>
              <HandedClientLine row={row} view={view} state={state} jobs={jobs} />
            </li>
          ))}
        </ul>
        {left > 0 && (
          <Button size="small" onClick={() => setShown(shown + clientsAtOnce)}>
            {words.more(Math.min(left, clientsAtOnce))}
          </Button>
        )}
        {left <= 0 && clients.length < count && (
          <p className={styles.caption}>
            {listsWords(state.language).first(clients.length, count)}
          </p>
        )}
      </div>
    </Section>
  );
}

interface HandedClientLineProps extends HandedClientsProps {
  readonly row: HandedRow;
}

function HandedClientLine({ row, view, state, jobs }: HandedClientLineProps) {
  const styles = useListsStyles();
  const words = handoverPaneWords(state.language);
  const { about, from, because, usualSlot, notCalled } = row;
  const { asked } = state.lists.handover;
  const choose = (to: string) =>
    jobs.askHandover({
      ...asked,
      leaving: view.leaving,
      chosen: { ...asked.chosen, [row.key]: to },
    });
  return (
    <>
      <div className={styles.beside}>
        <Link className={styles.target} onClick={() => jobs.openClient(about.client)}>
          {about.name}
        </Link>
        {about.phone !== undefined && <span className={styles.number}>{about.phone}</span>}
      </div>
      <div className={styles.beside}>
        <span>{words.fromTo(from)}</span>
        <ColleagueSelect row={row} view={view} state={state} onName={choose} />
      </div>
      <FactLine
        facts={[
          ...(because === "" ? [] : [words.because(because)]),
          ...(usualSlot === undefined ? [] : [words.usualSlot(usualSlot)]),
          ...(notCalled === undefined ? [] : [notCalled]),
        ]}
      />
      {row.managerSays !== "" && <BothCalls row={row} state={state} />}
    </>
  );
}

interface ColleagueSelectProps extends Omit<HandedClientLineProps, "jobs"> {
  readonly onName: (name: string) => void;
}

function ColleagueSelect({ row, view, state, onName }: ColleagueSelectProps) {
  const words = handoverPaneWords(state.language);
  const names = view.colleagues.filter(({ as }) => as === row.as).map(({ name }) => name);
  const known = row.to === undefined || names.includes(row.to) ? names : [row.to, ...names];
  return (
    <Select
      size="small"
      aria-label={words.chooseFor(row.about.name)}
      value={row.to ?? ""}
      onChange={(_, { value }) => onName(value)}
    >
      {row.to === undefined && <option value="">{words.nobody}</option>}
      {known.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function BothCalls({ row, state }: Pick<HandedClientLineProps, "row" | "state">) {
  const styles = useListsStyles();
  const words = handoverPaneWords(state.language);
  const calls = [
    { title: words.managerSays, text: row.managerSays },
    { title: words.therapistSays, text: row.therapistSays },
  ];
  return (
    <Fold text={words.calls}>
      {calls.map(({ title, text }) => (
        <div key={title}>
          <div className={styles.beside}>
            <span className={styles.caption}>{title}</span>
            <CopyButton
              words={frameWords(state.language)}
              text={text}
              label={words.copyCall(row.about.name)}
            />
          </div>
          <p className={styles.spoken}>{text}</p>
        </div>
      ))}
    </Fold>
  );
}
