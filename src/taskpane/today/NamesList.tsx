import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { dayListWords } from "../../wording/pane/dayListWords";
import { sayPhone } from "../../wording/sayPhone";
import { wordsIn } from "../../wording/words";
import { namesAtMost, noClient, type NamedClient } from "../../workflow/desk/clinicDesk";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  names: { listStyleType: "none", margin: 0, padding: 0 },
  name: {
    padding: `${tokens.spacingVerticalXS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  link: { minHeight: "24px", color: tokens.colorNeutralForeground1 },
  phone: { whiteSpace: "nowrap" },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { minHeight: "24px", paddingTop: tokens.spacingVerticalXS },
});

interface NamesListProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  /** What the line above says of all of them; it is not said again of each. */
  readonly known?: string;
}

const namesAtOnce = 30;

/** The names behind a number, a page at a time; each opens her card. */
export function NamesList({ state, jobs, known }: NamesListProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(namesAtOnce);
  const words = dayListWords(state.language).list;
  const clients = state.names?.clients;
  if (clients === undefined) return <p className={styles.caption}>{words.fetching}</p>;
  if (clients.length === 0) return <p className={styles.caption}>{words.nobody}</p>;
  const left = clients.length - shown;
  const isCut = clients.length >= namesAtMost;
  return (
    <>
      <ul className={styles.names}>
        {clients.slice(0, shown).map((client) => (
          <NameLine
            key={client.client}
            state={state}
            client={client}
            jobs={jobs}
            {...(known === undefined ? {} : { known })}
          />
        ))}
      </ul>
      {left > 0 && (
        <Link className={styles.more} onClick={() => setShown(shown + namesAtOnce)}>
          {words.showMore(Math.min(left, namesAtOnce))}
        </Link>
      )}
      {left <= 0 && isCut && <p className={styles.caption}>{words.findOthers(clients.length)}</p>}
    </>
  );
}

interface NameLineProps extends NamesListProps {
  readonly client: NamedClient;
}

function NameLine({ state, client, jobs, known }: NameLineProps) {
  const styles = useStyles();
  const words = dayListWords(state.language).list;
  const { name, phone, about, sheet, sheetRow } = client;
  const region = overviewOf(state.day)?.region;
  // A row from which nobody could be read has no card; it can only be looked at where it stands.
  const open = () => {
    if (client.client === noClient) jobs.showInSheet(sheet, sheetRow);
    else jobs.openClient(client.client);
  };
  return (
    <li className={styles.name}>
      <div className={styles.top}>
        <Link className={styles.link} onClick={open}>
          {name === "" ? words.noName : name}
        </Link>
        {phone !== undefined && (
          <span className={styles.phone}>{sayPhone(phone, region, wordsIn(state.language))}</span>
        )}
      </div>
      {about !== known && (
        <p className={styles.caption}>
          {about === "" ? words.showInSheet(sheet, sheetRow) : about}
        </p>
      )}
    </li>
  );
}
