import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";

import type { AboutWords } from "../../wording/pane/aboutWords";
import { Section } from "../frame/Section";
import type { CheckedAbility } from "./hostAbilities";
import { useSetupStyles } from "./setupStyles";

const useStyles = makeStyles({
  ability: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  there: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusWarningForeground1 },
  set: { whiteSpace: "nowrap" },
  without: { gridColumn: "2 / -1" },
});

interface AbilityListProps {
  readonly words: AboutWords["abilities"];
  readonly abilities: readonly CheckedAbility[];
}

/** What this Excel can do of all that the add-in uses; what is missing says what that costs. */
export function AbilityList({ words, abilities }: AbilityListProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const isComplete = abilities.every(({ isThere }) => isThere);
  return (
    <Section title={words.title}>
      <p className={shared.line}>{isComplete ? words.allThere : words.wayOn}</p>
      <ul className={shared.list}>
        {abilities.map(({ id, set, version, isThere }) => (
          <li key={id} className={styles.ability}>
            {isThere ? (
              <CheckmarkCircleRegular className={styles.there} aria-hidden="true" />
            ) : (
              <WarningRegular className={styles.missing} aria-hidden="true" />
            )}
            <span>
              {words.names[id]}{" "}
              <span
                className={mergeClasses(shared.caption, styles.set)}
              >{`${set} ${version}`}</span>
            </span>
            <span>{isThere ? words.there : words.missing}</span>
            {!isThere && (
              <p className={mergeClasses(shared.caption, styles.without)}>{words.without[id]}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
