import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

import type { Language } from "../../core/clients/language";
import { sayScriptProblem } from "../../wording/lists/sayScriptProblem";
import { scriptsWords, type ScriptsWords } from "../../wording/pane/scriptsWords";
import { replacementIn, withoutWord } from "./markedText";
import type { Piece } from "./scriptDraft";
import { useScriptsStyles } from "./scriptsStyles";

const useStyles = makeStyles({
  finding: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  word: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  why: { gridColumn: "2 / 4" },
  stop: { color: tokens.colorStatusDangerForeground3 },
  warn: { color: tokens.colorStatusWarningForeground3 },
});

interface PieceFindingsProps {
  readonly id: string;
  readonly piece: Piece;
  readonly paneLanguage: Language;
  readonly onMend: (text: string) => void;
}

interface Doubt {
  readonly word: string;
  readonly better: Readonly<Record<Language, string>>;
  readonly severity: "block" | "warn" | "info";
}

/** What may not stand in a piece, and what had better not, each with what to say instead. */
export function PieceFindings({ id, piece, paneLanguage, onMend }: PieceFindingsProps) {
  const styles = useStyles();
  const shared = useScriptsStyles();
  const { findings: words } = scriptsWords(paneLanguage);
  const doubts: readonly Doubt[] = [
    ...piece.checked.problems.flatMap((problem) =>
      problem.code === "wordForbidden"
        ? [{ word: problem.raw, better: problem.better, severity: "block" as const }]
        : [],
    ),
    ...piece.checked.remarks,
  ];
  const others = piece.checked.problems.filter(({ code }) => code !== "wordForbidden");
  return (
    <div id={id}>
      {others.map((problem) => (
        <p key={problem.code} className={mergeClasses(shared.line, styles.finding)}>
          <ErrorCircleFilled className={styles.stop} />
          <span>{sayScriptProblem(problem, paneLanguage)}</span>
        </p>
      ))}
      {doubts.map((doubt) => (
        <div key={doubt.word} className={styles.finding}>
          {iconOf(doubt)}
          <span className={styles.word}>{doubt.word}</span>
          <Button
            size="small"
            onClick={() => onMend(withoutWord(piece.text, doubt.word, doubt.better[paneLanguage]))}
          >
            {replacementIn(doubt.better[paneLanguage]) === undefined ? words.remove : words.replace}
          </Button>
          <Why doubt={doubt} words={words} paneLanguage={paneLanguage} />
        </div>
      ))}
    </div>
  );

  function iconOf({ severity }: Doubt): ReactNode {
    if (severity === "block") return <ErrorCircleFilled className={styles.stop} />;
    return severity === "warn" ? <WarningFilled className={styles.warn} /> : <InfoRegular />;
  }
}

interface WhyProps {
  readonly doubt: Doubt;
  readonly words: ScriptsWords["findings"];
  readonly paneLanguage: Language;
}

function Why({ doubt: { severity, better }, words, paneLanguage }: WhyProps) {
  const styles = useStyles();
  const shared = useScriptsStyles();
  const tone = severity === "block" ? styles.stop : severity === "warn" ? styles.warn : undefined;
  return (
    <p className={mergeClasses(shared.caption, styles.why)}>
      <b className={tone}>{words[severity]}</b> {words.say(better[paneLanguage])}
    </p>
  );
}
