import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { Language } from "../../core/clients/language";
import { aboutWords, type AboutWords } from "../../wording/pane/aboutWords";
import { frameWords } from "../../wording/pane/frameWords";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";
import { functionHelp, type FunctionHelp } from "../functionHelp";
import { useSetupStyles } from "./setupStyles";

const useStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0 } },
  name: { overflowWrap: "anywhere" },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
  example: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The list in one language; `undefined` when it cannot be read. */
type Fetched = { readonly language: Language; readonly help: readonly FunctionHelp[] | undefined };

/** Every function for cells: what it answers, and an example to try. */
export function FunctionList({ language }: { readonly language: Language }) {
  const shared = useSetupStyles();
  const words = aboutWords(language).functions;
  const [fetched, setFetched] = useState<Fetched | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void functionHelp(language).then((help) => {
      if (isWanted) setFetched({ language, help });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  const isRead = fetched?.language === language;
  return (
    <Section title={words.title}>
      <p className={shared.caption}>{words.oneDateCell}</p>
      {!isRead && <p role="status">{words.reading}</p>}
      {isRead && fetched.help === undefined && <p role="alert">{words.missing}</p>}
      {isRead && fetched.help !== undefined && (
        <Accordion collapsible>
          {fetched.help.map((help) => (
            <FunctionEntry key={help.name} help={help} words={words} language={language} />
          ))}
        </Accordion>
      )}
    </Section>
  );
}

interface FunctionEntryProps {
  readonly help: FunctionHelp;
  readonly words: AboutWords["functions"];
  readonly language: Language;
}

function FunctionEntry({ help, words, language }: FunctionEntryProps) {
  const styles = useStyles();
  const shared = useSetupStyles();
  const { name, sentence, example } = help;
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3" className={styles.header} size="small" expandIconPosition="end">
        <span className={styles.name}>{name}</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={shared.line}>{sentence}</p>
        <p className={shared.caption}>{words.tryIt}</p>
        <div className={shared.beside}>
          <code className={styles.example}>{example}</code>
          <CopyButton words={frameWords(language)} text={example} label={words.copy(name)} />
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
