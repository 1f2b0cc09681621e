import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";

import { accountPaneWords } from "../../../wording/pane/accountPaneWords";
import { sayMoney } from "../../../wording/sayMoney";
import { sayMonth } from "../../../wording/sayMonth";
import type { AccountMonth } from "../../../workflow/results/accountView";
import type { PartProps } from "../partProps";
import { PlainTable } from "../PlainTable";
import { PutNotice } from "../PutLine";
import { useResultsStyles } from "../resultsStyles";
import { AccountLines } from "./AccountLines";
import { AccountRules } from "./AccountRules";

/** So many months are shown at first; older ones are seldom asked for. */
const monthsFirst = 4;

/** R4: whom a month's results speak for and against, as proposals until somebody decides. */
export function AccountPanel(props: PartProps) {
  const { state, jobs, view } = props;
  const styles = useResultsStyles();
  const say = accountPaneWords(state.language);
  const { months } = view.account;
  const [isWhole, setWhole] = useState(false);
  if (months.length === 0)
    return (
      <>
        <p className={styles.line}>{say.nothing}</p>
        <AccountRules {...props} />
      </>
    );
  const isWriting = state.results.put.phase === "writing";
  return (
    <>
      <p className={styles.caption}>{say.about}</p>
      <PutNotice state={state} what="account" />
      {months.slice(0, isWhole ? months.length : monthsFirst).map((month) => (
        <MonthAccount key={month.month} {...props} month={month} />
      ))}
      <div className={styles.buttons}>
        {!isWhole && months.length > monthsFirst && (
          <Button onClick={() => setWhole(true)}>{say.earlier(months.length - monthsFirst)}</Button>
        )}
        <Button disabledFocusable={isWriting || state.isReadOnly} onClick={() => jobs.putAccount()}>
          {say.put}
        </Button>
      </div>
      <h3 className={styles.title}>{say.rules}</h3>
      <AccountRules {...props} />
    </>
  );
}

function MonthAccount(props: PartProps & { readonly month: AccountMonth }) {
  const { state, jobs, view, month } = props;
  const styles = useResultsStyles();
  const say = accountPaneWords(state.language);
  const isOpen = state.results.lines?.month === month.month;
  const isWriting = state.results.put.phase === "writing";
  const hasNotes = view.account.months.some(({ statements }) =>
    statements.some(({ missedDays }) => missedDays > 0),
  );
  const standing = month.isLocked ? say.locked : month.isSettled ? undefined : say.running;
  return (
    <>
      <h3 className={styles.title}>
        {sayMonth(month.month, state.language)}
        {standing !== undefined && <span className={styles.quiet}>{` · ${standing}`}</span>}
      </h3>
      <PlainTable
        head={[
          say.staff,
          say.for,
          ...(view.account.penaltiesOn ? [say.against, say.exempt] : []),
          ...(hasNotes ? [say.missedDays] : []),
          say.open,
          say.amount,
        ]}
        rows={month.statements.map((own) => ({
          name: own.staff,
          cells: [
            own.rewards,
            ...(view.account.penaltiesOn ? [own.penalties, own.exempt] : []),
            ...(hasNotes ? [own.missedDays] : []),
            own.open,
            sayMoney(own.cents, view.currency, state.language),
          ],
        }))}
      />
      <Link
        className={styles.target}
        aria-expanded={isOpen}
        onClick={() => jobs.showAccount(isOpen ? undefined : month.month)}
      >
        {isOpen ? say.hideLines : say.lines}
      </Link>
      {isOpen && <AccountLines {...props} />}
      {isOpen && month.isSettled && !month.isLocked && (
        <Button
          size="small"
          disabledFocusable={isWriting || state.isReadOnly}
          onClick={() => jobs.putAccount({ lock: month.month })}
        >
          {say.lock}
        </Button>
      )}
    </>
  );
}
