import { makeStyles, mergeClasses, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";

import type { WhatIfWords } from "../../wording/pane/whatIfWords";
import type { WhatIf } from "../../workflow/desk/clinicDesk";
import { sayNumber } from "../../wording/sayNumber";
import { useTableStyles } from "../today/tableStyles";
import { coverageSaid } from "./coverageSaid";
import { sayChange } from "./sayChange";
import { useSetupStyles } from "./setupStyles";
import { whatIfLines, type WhatIfCount } from "./whatIfLines";

const useStyles = makeStyles({
  table: { "& thead th": { textAlign: "right", verticalAlign: "bottom", whiteSpace: "normal" } },
  change: { "& th, & td": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` } },
  // Where the pane is low, the change is what counts.
  rest: { "@media (max-height: 520px)": { display: "none" } },
});

interface WhatIfTableProps {
  /** `undefined` while it is worked out. */
  readonly answer: WhatIf | undefined;
  readonly words: WhatIfWords;
}

/** Now, If and Change for all five groups, and for the callers whose day changes. */
export function WhatIfTable({ answer, words }: WhatIfTableProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const table = useTableStyles();
  const { announce } = useAnnounce();
  useEffect(() => {
    if (answer === undefined) return;
    const said = whatIfLines(answer).groups.map(
      ({ group, now, then }) => `${words.groups[group]} ${sayChange(then - now)}`,
    );
    announce(words.said(said));
  }, [answer, announce, words]);
  if (answer === undefined) return <p className={shared.caption}>{words.working}</p>;
  const { groups, callers, joins, leaves } = whatIfLines(answer);
  const cells = (say: (count: WhatIfCount) => string) =>
    groups.map((count) => (
      <td key={count.group} className={table.number}>
        {say(count)}
      </td>
    ));
  return (
    <>
      <p className={mergeClasses(shared.caption, styles.rest)}>{words.moves(leaves, joins)}</p>
      <table className={mergeClasses(table.lines, styles.table)}>
        <thead>
          <tr>
            <td />
            {groups.map(({ group }) => (
              <th key={group} scope="col" className={table.number}>
                {words.groups[group]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.rest}>
            <th scope="row">{words.now}</th>
            {cells(({ now }) => sayNumber(now))}
          </tr>
          <tr className={styles.rest}>
            <th scope="row">{words.then}</th>
            {cells(({ then }) => sayNumber(then))}
          </tr>
          <tr className={styles.change}>
            <th scope="row">{words.change}</th>
            {cells(({ now, then }) => sayChange(then - now))}
          </tr>
        </tbody>
      </table>
      {callers.length > 0 && (
        <p className={mergeClasses(shared.caption, styles.rest)}>
          {words.callers(callers.map(({ caller, now, then }) => words.caller(caller, now, then)))}
        </p>
      )}
      {coverageSaid(answer, words).map((sentence) => (
        <p key={sentence} className={mergeClasses(shared.caption, styles.rest)}>
          {sentence}
        </p>
      ))}
    </>
  );
}
