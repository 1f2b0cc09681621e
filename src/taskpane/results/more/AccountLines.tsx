import { Button, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { accountPaneWords } from "../../../wording/pane/accountPaneWords";
import { accountWords } from "../../../wording/pane/accountWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { sayMoney } from "../../../wording/sayMoney";
import type { LineDecision } from "../../../core/results/accountability/decideLine";
import type { AccountLineView } from "../../../workflow/desk/resultsDesk";
import type { PartProps } from "../partProps";
import { useResultsStyles } from "../resultsStyles";

const useStyles = makeStyles({
  lines: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  deciding: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    "& .fui-Input": { flexBasis: "100%", minWidth: 0 },
    "& button": { flexGrow: 1 },
  },
});

/** So many lines are shown; the sheet has them all. */
const shown = 60;

/** The lines of one month, each with what it rests on and its decision. */
export function AccountLines(props: PartProps) {
  const styles = useStyles();
  const { state } = props;
  const lines = state.results.lines?.lines;
  if (lines === undefined) return <p>{resultsWords(state.language).working}</p>;
  return (
    <ul className={styles.lines}>
      {lines.slice(0, shown).map((line) => (
        <li key={line.id} className={styles.line}>
          <LineSaid {...props} line={line} />
          {line.state !== "locked" && <Deciding {...props} line={line} />}
        </li>
      ))}
    </ul>
  );
}

type LineProps = PartProps & { readonly line: AccountLineView };

function LineSaid({ state, jobs, view, line }: LineProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const say = accountWords(state.language);
  const { client, clientName, because, exemption, cents, staff, note } = line;
  const amount = line.kind === "note" ? [] : [sayMoney(cents, view.currency, state.language)];
  return (
    <>
      <div className={styles.top}>
        {client === undefined ? (
          <span>{clientName ?? staff}</span>
        ) : (
          <Link className={shared.target} onClick={() => jobs.openClient(client)}>
            {clientName}
          </Link>
        )}
        <span>
          {[...(clientName === undefined ? [] : [staff]), ...amount, say.states[line.state]].join(
            " · ",
          )}
        </span>
      </div>
      <p className={shared.caption}>
        {because}
        {exemption !== undefined && ` · ${say.exemptions[exemption]}`}
        {note !== "" && ` · ${note}`}
      </p>
    </>
  );
}

function Deciding({ state, jobs, line }: LineProps) {
  const styles = useStyles();
  const say = accountPaneWords(state.language);
  const [note, setNote] = useState(line.note);
  const isWriting = state.results.put.phase === "writing" || state.isReadOnly;
  const decide = (decision: LineDecision) => jobs.putAccount({ line: line.id, decision, note });
  const decisions = ["approve", "dispute", "drop"] as const;
  return (
    <div className={styles.deciding}>
      <Input
        size="small"
        aria-label={`${say.why}: ${line.clientName ?? line.staff}`}
        placeholder={say.why}
        value={note}
        onChange={(_, { value }) => setNote(value)}
      />
      {decisions.map((decision) => (
        <Button
          key={decision}
          size="small"
          disabledFocusable={isWriting}
          onClick={() => decide(decision)}
        >
          {say[decision]}
        </Button>
      ))}
    </div>
  );
}
