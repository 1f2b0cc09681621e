import { Badge, mergeClasses } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";

import { resultsWords } from "../../wording/pane/resultsWords";
import { returnWords } from "../../wording/pane/returnWords";
import { sayNumber } from "../../wording/sayNumber";
import type { ReturnView } from "../../workflow/results/returnView";
import { Section } from "../frame/Section";
import type { PaneState } from "../state/paneState";
import { useTableStyles } from "../today/tableStyles";
import { useResultsStyles } from "./resultsStyles";

interface TooFewReturnsProps {
  readonly state: PaneState;
  readonly back: ReturnView;
}

/** Counts and what is lacking; not one percentage. */
export function TooFewReturns({ state, back }: TooFewReturnsProps) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  const say = returnWords(state.language);
  const { firstTimers, returned, needed } = back;
  const lines = [
    { word: say.firstTimersNeeded, now: firstTimers, needed: needed.clients },
    { word: say.ofTheseBack, now: returned, needed: needed.returns },
  ];
  return (
    <Section
      title={say.whenReturn}
      aside={
        <Badge appearance="outline" shape="rounded" color="informative" icon={<InfoRegular />}>
          {resultsWords(state.language).tooSmall}
        </Badge>
      }
    >
      <p className={styles.line}>{say.soFar(firstTimers, returned)}</p>
      <table className={mergeClasses(table.lines, styles.gap)}>
        <thead>
          <tr>
            <th scope="col">{say.toSee}</th>
            <th scope="col">{say.now}</th>
            <th scope="col">{say.needed}</th>
            <th scope="col">{say.toGo}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.word}>
              <th scope="row">{line.word}</th>
              <td className={table.number}>{sayNumber(line.now)}</td>
              <td className={table.number}>{sayNumber(line.needed)}</td>
              <td className={table.number}>{sayNumber(Math.max(0, line.needed - line.now))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.caption}>{say.notYet}</p>
    </Section>
  );
}
