import { Button, Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";

import { byHandWords, type ByHandWords } from "../../wording/pane/byHandWords";
import { dayListWords } from "../../wording/pane/dayListWords";
import type { DayOverview, NamedClient } from "../../workflow/desk/clinicDesk";
import { IAm } from "../frame/IAm";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { signedBy } from "../state/signedBy";

const useStyles = makeStyles({
  found: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  client: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  who: { flexGrow: 1, minWidth: 0 },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface AddClientProps {
  readonly state: PaneState;
  readonly overview: DayOverview;
  readonly jobs: PaneJobs;
}

/** A name is looked up once the fingers rest. */
const restMilliseconds = 250;

/** Puts a client on the day's list by hand: by name, phone or number (C7). */
export function AddClient({ state, overview, jobs }: AddClientProps) {
  const words = byHandWords(state.language);
  const [text, setText] = useState("");
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === "") return undefined;
    const timer = setTimeout(() => jobs.find(wanted), restMilliseconds);
    return () => clearTimeout(timer);
  }, [wanted, jobs]);
  const found = wanted !== "" && state.found?.text === wanted ? state.found.clients : undefined;
  return (
    <Section title={words.title}>
      <IAm state={state} jobs={jobs} />
      <Field label={words.add} hint={words.addHint}>
        <SearchBox value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {found !== undefined && (
        <FoundClients
          text={wanted}
          found={found}
          state={state}
          listed={new Set(overview.calls.map(({ client }) => client))}
          onAdd={(client) => {
            jobs.mark({ client, mark: "added_today", by: signedBy(state), note: "" });
            setText("");
          }}
        />
      )}
    </Section>
  );
}

interface FoundClientsProps {
  readonly text: string;
  readonly found: readonly NamedClient[];
  readonly state: PaneState;
  readonly listed: ReadonlySet<number>;
  readonly onAdd: (client: number) => void;
}

function FoundClients({ text, found, state, listed, onAdd }: FoundClientsProps) {
  const styles = useStyles();
  const words = byHandWords(state.language);
  const { noName } = dayListWords(state.language).list;
  return (
    <>
      <p className={styles.caption} role="status">
        {found.length === 0 ? words.nobodyFound(text) : words.found(found.length)}
      </p>
      <ul className={styles.found}>
        {found.map(({ client, name, about }) => (
          <li key={client} className={styles.client}>
            <div className={styles.who}>
              {name === "" ? noName : name}
              <p className={styles.caption}>{about}</p>
            </div>
            {listed.has(client) ? (
              <span className={styles.caption}>{words.alreadyThere}</span>
            ) : (
              <AddButton words={words} name={name} onAdd={() => onAdd(client)} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface AddButtonProps {
  readonly words: ByHandWords;
  readonly name: string;
  readonly onAdd: () => void;
}

function AddButton({ words, name, onAdd }: AddButtonProps) {
  return (
    <Button size="small" icon={<AddRegular />} aria-label={words.addLabel(name)} onClick={onAdd}>
      {words.addToday}
    </Button>
  );
}
