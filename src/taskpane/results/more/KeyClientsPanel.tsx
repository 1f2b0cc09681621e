import { resultsCareWords } from "../../../wording/pane/resultsCareWords";
import { resultsWords } from "../../../wording/pane/resultsWords";
import { CountLink } from "../CountLink";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { useResultsStyles } from "../resultsStyles";

/** R8: how many key clients each consultant looks after, with a word where they are too many. */
export function KeyClientsPanel({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const { unnamed, none } = resultsWords(state.language);
  const say = resultsCareWords(state.language).keyClients;
  const { keyClients } = view.care;
  if (keyClients.length === 0) return <p className={styles.line}>{say.nothing}</p>;
  return (
    <PlainTable
      head={[say.name, say.clients, say.load]}
      rows={keyClients.map(({ name, clients, load }) => ({
        name: name ?? unnamed,
        cells: [
          <CountLink key="clients" counted={clients} what={name ?? unnamed} jobs={jobs} />,
          // How many are usual is said of a consultant, not of clients without one.
          name === undefined ? (
            none
          ) : (
            <span key="load" className={load === "tooMany" ? styles.flagged : styles.quiet}>
              {say.loads[load]}
            </span>
          ),
        ],
      }))}
    />
  );
}
