import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CallRegular } from "@fluentui/react-icons";

import type { Language } from "../../core/clients/language";
import { clientWords } from "../../wording/pane/clientWords";
import { frameWords } from "../../wording/pane/frameWords";
import type { ClientCard } from "../../workflow/desk/clientCard";
import { CopyButton } from "../frame/CopyButton";
import { mayDial, type ContactStanding } from "./contactStanding";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  number: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: "nowrap",
  },
});

interface CardPhoneProps {
  readonly phone: ClientCard["phones"][number];
  readonly standing: ContactStanding;
  readonly language: Language;
}

/** One of her numbers; with its buttons only where it may be used. */
export function CardPhone({ phone, standing, language }: CardPhoneProps) {
  const styles = useStyles();
  const words = clientWords(language);
  const { number, said } = phone;
  const isCallable = mayDial(standing);
  return (
    <div className={styles.line}>
      <span className={styles.number}>{said}</span>
      {isCallable && (
        <CopyButton
          words={frameWords(language)}
          text={said}
          label={words.copyPhone(said)}
          withWord
        />
      )}
      {isCallable && standing !== "onlyByMessage" && (
        <Button
          as="a"
          size="small"
          href={`tel:${number}`}
          icon={<CallRegular />}
          aria-label={words.callLabel(said)}
        >
          {words.call}
        </Button>
      )}
    </div>
  );
}
