import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";

import type { Language } from "../../core/clients/language";
import type { Region } from "../../core/clients/region";
import { frameWords } from "../../wording/pane/frameWords";
import { dayListWords, type DayListWords } from "../../wording/pane/dayListWords";
import { sayPhone } from "../../wording/sayPhone";
import { wordsIn } from "../../wording/words";
import type { CallOnList } from "../../workflow/desk/clinicDesk";
import { CopyButton } from "../frame/CopyButton";
import type { ByHandKind } from "./ByHandForm";
import { ByHandMenu } from "./ByHandMenu";

const isNarrow = "@media (max-width: 343px)";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "26px",
  },
  phone: { color: tokens.colorNeutralForeground1, whiteSpace: "nowrap" },
  who: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  script: {
    minWidth: "unset",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    "& .fui-Button__icon": { fontSize: "12px", width: "12px", marginLeft: "2px" },
    [isNarrow]: { minWidth: "24px", ":lang(en)": { justifyContent: "center" } },
  },
  // In the narrowest pane the caller's name is worth more than the word; the arrow stays.
  scriptWord: { [isNarrow]: { ":lang(en)": { display: "none" } } },
  tools: {
    display: "flex",
    alignItems: "center",
    marginLeft: "auto",
    marginRight: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
});

interface CallFootProps {
  readonly call: CallOnList;
  readonly name: string;
  readonly language: Language;
  readonly region: Region | undefined;
  readonly isScriptOpen: boolean;
  readonly onScript: () => void;
  readonly onByHand: (kind: ByHandKind) => void;
}

/** Her number, who calls her or what came of it, and what can be done with the row. */
export function CallFoot(props: CallFootProps) {
  const { call, name, language, region, isScriptOpen, onScript, onByHand } = props;
  const styles = useStyles();
  const words = dayListWords(language);
  const Chevron = isScriptOpen ? ChevronUpRegular : ChevronDownRegular;
  return (
    // What is pressed in here is not the row itself.
    <div className={styles.foot} onClick={(event) => event.stopPropagation()}>
      <Phone phone={call.phone} name={name} language={language} region={region} />
      <span className={styles.tools}>
        <span className={styles.who}>
          {call.outcomeToday === undefined ? (
            (call.caller ?? words.loads.unassigned)
          ) : (
            <span className={styles.done}>
              <CheckmarkCircleFilled /> {call.outcomeToday}
            </span>
          )}
        </span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.script}
          iconPosition="after"
          icon={<Chevron />}
          aria-label={words.list.script}
          aria-expanded={isScriptOpen}
          onClick={onScript}
        >
          <span className={styles.scriptWord}>{words.list.script}</span>
        </Button>
        <ByHandMenu name={name} language={language} onChoose={onByHand} />
      </span>
    </div>
  );
}

interface PhoneProps extends Pick<CallFootProps, "name" | "language" | "region"> {
  readonly phone: string | undefined;
}

function Phone({ phone, name, language, region }: PhoneProps) {
  const styles = useStyles();
  const words: DayListWords["list"] = dayListWords(language).list;
  if (phone === undefined) return <span className={styles.who}>{words.noPhone}</span>;
  const said = sayPhone(phone, region, wordsIn(language));
  return (
    <>
      <Link className={styles.phone} href={`tel:${phone}`} aria-label={words.callPhone(name, said)}>
        {said}
      </Link>
      <span data-copy-phone="">
        <CopyButton words={frameWords(language)} text={said} label={words.copyPhone(name)} />
      </span>
    </>
  );
}
