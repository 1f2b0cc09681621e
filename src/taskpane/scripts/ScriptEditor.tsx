import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";

import type { ScriptCell } from "../../content/scripts/scriptTexts";
import type { Language } from "../../core/clients/language";
import { sayScript } from "../../wording/lists/sayScript";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { EditorHead } from "./EditorHead";
import { EditorFoot } from "./EditorFoot";
import { PieceLine } from "./PieceLine";
import { piecesOf, type OpenScript, type Piece, type ScriptDraft } from "./scriptDraft";
import { ScriptPreview } from "./ScriptPreview";
import { ScriptResults } from "./ScriptResults";
import { useFindingsAnnounced } from "./useFindingsAnnounced";

const useStyles = makeStyles({
  editor: { flexGrow: 1, display: "flex", flexDirection: "column" },
  panel: { margin: 0 },
  header: { "& button": { paddingLeft: 0, minHeight: "32px" } },
  pieces: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

interface ScriptEditorProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly open: OpenScript;
  readonly draft: ScriptDraft;
  readonly onDraft: (draft: ScriptDraft) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onBack: () => void;
}

/** One script in one language: its pieces, one of them open at a time, and what she will hear. */
export function ScriptEditor(props: ScriptEditorProps) {
  const { state, jobs, open, draft, onDraft, onLanguage, onBack } = props;
  const styles = useStyles();
  const words = scriptsWords(state.language);
  const [openCell, setOpenCell] = useState<ScriptCell>();
  const pieces = piecesOf(open, draft);
  useFindingsAnnounced(pieces, words.findings);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (openCell === undefined) onBack();
    else setOpenCell(undefined);
  };
  const line = (piece: Piece) => (
    <PieceLine
      key={piece.cell}
      piece={piece}
      open={open}
      paneLanguage={state.language}
      isOpen={piece.cell === openCell}
      onToggle={() => setOpenCell(piece.cell === openCell ? undefined : piece.cell)}
      onType={(typed) => onDraft({ ...draft, [piece.cell]: typed })}
    />
  );
  const [said, objections] = partedPieces(pieces);
  return (
    <div className={styles.editor} onKeyDown={leave}>
      <EditorHead
        title={sayScript(open.subject, state.language)}
        words={words.editor}
        language={open.language}
        onLanguage={onLanguage}
        onBack={onBack}
      />
      <Section>
        <div className={styles.pieces}>{said.map(line)}</div>
        {objections.length > 0 && (
          <Accordion collapsible>
            <AccordionItem value="objections">
              <AccordionHeader className={styles.header}>{words.editor.objections}</AccordionHeader>
              <AccordionPanel className={styles.panel}>{objections.map(line)}</AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      </Section>
      <ScriptPreview state={state} jobs={jobs} open={open} pieces={said} />
      <ScriptResults state={state} open={open} />
      <EditorFoot state={state} jobs={jobs} open={open} draft={draft} onDraft={onDraft} />
    </div>
  );
}

/** What is said in order, and what is answered when she objects. */
function partedPieces(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  const isObjection = ({ cell }: Piece) => /^(?:say|answer)\d$/.test(cell);
  return [pieces.filter((piece) => !isObjection(piece)), pieces.filter(isObjection)];
}
