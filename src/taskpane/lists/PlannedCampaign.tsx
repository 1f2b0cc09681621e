import { Link } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import type { CampaignQuestion } from "../../core/campaigns/planCampaign";
import { campaignWords } from "../../wording/lists/campaignWords";
import { campaignPaneWords } from "../../wording/pane/campaignPaneWords";
import { frameWords } from "../../wording/pane/frameWords";
import { sayNumber } from "../../wording/sayNumber";
import type { DayOverview, NamedClient } from "../../workflow/desk/clinicDesk";
import type { PlannedCampaignView } from "../../workflow/desk/listsDesk";
import { Fold } from "../client/Fold";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useTableStyles } from "../today/tableStyles";
import { useListsStyles } from "./listsStyles";
import { PutButton } from "./PutButton";
import { PutNotice } from "./PutNotice";

interface PlannedCampaignProps {
  readonly question: CampaignQuestion;
  readonly planned: PlannedCampaignView;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
}

/** What a campaign comes to: how many, by whom, what is said; and the button that keeps it. */
export function PlannedCampaign(props: PlannedCampaignProps) {
  const { question, planned, state, jobs, overview } = props;
  const styles = useListsStyles();
  const words = campaignPaneWords(state.language);
  const { invited, later, heldBack } = planned;
  const top = useRef<HTMLDivElement>(null);
  // What was asked for stands below a long form: it is brought into sight.
  useEffect(() => top.current?.scrollIntoView({ block: "center" }), [question]);
  return (
    <Section title={words.planned(question.name, invited)}>
      <div className={styles.stack} ref={top}>
        <div className={styles.stack} role="status">
          {later > 0 && <p className={styles.line}>{words.later(later)}</p>}
          <LeftOut sentences={heldBack} state={state} />
          {invited === 0 && <p className={styles.line}>{words.nobodyFits}</p>}
        </div>
        {invited > 0 && (
          <>
            <CallersTable planned={planned} state={state} />
            <PutButton
              state={state}
              jobs={jobs}
              name={campaignWords(overview.language).name}
              asked={{ sheet: "campaign", question }}
              word={words.keep}
            />
            <PutNotice state={state} jobs={jobs} isInside />
            <Said planned={planned} state={state} />
            <Whom clients={planned.clients} state={state} jobs={jobs} />
          </>
        )}
      </div>
    </Section>
  );
}

/** Who is not invited, and why: under a line of its own, or it would read as who is. */
function LeftOut({ sentences, state }: { readonly sentences: readonly string[] } & StateProp) {
  const styles = useListsStyles();
  if (sentences.length === 0) return null;
  return (
    <>
      <p className={styles.line}>{campaignPaneWords(state.language).leftOut}</p>
      <ul className={styles.reasons}>
        {sentences.map((sentence) => (
          <li key={sentence} className={styles.caption}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

type StateProp = Pick<PlannedCampaignProps, "state">;
type PartProps = Pick<PlannedCampaignProps, "planned" | "state">;

function CallersTable({ planned, state }: PartProps) {
  const styles = useListsStyles();
  const table = useTableStyles();
  const words = campaignPaneWords(state.language);
  return (
    <>
      <table className={table.lines}>
        <thead>
          <tr>
            <th scope="col">{words.caller}</th>
            <th scope="col" className={table.number}>
              {words.clients}
            </th>
          </tr>
        </thead>
        <tbody>
          {planned.callers.map(({ caller, clients }) => (
            <tr key={caller ?? ""}>
              <th scope="row">{caller ?? words.nobody}</th>
              <td className={table.number}>{sayNumber(clients)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.caption}>{words.quota}</p>
    </>
  );
}

function Said({ planned, state }: PartProps) {
  const styles = useListsStyles();
  const words = campaignPaneWords(state.language);
  if (planned.says === undefined) return null;
  return (
    <Fold text={words.says}>
      <p className={styles.spoken}>{planned.says}</p>
      <CopyButton
        words={frameWords(state.language)}
        text={planned.says}
        label={words.copySays}
        withWord
      />
    </Fold>
  );
}

const namesAtOnce = 30;

interface WhomProps extends Pick<PlannedCampaignProps, "state" | "jobs"> {
  readonly clients: readonly NamedClient[];
}

function Whom({ clients, state, jobs }: WhomProps) {
  const styles = useListsStyles();
  const [shown, setShown] = useState(namesAtOnce);
  const words = campaignPaneWords(state.language);
  const left = clients.length - shown;
  return (
    <Fold text={words.whom}>
      <ul className={styles.list}>
        {clients.slice(0, shown).map(({ client, name, phone, about }) => (
          <li key={client} className={styles.ruled}>
            <div className={styles.beside}>
              <Link className={styles.target} onClick={() => jobs.openClient(client)}>
                {name}
              </Link>
              {phone !== undefined && <span className={styles.number}>{phone}</span>}
            </div>
            <p className={styles.caption}>{about}</p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Link className={styles.target} onClick={() => setShown(shown + namesAtOnce)}>
          {words.more(Math.min(left, namesAtOnce))}
        </Link>
      )}
    </Fold>
  );
}
