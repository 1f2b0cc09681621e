import { Checkbox, Link } from "@fluentui/react-components";

import { handoverPaneWords } from "../../wording/pane/handoverPaneWords";
import type { HandoverView } from "../../workflow/desk/listsDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { useListsStyles } from "./listsStyles";

interface WhoLeavesProps {
  readonly view: HandoverView;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Everybody who looks after clients; whoever is ticked leaves. */
export function WhoLeaves({ view, state, jobs }: WhoLeavesProps) {
  const styles = useListsStyles();
  const words = handoverPaneWords(state.language);
  const leaving = new Set(view.leaving);
  const choose = (name: string, leaves: boolean) => {
    const names = leaves ? [...view.leaving, name] : view.leaving.filter((other) => other !== name);
    jobs.askHandover({ ...state.lists.handover.asked, leaving: names });
  };
  if (view.staff.length === 0)
    return (
      <Section title={words.who}>
        <p className={styles.caption}>{words.nobodyKnown}</p>
      </Section>
    );
  return (
    <Section title={words.who}>
      <fieldset className={styles.group}>
        <legend className={styles.caption}>{words.whoHint}</legend>
        <div className={styles.choices}>
          {view.staff.map(({ name, clients, hasLeft }) => {
            const said = words.clientsOf(name, clients);
            return (
              <Checkbox
                key={name}
                label={hasLeft ? words.hasLeft(said) : said}
                checked={leaving.has(name)}
                onChange={(_, { checked }) => choose(name, checked === true)}
              />
            );
          })}
        </div>
      </fieldset>
      <p className={styles.caption}>
        {words.onlyToday}{" "}
        <Link className={styles.target} onClick={() => jobs.openLists(undefined)}>
          {words.toStaffToday}
        </Link>
      </p>
    </Section>
  );
}
