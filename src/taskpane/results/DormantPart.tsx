import { resultsWords } from "../../wording/pane/resultsWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import { sayShortDay } from "../../wording/pane/sayShortDay";
import { sayNumber } from "../../wording/sayNumber";
import { sayShare, sayShares } from "../../wording/sayShare";
import { Section } from "../frame/Section";
import { CountLines } from "./CountLines";
import { CountLink } from "./CountLink";
import { DormantTrend } from "./DormantTrend";
import type { PartProps } from "./partProps";
import { PutLine } from "./PutLine";
import { useResultsStyles } from "./resultsStyles";
import { ShareTable } from "./ShareTable";
import { TierTable } from "./TierTable";

/** Who stays away (D2, D3): now, month by month, by consultant and by what was done last. */
export function DormantPart({ state, jobs, view }: PartProps) {
  const styles = useResultsStyles();
  const words = resultsWords(state.language);
  const say = words.dormant;
  const { dormancy, asOf } = view;
  const { dormant, reachable, ofAllShare, fromDay, lastYear } = dormancy;
  const { share, interval, clients, among } = dormant;
  const table = {
    state,
    jobs,
    nameWord: say.name,
    countWord: say.ofThose,
    worse: "higher",
  } as const;
  return (
    <>
      <PutLine state={state} jobs={jobs}>
        {words.asOf(sayPaneDay(asOf, state.asOf, state.language))}
      </PutLine>
      <Section>
        {share === undefined || interval === undefined ? (
          <p className={styles.line}>{say.nobody}</p>
        ) : (
          <>
            <p className={styles.headline}>
              <span className={styles.big}>{sayShare(share)}</span>
              <span>
                <CountLink counted={clients} what={say.said} text={say.said} jobs={jobs} />
              </span>
            </p>
            <p className={styles.caption}>
              {say.sure(clients.count, among, sayShares(interval))}
              {ofAllShare !== undefined && words.next + say.ofAll(sayShare(ofAllShare))}
            </p>
            {reachable.share !== undefined && reachable.among < among && (
              <p className={styles.caption}>
                {say.reachable(
                  among - reachable.among,
                  sayShare(reachable.share),
                  words.counted(reachable.clients.count, reachable.among),
                )}
              </p>
            )}
          </>
        )}
        <p className={styles.caption}>{say.fromDay(fromDay)}</p>
      </Section>
      <TierTable state={state} jobs={jobs} view={view} />
      <DormantTrend state={state} jobs={jobs} view={view} />
      {lastYear.dormant.among > 0 && (
        <Section title={say.lastYear}>
          <CountLines
            jobs={jobs}
            lines={[
              {
                word: say.lastYearList(sayShortDay(lastYear.on, asOf, state.language)),
                counted: lastYear.dormant.clients,
              },
              { word: say.cameSince, counted: lastYear.cameSince },
            ]}
          />
        </Section>
      )}
      {dormancy.byOwner.length > 0 && (
        <Section title={say.byOwner}>
          <ShareTable {...table} groups={dormancy.byOwner} />
          <p className={styles.caption}>{say.differs}</p>
        </Section>
      )}
      {dormancy.byTreatment.length > 0 && (
        <Section title={say.byTreatment}>
          <ShareTable {...table} groups={dormancy.byTreatment.slice(0, treatmentsShown)} />
          {dormancy.byTreatment.length > treatmentsShown && (
            <p className={styles.caption}>
              {say.more(sayNumber(dormancy.byTreatment.length - treatmentsShown))}
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** The rest stands on the sheet. */
const treatmentsShown = 12;
