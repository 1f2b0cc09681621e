import { Checkbox, Switch, makeStyles, tokens } from "@fluentui/react-components";

import { weekday } from "../../core/calendar/day";
import { isOpenDay } from "../../core/calling/isOpenDay";
import { byHandWords } from "../../wording/pane/byHandWords";
import { moreOfTodayWords } from "../../wording/pane/moreOfTodayWords";
import { withPolicyChanges } from "../../workflow/policyChanges";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { overviewOf } from "../state/paneReducer";
import { Section } from "../frame/Section";
import { CaptionLink } from "./CaptionLink";
import { staffNamed } from "./staffNamed";
import { useFocusOnReturn } from "./useFocusOnReturn";

const useStyles = makeStyles({
  // Fluent's controls keep room around themselves; the text below them does not.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choices: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    display: "flex",
    flexDirection: "column",
  },
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  hint: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface StaffTodayProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Who is in on the day, and whether the shop is open: both change who calls whom (C5). */
export function StaffToday({ state, jobs }: StaffTodayProps) {
  const styles = useStyles();
  const words = byHandWords(state.language);
  const leave = useFocusOnReturn();
  const { shop } = withPolicyChanges(state.settings.thresholds ?? {});
  const isClosedEachWeek = shop.closedWeekdays.includes(weekday(state.asOf));
  const isClosed = state.isShopClosed || !isOpenDay(state.asOf, shop);
  const staff = staffNamed(overviewOf(state.day), state.staffOff);
  const choose = (name: string, isOff: boolean) =>
    jobs.chooseStaffOff(
      isOff ? [...state.staffOff, name] : state.staffOff.filter((other) => other !== name),
    );
  return (
    <Section title={words.staffTitle}>
      <Switch
        className={styles.switch}
        label={words.shopClosed}
        checked={isClosed}
        disabled={isClosedEachWeek}
        onChange={(_, { checked }) => jobs.chooseShopClosed(checked)}
      />
      <p className={styles.hint}>
        {isClosedEachWeek ? words.shopEachWeek : isClosed ? words.shopHint : undefined}
      </p>
      {staff.length === 0 ? (
        <p className={styles.hint}>{words.noStaff}</p>
      ) : (
        <fieldset className={styles.group}>
          <legend className={styles.hint}>{words.staffOff}</legend>
          <div className={styles.choices}>
            {staff.map(({ name, isOff, isOffBySheet }) => (
              <Checkbox
                key={name}
                label={isOffBySheet ? words.offBySheet(name) : name}
                disabled={isOffBySheet}
                checked={isOff}
                onChange={(_, { checked }) => choose(name, checked === true)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {staff.length > 0 && (
        <p className={styles.hint}>
          <CaptionLink
            onClick={() => {
              leave();
              jobs.openLists({ at: "handover" });
            }}
          >
            {moreOfTodayWords(state.language).leavesForGood}
          </CaptionLink>
        </p>
      )}
    </Section>
  );
}
