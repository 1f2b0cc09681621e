import { Link, mergeClasses } from "@fluentui/react-components";

import type { WhatIfWords } from "../../wording/pane/whatIfWords";
import type { NamedClient, WhatIf } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { useSetupStyles } from "./setupStyles";

interface WhatIfNamesProps {
  readonly answer: WhatIf;
  readonly words: WhatIfWords;
  readonly jobs: PaneJobs;
}

/** Who would come on the sheet and who would leave it. */
export function WhatIfNames({ answer, words, jobs }: WhatIfNamesProps) {
  const { joins, leaves, nobody } = words;
  return (
    <>
      <Names title={leaves} clients={answer.leaves} nobody={nobody} jobs={jobs} />
      <Names title={joins} clients={answer.joins} nobody={nobody} jobs={jobs} />
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly clients: readonly NamedClient[];
  readonly nobody: string;
  readonly jobs: PaneJobs;
}

function Names({ title, clients, nobody, jobs }: NamesProps) {
  const styles = useSetupStyles();
  return (
    <Section title={title} aside={clients.length}>
      {clients.length === 0 ? (
        <p className={styles.caption}>{nobody}</p>
      ) : (
        <ul className={mergeClasses(styles.list, styles.stack)}>
          {clients.map(({ client, name, about }) => (
            <li key={client}>
              <Link className={styles.target} onClick={() => jobs.openClient(client)}>
                {name}
              </Link>
              <p className={styles.caption}>{about}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
