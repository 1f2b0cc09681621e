import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular, ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";

import type { Language } from "../../core/clients/language";
import { scriptSheetWords } from "../../wording/lists/scriptSheetWords";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { PieceField } from "./PieceField";
import { PieceText } from "./PieceText";
import type { OpenScript, Piece, ScriptDraft } from "./scriptDraft";
import { useScriptsStyles } from "./scriptsStyles";

const useStyles = makeStyles({
  piece: {
    display: "grid",
    gridTemplateColumns: "62px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    ":lang(zh-CN)": { gridTemplateColumns: "44px minmax(0, 1fr) auto" },
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  muted: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  tools: { display: "flex", alignItems: "center" },
  stop: { color: tokens.colorStatusDangerForeground3 },
  warn: { color: tokens.colorStatusWarningForeground3 },
});

interface PieceLineProps {
  readonly piece: Piece;
  readonly open: OpenScript;
  readonly paneLanguage: Language;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onType: (typed: ScriptDraft[Piece["cell"]]) => void;
}

/** One piece of a script: its words in one line, or open to be rewritten. */
export function PieceLine(props: PieceLineProps) {
  const { piece, open, paneLanguage, isOpen, onToggle, onType } = props;
  const styles = useStyles();
  const shared = useScriptsStyles();
  const { editor: words } = scriptsWords(paneLanguage);
  const name = scriptSheetWords(paneLanguage).cells[piece.cell];
  if (isOpen)
    return (
      <PieceField
        piece={piece}
        open={open}
        paneLanguage={paneLanguage}
        onClose={onToggle}
        onType={onType}
      />
    );
  return (
    <div className={styles.piece}>
      <span className={shared.caption}>{name}</span>
      <span className={styles.text} lang={open.language}>
        {piece.text === "" ? (
          <span className={mergeClasses(styles.muted)}>{words.empty}</span>
        ) : (
          <PieceText text={piece.text} paneLanguage={paneLanguage} />
        )}
      </span>
      <span className={styles.tools}>
        {piece.checked.problems.length > 0 && <ErrorCircleFilled className={styles.stop} />}
        {piece.checked.problems.length === 0 && piece.checked.remarks.length > 0 && (
          <WarningFilled className={styles.warn} />
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={words.edit(name)}
          onClick={onToggle}
        />
      </span>
    </div>
  );
}
