import type { Language } from "../../core/clients/language";
import { setupWords } from "../../wording/pane/setupWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import { hostStory } from "./hostAbilities";
import { looksMerged } from "./looksMerged";
import { officeContext } from "./officeContext";
import { useSetupStyles } from "./setupStyles";

interface MergedCellsProps {
  readonly overview: DayOverview;
  readonly language: Language;
}

/** Said where an older Excel does not tell which cells are merged, and some seem to be. */
export function MergedCells({ overview, language }: MergedCellsProps) {
  const styles = useSetupStyles();
  const { abilities } = hostStory(officeContext());
  const isTold = abilities.some(({ id, isThere }) => id === "merges" && isThere);
  if (isTold || !looksMerged(overview)) return null;
  return (
    <Section>
      <p className={styles.line}>{setupWords(language).doubts.perhapsMerged}</p>
    </Section>
  );
}
