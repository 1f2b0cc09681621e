import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowSyncRegular,
  CloudOffRegular,
  HourglassRegular,
  WindowRegular,
} from "@fluentui/react-icons";

import type { Language } from "../../core/clients/language";
import { stateWords } from "../../wording/pane/stateWords";
import type { HostState } from "../hostState";
import { NoLibraryHelp } from "./NoLibraryHelp";
import { StateView } from "./StateView";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface HostScreenProps {
  readonly host: HostState;
  readonly language: Language;
}

/** The pane where there is no Excel to work with, and why. */
export function HostScreen({ host, language }: HostScreenProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <HostView host={host} language={language} />
    </main>
  );
}

function HostView({ host, language }: HostScreenProps) {
  const words = stateWords(language);
  const again = (
    <Button appearance="primary" onClick={() => location.reload()}>
      {words.retry}
    </Button>
  );
  switch (host.phase) {
    case "starting":
      return (
        <StateView
          icon={<HourglassRegular />}
          title={words.starting.title}
          sentences={[words.starting.text]}
        />
      );
    case "noLibrary":
      return (
        <>
          <StateView
            icon={<CloudOffRegular />}
            title={words.noLibrary.title}
            sentences={[words.noLibrary.text]}
            wayOn={again}
          />
          <NoLibraryHelp language={language} />
        </>
      );
    case "noAnswer":
      return (
        <StateView
          icon={<HourglassRegular />}
          title={words.noAnswer.title}
          sentences={[words.noAnswer.text]}
          wayOn={again}
        />
      );
    case "outside":
      return (
        <StateView
          icon={<WindowRegular />}
          title={words.outside.title}
          sentences={[words.outside.text, words.outside.otherProgram]}
        />
      );
    case "excel":
      return (
        <StateView
          icon={<ArrowSyncRegular />}
          title={words.tooOld.title}
          sentences={[words.tooOld.text(host.missing.join(", ")), words.tooOld.wayOn]}
        />
      );
  }
}
