import { Input, Link, makeStyles, tokens, useId } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

import { clientWords } from "../../wording/pane/clientWords";
import type { NamedClient } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useCardStyles } from "./cardStyles";

const useStyles = makeStyles({
  find: { padding: `${tokens.spacingVerticalS} var(--pane-gutter)` },
  input: { width: "100%" },
  found: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  client: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  first: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minHeight: "24px", fontWeight: tokens.fontWeightSemibold, textAlign: "left" },
  phone: { whiteSpace: "nowrap" },
});

interface FindClientProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Finds a client by name, pinyin, phone or number, without looking for her row. */
export function FindClient({ state, jobs }: FindClientProps) {
  const styles = useStyles();
  const common = useCardStyles();
  const id = useId("find");
  const words = clientWords(state.language);
  const [text, setText] = useState("");
  const asked = text.trim();
  const found = asked !== "" && state.found?.text === asked ? state.found.clients : undefined;
  return (
    <search className={styles.find}>
      <label htmlFor={id} className={common.hidden}>
        {words.search}
      </label>
      <Input
        id={id}
        type="search"
        className={styles.input}
        contentBefore={<SearchRegular />}
        placeholder={words.searchHint}
        value={text}
        maxLength={60}
        onChange={(_, { value }) => {
          setText(value);
          if (value.trim() !== "") jobs.find(value.trim());
        }}
      />
      <p role="status" className={found?.length === 0 ? common.caption : common.hidden}>
        {found === undefined ? "" : sayFound(found)}
      </p>
      {found !== undefined && found.length > 0 && (
        <ul className={styles.found}>{found.map(line)}</ul>
      )}
    </search>
  );

  function sayFound(clients: readonly NamedClient[]): string {
    return clients.length === 0 ? words.nobodyFound(asked) : words.found(clients.length);
  }

  function line({ client, name, phone, about }: NamedClient): ReactNode {
    return (
      <li key={client} className={styles.client}>
        <span className={styles.first}>
          <Link
            className={styles.name}
            onClick={() => {
              setText("");
              jobs.openClient(client);
            }}
          >
            {name}
          </Link>
          <span className={styles.phone}>{phone}</span>
        </span>
        <p className={common.caption}>{about}</p>
      </li>
    );
  }
}
