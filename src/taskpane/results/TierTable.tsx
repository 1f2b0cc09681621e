import { makeStyles, mergeClasses } from "@fluentui/react-components";

import type { DormancyTier } from "../../core/retention/dormancyTier";
import { capital } from "../../wording/capital";
import { resultsWords } from "../../wording/pane/resultsWords";
import { sayNumber } from "../../wording/sayNumber";
import { percent } from "../../wording/sayShare";
import { wordsIn } from "../../wording/words";
import { withPolicyChanges } from "../../workflow/policyChanges";
import { Section } from "../frame/Section";
import { overviewOf } from "../state/paneReducer";
import { useTableStyles } from "../today/tableStyles";
import { CountLink } from "./CountLink";
import type { PartProps } from "./partProps";
import { useResultsStyles } from "./resultsStyles";
import { ShareBar } from "./ShareBar";
import { tierDays } from "./tierDays";

const useStyles = makeStyles({
  name: { whiteSpace: "nowrap" },
  bar: { width: "34%", "@media (max-width: 260px)": { display: "none" } },
  days: { whiteSpace: "nowrap" },
});

/** Tiers that are not dormant. */
const stillHere: ReadonlySet<DormancyTier> = new Set(["active", "sleeping"] as const);

/** Everybody who ever came, by how long ago that was. */
export function TierTable({ state, jobs, view }: PartProps) {
  const styles = useStyles();
  const shared = useResultsStyles();
  const table = useTableStyles();
  const say = resultsWords(state.language).dormant;
  const { tiers: tierWords } = wordsIn(state.language);
  const { tiers, dormant, allClients } = view.dormancy;
  const days = tierDays(withPolicyChanges(state.settings.thresholds ?? {}).dormancy);
  const unreadable = overviewOf(state.day)?.counts.unreadable ?? 0;
  const came = tiers.filter(({ tier }) => tier !== "never_arrived");
  const never = tiers.find(({ tier }) => tier === "never_arrived");
  const most = Math.max(1, ...came.map(({ clients }) => clients.count));
  return (
    <Section title={say.tiers}>
      <table className={mergeClasses(table.lines, shared.table)}>
        <thead>
          <tr>
            <th scope="col">{say.tier}</th>
            <th scope="col">{say.days}</th>
            <td className={styles.bar} />
            <th scope="col">{say.clients}</th>
            <th scope="col">{say.percent}</th>
          </tr>
        </thead>
        <tbody>
          {came.map(({ tier, clients, share }) => (
            <tr key={tier}>
              <th scope="row" className={styles.name}>
                <CountLink
                  counted={clients}
                  what={capital(tierWords[tier])}
                  text={capital(tierWords[tier])}
                  jobs={jobs}
                />
              </th>
              <td className={mergeClasses(styles.days, shared.quiet, table.number)}>
                {days[tier]}
              </td>
              <td className={styles.bar}>
                <ShareBar share={clients.count / most} isQuiet={stillHere.has(tier)} />
              </td>
              <td className={table.number}>{sayNumber(clients.count)}</td>
              <td className={table.number}>{share === undefined ? "" : percent(share)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {say.everCame}
            </th>
            <td className={table.number}>{sayNumber(dormant.among)}</td>
            <td className={table.number}>{dormant.among === 0 ? "" : 100}</td>
          </tr>
        </tfoot>
      </table>
      {never !== undefined && never.clients.count > 0 && (
        <p className={shared.caption}>
          <CountLink
            counted={never.clients}
            what={capital(tierWords.never_arrived)}
            text={
              unreadable === 0
                ? say.rest(never.clients.count, allClients)
                : say.restUnread(never.clients.count, unreadable, allClients + unreadable)
            }
            jobs={jobs}
          />
        </p>
      )}
    </Section>
  );
}
