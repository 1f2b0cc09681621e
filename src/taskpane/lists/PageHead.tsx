import type { Language } from "../../core/clients/language";
import { listsWords } from "../../wording/pane/listsWords";
import { Section } from "../frame/Section";
import { useListsStyles } from "./listsStyles";

interface PageHeadProps {
  readonly words: { readonly title: string; readonly about: string };
  readonly language: Language;
  /** While the page's answer is on its way. */
  readonly isReading: boolean;
}

/** What a page behind Today is called and for, and that it is still being read. */
export function PageHead({ words, language, isReading }: PageHeadProps) {
  const styles = useListsStyles();
  return (
    <Section>
      <div className={styles.stack}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.caption}>{words.about}</p>
        {isReading && (
          <p className={styles.line} role="status">
            {listsWords(language).reading}
          </p>
        )}
      </div>
    </Section>
  );
}
