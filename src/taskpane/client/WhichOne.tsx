import {
  Button,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";

import { clientWords } from "../../wording/pane/clientWords";
import { sayNumber } from "../../wording/sayNumber";
import type { NamedClient } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { CardState, PaneState } from "../state/paneState";
import { useCardStyles } from "./cardStyles";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} var(--pane-gutter)`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: { display: "block" },
  name: { fontWeight: tokens.fontWeightSemibold },
  open: { marginTop: tokens.spacingVerticalS },
});

interface WhichOneProps {
  readonly which: Extract<CardState, { readonly phase: "whichOne" }>;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** A row that could mean several clients: the person who sees it says who it is. */
export function WhichOne({ which, state, jobs }: WhichOneProps) {
  const styles = useStyles();
  const common = useCardStyles();
  const words = clientWords(state.language);
  const { clients, place } = which;
  const [chosen, setChosen] = useState<number | undefined>(clients[0]?.client);
  return (
    <>
      <header className={styles.head}>
        <p className={common.caption}>{words.row(place.sheetName, sayNumber(place.sheetRow))}</p>
        <h1 className={styles.title}>{question(clients)}</h1>
        <p className={common.caption}>{words.whichOne.noGuess}</p>
      </header>
      <Section>
        <RadioGroup
          aria-label={words.whichOne.choose}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {clients.map((client) => (
            <Radio
              key={client.client}
              value={String(client.client)}
              label={<Choice client={client} />}
            />
          ))}
        </RadioGroup>
        <Button
          appearance="primary"
          className={styles.open}
          onClick={() => {
            if (chosen !== undefined) jobs.openClient(chosen);
          }}
        >
          {words.whichOne.open}
        </Button>
      </Section>
      <Section>
        <p className={common.caption}>{words.whichOne.meanwhile}</p>
      </Section>
    </>
  );

  function question(asked: readonly NamedClient[]): string {
    const names = new Set(asked.map(({ name }) => name));
    const [name] = names;
    return names.size === 1 && name !== undefined
      ? words.whichOne.sameName(asked.length, name)
      : words.whichOne.several(asked.length);
  }

  function Choice({ client }: { readonly client: NamedClient }) {
    const { name, phone, about } = client;
    return (
      <span className={styles.choice}>
        <span className={styles.name}>{name}</span>
        {phone !== undefined && <span className={styles.choice}>{phone}</span>}
        <span className={mergeClasses(styles.choice, common.caption)}>{about}</span>
      </span>
    );
  }
}
