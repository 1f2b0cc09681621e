import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, type SyntheticEvent } from "react";

import { isoDay, readIsoDay } from "../../core/calendar/day";
import type { ClientMark } from "../../core/clients/codes";
import { decisionWords } from "../../wording/pane/decisionWords";
import { signedBy } from "../state/signedBy";
import { Notice } from "../states/Notice";
import { sayWriteProblem } from "../states/sayWriteProblem";
import type { CardProps } from "./cardProps";

/** What is closed, and the mark that closes it (K5). */
const closings = {
  redFlag: { mark: "red_flag_closed" },
  complaint: { mark: "complaint_closed" },
  lift: { mark: "do_not_contact", value: "no" },
} as const satisfies Readonly<Record<string, { mark: ClientMark; value?: string }>>;
export type Closing = keyof typeof closings;

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, width: "calc(100vw - 24px)" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface ClosingDialogProps extends CardProps {
  readonly closing: Closing;
  readonly onClose: () => void;
}

/** Asks a named person to answer for letting a client be called, or sold to, again. */
export function ClosingDialog({ closing, card, state, jobs, onClose }: ClosingDialogProps) {
  const styles = useStyles();
  const { closing: all, notKept } = decisionWords(state.language);
  const words = all[closing];
  const [who, setWho] = useState(() => signedBy(state));
  const [when, setWhen] = useState(isoDay(state.asOf));
  const [said, setSaid] = useState("");
  useFocusBack();
  const [phase, setPhase] = useState<"typing" | "lacking" | "sent">("typing");
  const on = readIsoDay(when);
  const isDay = on !== undefined && on <= state.asOf;
  const { writing } = state;
  const isOurs = phase === "sent" && writing.phase !== "idle" && writing.what === "mark";
  const isWriting = isOurs && writing.phase === "writing";
  if (isOurs && writing.phase === "done") return null;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isWriting) return;
    if (who.trim() === "" || !isDay || said.trim() === "") {
      setPhase("lacking");
      return;
    }
    setPhase("sent");
    const note = all.said(isoDay(on), said.trim());
    jobs.mark({ client: card.client, ...closings[closing], by: who.trim(), note });
  };
  const missing = (isMissing: boolean, sentence: string) =>
    phase === "lacking" && isMissing ? { validationMessage: sentence } : {};
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form noValidate onSubmit={send}>
          <DialogBody>
            <DialogTitle>{words.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={words.who} required {...missing(who.trim() === "", all.missing.who)}>
                <Input value={who} maxLength={60} onChange={(_, { value }) => setWho(value)} />
              </Field>
              <Field label={words.when} required {...missing(!isDay, all.missing.when)}>
                <Input
                  type="date"
                  value={when}
                  max={isoDay(state.asOf)}
                  onChange={(_, { value }) => setWhen(value)}
                />
              </Field>
              <Field
                label={words.words}
                required
                {...missing(said.trim() === "", all.missing.words)}
              >
                <Textarea
                  value={said}
                  maxLength={500}
                  onChange={(_, { value }) => setSaid(value)}
                />
              </Field>
              {isOurs && writing.phase === "failed" && (
                <Notice
                  intent="error"
                  text={notKept(sayWriteProblem(writing.problem, state.language))}
                />
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={isWriting}>
                {isWriting ? all.writing : words.do}
              </Button>
              <Button onClick={onClose}>{all.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** When the dialog is gone the focus is where it was before, if that is still there. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
