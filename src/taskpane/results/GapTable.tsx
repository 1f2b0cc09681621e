import { mergeClasses, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";

import type { Day } from "../../core/calendar/day";
import { resultsWords } from "../../wording/pane/resultsWords";
import { returnWords } from "../../wording/pane/returnWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { sayMonth } from "../../wording/sayMonth";
import type { MiddleView } from "../../workflow/results/returnView";
import { Section } from "../frame/Section";
import { useTableStyles } from "../today/tableStyles";
import { CountLink } from "./CountLink";
import type { PartProps } from "./partProps";
import { useResultsStyles } from "./resultsStyles";

const periods = ["monthly", "weekly"] as const;
type Period = (typeof periods)[number];

/** The last so many weeks or months; all of them are on the sheet. */
const shown = 8;

/** W3: how long after the purchase before they come, by week or month. */
export function GapTable({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const table = useTableStyles();
  const [period, setPeriod] = useState<Period>("monthly");
  const { language, asOf } = state;
  const say = returnWords(language);
  const { none } = resultsWords(language);
  const gaps = view.back.gaps[period].slice(-shown).reverse();
  if (view.back.gaps.monthly.length === 0) return null;
  const name = (key: number): string =>
    period === "monthly" ? sayMonth(key as Day, language) : sayPaneDay(key as Day, asOf, language);
  const middle = ({ clients, medianDays, isSmall }: MiddleView, what: string) => (
    <td className={mergeClasses(table.number, isSmall && styles.small)}>
      {medianDays === undefined ? none : Math.round(medianDays)}
      {" ("}
      <CountLink counted={clients} what={what} jobs={jobs} />)
    </td>
  );
  return (
    <Section title={say.gaps}>
      <TabList
        size="small"
        appearance="subtle-circular"
        aria-label={say.gaps}
        selectedValue={period}
        onTabSelect={(_, { value }) => {
          const chosen = periods.find((known) => known === value);
          if (chosen !== undefined) setPeriod(chosen);
        }}
      >
        {periods.map((one) => (
          <Tab key={one} value={one} id={`gaps-${one}`} aria-controls="gaps-table">
            {say[one]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="gaps-table" aria-labelledby={`gaps-${period}`}>
        <table className={mergeClasses(table.lines, styles.table, styles.gap)}>
          <thead>
            <tr>
              <th scope="col">{say.period}</th>
              <th scope="col">{say.toSecond}</th>
              <th scope="col">{say.sincePrevious}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ key, seconds, sincePrevious }) => (
              <tr key={key}>
                <th scope="row">{name(key)}</th>
                {middle(seconds, `${name(key)}, ${say.toSecond}`)}
                {middle(sincePrevious, `${name(key)}, ${say.sincePrevious}`)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.caption}>{say.gapsNote}</p>
    </Section>
  );
}
