import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";

import type { Language } from "../../core/clients/language";
import { stateWords } from "../../wording/pane/stateWords";
import { StateView } from "./StateView";

/** What is left to say when something happened that nobody foresaw. */
export function FaultScreen({ language }: { readonly language: Language }) {
  const words = stateWords(language);
  return (
    <StateView
      icon={<ErrorCircleRegular />}
      title={words.unforeseen.title}
      sentences={[words.unforeseen.text]}
      wayOn={
        <Button appearance="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      }
      isAlert
    />
  );
}
