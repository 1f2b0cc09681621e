import { campaignPaneWords } from "../../wording/pane/campaignPaneWords";
import { sayPaneDay } from "../../wording/pane/sayPaneDay";
import type { KeptCampaignView } from "../../workflow/desk/listsDesk";
import { Section } from "../frame/Section";
import type { PaneState } from "../state/paneState";
import { useListsStyles } from "./listsStyles";

interface KeptCampaignsProps {
  readonly kept: readonly KeptCampaignView[];
  readonly state: PaneState;
}

/** The campaigns that call today or have called, and how far each is. */
export function KeptCampaigns({ kept, state }: KeptCampaignsProps) {
  const styles = useListsStyles();
  const { language, asOf } = state;
  const words = campaignPaneWords(language);
  return (
    <Section title={words.running}>
      {kept.length === 0 ? (
        <p className={styles.caption}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {kept.map(({ name, from, to, invited, reached, isOver }) => {
            const days = [from, to].map((day) =>
              day === undefined ? "…" : sayPaneDay(day, asOf, language),
            );
            const told = [
              words.period(days[0] ?? "", days[1] ?? ""),
              words.reached(reached, invited),
              ...(isOver ? [words.over] : []),
            ];
            return (
              <li key={name} className={styles.ruled}>
                {name}
                <p className={styles.caption}>{told.join(" · ")}</p>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
