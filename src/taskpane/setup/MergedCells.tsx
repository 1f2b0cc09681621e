import type { Language } from "../../core/clients/language";
import { setupWords } from "../../wording/pane/setupWords";
import type { SheetUnderstood } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import { hostStory } from "./hostAbilities";
import { officeContext } from "./officeContext";
import { useSetupStyles } from "./setupStyles";
import { sheetsPerhapsMerged } from "./sheetsPerhapsMerged";

interface MergedCellsProps {
  readonly sheets: readonly SheetUnderstood[];
  readonly language: Language;
}

/** Said where an older Excel does not tell which cells are merged, and some seem to be. */
export function MergedCells({ sheets, language }: MergedCellsProps) {
  const styles = useSetupStyles();
  const { abilities } = hostStory(officeContext());
  const names = sheetsPerhapsMerged(sheets);
  const isTold = abilities.some(({ id, isThere }) => id === "merges" && isThere);
  if (isTold || names.length === 0) return null;
  return (
    <Section>
      <p className={styles.line}>{setupWords(language).doubts.perhapsMerged(names)}</p>
    </Section>
  );
}
