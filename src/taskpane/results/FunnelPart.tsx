import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { Day } from "../../core/calendar/day";
import type { Language } from "../../core/clients/language";
import { resultsFunnelWords } from "../../wording/pane/resultsFunnelWords";
import { resultsWords } from "../../wording/pane/resultsWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { sayGroupName } from "../../wording/sayGroupName";
import { sayMoney } from "../../wording/sayMoney";
import { sayMonth } from "../../wording/sayMonth";
import { wordsIn } from "../../wording/words";
import type { FunnelLineView, FunnelView } from "../../workflow/results/funnelView";
import { Section } from "../frame/Section";
import { BroughtBackPart } from "./BroughtBackPart";
import { ControlCharts } from "./ControlCharts";
import { FunnelNotices } from "./FunnelNotices";
import { FunnelTable } from "./FunnelTable";
import { MoneyLines } from "./MoneyLines";
import type { PartProps } from "./partProps";
import { PutLine } from "./PutLine";
import { useResultsStyles } from "./resultsStyles";

const useStyles = makeStyles({
  selects: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& > *": { minWidth: 0, maxWidth: "100%" },
    "& select": { textOverflow: "ellipsis" },
  },
});

const cuts = ["day", "week", "month", "caller", "reason", "script"] as const;
type Cut = (typeof cuts)[number];

/** From call to purchase (R1): one day, week, month, caller, reason or script at a time. */
export function FunnelPart({ state, jobs, view }: PartProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const { language } = state;
  const say = resultsFunnelWords(language);
  const { funnel, currency } = view;
  const [cut, setCut] = useState<Cut>("week");
  const [key, setKey] = useState<number | undefined>();
  const lines = linesOf(funnel, cut);
  const line = lines.find((one) => one.key === key) ?? usualChoice(lines);
  if (line === undefined)
    return (
      <>
        <PutLine state={state} jobs={jobs}>
          {null}
        </PutLine>
        <Section>
          <p className={shared.line}>{say.noCalls}</p>
        </Section>
      </>
    );
  return (
    <>
      <PutLine state={state} jobs={jobs}>
        <div className={styles.selects}>
          <Select
            size="small"
            aria-label={say.cutLabel}
            value={cut}
            onChange={(_, { value }) => {
              setCut(cuts.find((known) => known === value) ?? "week");
              setKey(undefined);
            }}
          >
            {cuts.map((one) => (
              <option key={one} value={one}>
                {say.cuts[one]}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            aria-label={say.choose}
            value={line.key}
            onChange={(_, { value }) => setKey(Number(value))}
          >
            {lines.map((one) => (
              <option key={one.key} value={one.key}>
                {nameOf(one, cut, language, view.asOf)}
              </option>
            ))}
          </Select>
        </div>
      </PutLine>
      <FunnelTable state={state} jobs={jobs} line={line} hasWeeks={cut === "week"} />
      <FunnelNotices
        state={state}
        jobs={jobs}
        line={line}
        creditedWithinDays={funnel.creditedWithinDays}
      />
      <Section title={say.money}>
        <MoneyLines
          lines={[
            { word: say.amount, amount: sayMoney(line.cents, currency, language) },
            {
              word: say.perClient(line.buyers),
              amount:
                line.centsPerBuyer === undefined
                  ? resultsWords(language).none
                  : sayMoney(line.centsPerBuyer, currency, language),
            },
          ]}
        />
        <p className={shared.caption}>{say.moneyNote(funnel.creditedWithinDays)}</p>
      </Section>
      <BroughtBackPart state={state} jobs={jobs} view={view} />
      <ControlCharts state={state} funnel={funnel} />
    </>
  );
}

const timeCuts: ReadonlySet<Cut> = new Set(["day", "week", "month"] as const);

/** The newest first; names in their own order. */
function linesOf({ by }: FunnelView, cut: Cut): readonly FunnelLineView[] {
  return timeCuts.has(cut) ? [...by[cut]].reverse() : by[cut];
}

/** The newest time whose calls are settled, until a person chooses another. */
function usualChoice(lines: readonly FunnelLineView[]): FunnelLineView | undefined {
  return lines.find(({ isClosed }) => isClosed) ?? lines[0];
}

function nameOf(line: FunnelLineView, cut: Cut, language: Language, asOf: Day): string {
  const say = resultsFunnelWords(language);
  if (cut === "day") return sayPaneDay(line.key as Day, asOf, language);
  if (cut === "week") return say.week(sayShortDay(line.key as Day, asOf, language));
  if (cut === "month") return sayMonth(line.key as Day, language);
  return sayGroupName(line.name, wordsIn(language)) ?? resultsWords(language).unnamed;
}
