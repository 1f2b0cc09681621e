import { Body1, Caption1, makeStyles, Subtitle2, Title3, tokens } from "@fluentui/react-components";

import { saySettingsTrouble, type SettingsTrouble } from "../wording/saySettingsTrouble";
import type { startPageWords } from "../wording/startPage";
import type { FunctionHelp } from "./functionHelp";
import type { HostState } from "./hostState";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  plain: { margin: 0 },
  section: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  example: {
    display: "block",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

interface AppProps {
  readonly words: ReturnType<typeof startPageWords>;
  readonly version: string;
  readonly host: HostState;
  /** `undefined` when the list could not be read. */
  readonly help: readonly FunctionHelp[] | undefined;
  readonly troubles: readonly SettingsTrouble[];
}

/** The pane's first page: where it runs, whether that is enough, and what can be typed in cells. */
export function App({ words, version, host, help, troubles }: AppProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <header>
        <Title3 block as="h1" className={styles.plain}>
          {words.product}
        </Title3>
        <Body1 block as="p" className={styles.plain}>
          {words.tagline}
        </Body1>
        <Caption1 block as="p" className={styles.plain}>
          {[words.version(version), ...sayPlace(host, words)].join(" · ")}
        </Caption1>
      </header>
      <Body1 block as="p" className={styles.plain} role="status">
        {sayHost(host, words)}
      </Body1>
      {troubles.map((trouble) => (
        <Body1 block as="p" className={styles.plain} role="alert" key={trouble.code}>
          {saySettingsTrouble(trouble, words)}
        </Body1>
      ))}
      <section aria-labelledby="functions" className={styles.section}>
        <Subtitle2 block as="h2" id="functions" className={styles.plain}>
          {words.functions}
        </Subtitle2>
        <Body1 block as="p" className={styles.plain}>
          {words.oneDateCell}
        </Body1>
        {help === undefined ? <p role="alert">{words.helpMissing}</p> : <HelpList help={help} />}
      </section>
    </main>
  );
}

function HelpList({ help }: { readonly help: readonly FunctionHelp[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {help.map(({ name, sentence, example }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.meaning}>
            {sentence}
            <code className={styles.example}>{example}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type PageWords = AppProps["words"];

/** Nothing where it is not known yet. */
function sayPlace(host: HostState, { hostNames, platform }: PageWords): string[] {
  if (host.phase === "excel") return [platform(hostNames.excel, host.platform)];
  return host.phase === "outside" ? [hostNames.browser] : [];
}

function sayHost(host: HostState, words: PageWords): string {
  switch (host.phase) {
    case "starting":
      return words.starting;
    case "noLibrary":
      return words.noLibrary;
    case "noAnswer":
      return words.noAnswer;
    case "outside":
      return words.outside;
    case "excel":
      return host.missing.length === 0 ? words.ready : words.tooOld(host.missing.join(", "));
  }
}
