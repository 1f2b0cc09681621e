import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { ChevronUpRegular } from "@fluentui/react-icons";
import { useRef } from "react";

import { mayBeLeftOut } from "../../content/scripts/scriptTexts";
import type { Language } from "../../core/clients/language";
import { scriptSheetWords } from "../../wording/lists/scriptSheetWords";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { InsertMenu } from "./InsertMenu";
import { MarkedField } from "./MarkedField";
import { PieceFindings } from "./PieceFindings";
import { backToOurs, type OpenScript, type Piece, type ScriptDraft } from "./scriptDraft";
import { useScriptsStyles } from "./scriptsStyles";

const useStyles = makeStyles({
  field: { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
  tools: { display: "flex", alignItems: "center" },
  foot: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface PieceFieldProps {
  readonly piece: Piece;
  readonly open: OpenScript;
  readonly paneLanguage: Language;
  readonly onClose: () => void;
  readonly onType: (typed: ScriptDraft[Piece["cell"]]) => void;
}

/** A piece open to be rewritten: values can be put in, doubtful words are marked and mended. */
export function PieceField({ piece, open, paneLanguage, onClose, onType }: PieceFieldProps) {
  const styles = useStyles();
  const shared = useScriptsStyles();
  const labelId = useId("piece");
  const findingsId = useId("findings");
  const field = useRef<HTMLTextAreaElement>(null);
  const { editor: words } = scriptsWords(paneLanguage);
  const name = scriptSheetWords(paneLanguage).cells[piece.cell];
  const title = piece.cell === "offer" ? `${name} (${words.offerHint})` : name;
  const insert = (placeholder: string) => {
    const area = field.current;
    const from = area?.selectionStart ?? piece.text.length;
    const to = area?.selectionEnd ?? from;
    onType(`${piece.text.slice(0, from)}{{${placeholder}}}${piece.text.slice(to)}`);
    area?.focus();
  };
  return (
    <div className={styles.field}>
      <div className={shared.beside}>
        <span className={shared.caption} id={labelId}>
          {title}
        </span>
        <span className={styles.tools}>
          <InsertMenu paneLanguage={paneLanguage} onInsert={insert} />
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronUpRegular />}
            aria-label={words.close(name)}
            aria-expanded
            onClick={onClose}
          />
        </span>
      </div>
      <MarkedField
        ref={field}
        text={piece.text}
        checked={piece.checked}
        language={open.language}
        labelledBy={labelId}
        describedBy={findingsId}
        onType={onType}
      />
      <PieceFindings
        id={findingsId}
        piece={piece}
        paneLanguage={paneLanguage}
        onMend={(text) => {
          onType(text);
          field.current?.focus();
        }}
      />
      <div className={styles.foot}>
        <p className={`${shared.caption} ${shared.grow}`}>
          {mayBeLeftOut(piece.cell) ? words.leaveOut : words.needed}
        </p>
        {!piece.isOurs && (
          <Button size="small" appearance="subtle" onClick={() => onType(backToOurs)}>
            {words.ours}
          </Button>
        )}
      </div>
    </div>
  );
}
