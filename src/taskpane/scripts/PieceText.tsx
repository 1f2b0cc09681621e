import { mergeClasses } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { useScriptsStyles } from "./scriptsStyles";

interface PieceTextProps {
  readonly text: string;
  readonly paneLanguage: Language;
}

/** A line with the names of its values in place of their braces; conditions are left to the field. */
export function PieceText({ text, paneLanguage }: PieceTextProps) {
  const styles = useScriptsStyles();
  const { placeholders } = scriptsWords(paneLanguage);
  // Odd pieces are what stood between double braces, even ones the text around them.
  return text.split(/\{\{([^{}]*)\}\}/).map((piece, place) => {
    if (place % 2 === 0) return piece;
    const name = placeholders[piece.trim()];
    return name === undefined ? null : (
      <span key={place} className={mergeClasses(styles.slot, styles.slotPad)}>
        {name}
      </span>
    );
  });
}
