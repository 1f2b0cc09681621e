import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, SearchRegular } from "@fluentui/react-icons";
import type { RefObject } from "react";

import type { Language } from "../../core/clients/language";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import { Section } from "../frame/Section";
import type { ScriptEntry } from "./scriptEntries";
import { useScriptsStyles } from "./scriptsStyles";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
  add: { minWidth: "unset", flexShrink: 0 },
  sum: { marginTop: tokens.spacingVerticalXS },
});

interface FindScriptProps {
  readonly language: Language;
  readonly entries: readonly ScriptEntry[];
  readonly found: readonly ScriptEntry[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Finds a script by its name or by a word in it, and begins a new one. */
export function FindScript(props: FindScriptProps) {
  const { language, entries, found, text, onText, onAdd, search } = props;
  const styles = useStyles();
  const shared = useScriptsStyles();
  const { list: words } = scriptsWords(language);
  return (
    <Section>
      <search className={styles.row}>
        <Input
          type="search"
          input={{ ref: search }}
          className={styles.input}
          contentBefore={<SearchRegular />}
          aria-label={words.find}
          placeholder={words.find}
          value={text}
          maxLength={60}
          onChange={(_, { value }) => onText(value)}
        />
        <Button className={styles.add} appearance="primary" icon={<AddRegular />} onClick={onAdd}>
          {words.add}
        </Button>
      </search>
      <p className={`${shared.caption} ${styles.sum}`} role="status">
        {sum()}
      </p>
      {text.trim() === "" && <p className={shared.caption}>{words.proposals}</p>}
    </Section>
  );

  function sum(): string {
    if (text.trim() === "")
      return words.sum(entries.length, entries.filter(({ isYours }) => isYours).length);
    return found.length === 0 ? words.nothingFound(text.trim()) : words.found(found.length);
  }
}
