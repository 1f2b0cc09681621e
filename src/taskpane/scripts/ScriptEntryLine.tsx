import { Badge, Link, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular, ErrorCircleFilled, SaveRegular } from "@fluentui/react-icons";

import { languages, type Language } from "../../core/clients/language";
import { scriptSheetWords } from "../../wording/lists/scriptSheetWords";
import { scriptsWords, type ScriptsWords } from "../../wording/pane/scriptsWords";
import type { ScriptEntry } from "./scriptEntries";
import { useScriptsStyles } from "./scriptsStyles";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} var(--pane-gutter)`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: {
    flexGrow: 1,
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
  },
  caption: { width: "100%" },
});

interface ScriptEntryLineProps {
  readonly entry: ScriptEntry;
  readonly language: Language;
  readonly isUnsaved: boolean;
  readonly onOpen: () => void;
}

/** One script of the list: what it is for, whose words it has, and how often it was said. */
export function ScriptEntryLine({ entry, language, isUnsaved, onOpen }: ScriptEntryLineProps) {
  const styles = useStyles();
  const shared = useScriptsStyles();
  const words = scriptsWords(language);
  const spoken = languages.map((each) => scriptSheetWords(language).languages[each]).join(" · ");
  return (
    <li className={styles.entry}>
      <Link className={styles.title} data-script={entry.key} onClick={onOpen}>
        {entry.title}
      </Link>
      <EntryBadge entry={entry} isUnsaved={isUnsaved} words={words.list} />
      <p className={`${shared.caption} ${styles.caption}`}>
        {spoken} · {used(entry, words)}
      </p>
    </li>
  );
}

function used({ use }: ScriptEntry, { uses }: ScriptsWords): string {
  return use === undefined ? uses.none : uses.few(use.calls, use.booked);
}

interface EntryBadgeProps {
  readonly entry: ScriptEntry;
  readonly isUnsaved: boolean;
  readonly words: ScriptsWords["list"];
}

/** The most urgent of what is to be said of a script; nothing where it is as we wrote it. */
function EntryBadge({ entry, isUnsaved, words }: EntryBadgeProps) {
  const look = { appearance: "tint", shape: "rounded" } as const;
  if (entry.toFix > 0)
    return (
      <Badge {...look} color="danger" icon={<ErrorCircleFilled />}>
        {words.toFix(entry.toFix)}
      </Badge>
    );
  if (isUnsaved)
    return (
      <Badge {...look} color="warning" icon={<SaveRegular />}>
        {words.unsaved}
      </Badge>
    );
  if (!entry.isYours) return null;
  return (
    <Badge {...look} color="brand" icon={<EditRegular />}>
      {words.yours}
    </Badge>
  );
}
