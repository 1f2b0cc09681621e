import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { ScriptValues } from "../../content/placeholders";
import type { Language } from "../../core/clients/language";
import { missingIn } from "../../content/scripts/missingIn";
import { scriptsWords } from "../../wording/pane/scriptsWords";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { overviewOf } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import type { OpenScript, Piece } from "./scriptDraft";
import { heardPieces, secondsToSay, type HeardPiece } from "./spokenPreview";
import { useScriptsStyles } from "./scriptsStyles";

const useStyles = makeStyles({
  heard: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  value: { borderBottom: `1px dotted ${tokens.colorNeutralForeground3}` },
  select: { minWidth: 0, maxWidth: "55%" },
});

/** So many clients can be chosen from; others are found by their card. */
const clientsAtMost = 20;
const madeUp = "";

interface ScriptPreviewProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly open: OpenScript;
  readonly pieces: readonly Piece[];
}

/** What she will hear, with the values of a client of the day, as it stands typed. */
export function ScriptPreview({ state, jobs, open, pieces }: ScriptPreviewProps) {
  const styles = useStyles();
  const shared = useScriptsStyles();
  const { preview: words, placeholders } = scriptsWords(state.language);
  const day = overviewOf(state.day);
  const clients = clientsFor(day, open);
  const [wanted, setWanted] = useState<number | undefined>(clients[0]?.client);
  // Clients are known by their numbers, and a new reading may know her by another.
  const chosen = clients.find(({ client }) => client === wanted)?.client;
  const { language, subject } = open;
  const reason = subject.use === "call" ? subject.reason : undefined;
  useEffect(() => {
    if (chosen !== undefined) jobs.sayForClient({ client: chosen, language, reason });
  }, [jobs, chosen, language, reason, day]);
  const said = saidTo(state, open, chosen);
  const spoken = pieces.filter(({ cell }) => cell !== "snippet");
  const heard = heardPieces(spoken.length > 0 ? spoken : pieces, { language, ...said });
  const onPaper = spoken.length > 0 ? pieces.filter(({ cell }) => cell === "snippet") : [];
  const missing = missingIn(subject, said.values).map((name) => placeholders[name] ?? name);
  return (
    <Section
      title={words.title}
      aside={
        <Select
          size="small"
          className={styles.select}
          aria-label={words.client}
          value={chosen ?? madeUp}
          onChange={(_, { value }) => setWanted(value === madeUp ? undefined : Number(value))}
        >
          {clients.map(({ client, clientName }) => (
            <option key={client} value={client}>
              {clientName}
            </option>
          ))}
          <option value={madeUp}>{words.madeUp}</option>
        </Select>
      }
    >
      <div className={styles.heard} lang={language}>
        <Heard pieces={heard} language={language} nothing={words.nothing} />
      </div>
      {said.hidesSelling && <p className={shared.caption}>{words.noSelling}</p>}
      {missing.length > 0 && <p className={shared.caption}>{words.missing(missing.join(" · "))}</p>}
      <p className={shared.caption}>{words.note(secondsToSay(heard))}</p>
      {onPaper.length > 0 && (
        <>
          <p className={shared.caption}>{words.paper}</p>
          <div className={styles.heard} lang={language}>
            <Heard
              pieces={heardPieces(onPaper, { language, ...said })}
              language={language}
              nothing={words.nothing}
            />
          </div>
        </>
      )}
    </Section>
  );
}

interface HeardProps {
  readonly pieces: readonly HeardPiece[];
  readonly language: Language;
  readonly nothing: string;
}

function Heard({ pieces, language, nothing }: HeardProps) {
  const styles = useStyles();
  if (pieces.length === 0) return nothing;
  return pieces.map(({ cell, stretches }) => (
    <span key={cell}>
      {stretches.map(({ text, isValue }, place) => (
        <span key={place} className={isValue ? styles.value : undefined}>
          {text}
        </span>
      ))}
      {language === "en" && " "}
    </span>
  ));
}

/** Clients of the day's list who are called for this reason, then the others. */
function clientsFor(day: DayOverview | undefined, { subject }: OpenScript) {
  const calls = (day?.calls ?? []).filter((call) => call.clientName !== undefined);
  const isFor = (call: (typeof calls)[number]) =>
    subject.use === "call" && call.due.some(({ reason }) => reason === subject.reason);
  return [...calls.filter(isFor), ...calls.filter((call) => !isFor(call))].slice(0, clientsAtMost);
}

/** The made-up client's words stand until those of the chosen one have come. */
function saidTo(
  { scripts: { said } }: PaneState,
  { language }: OpenScript,
  chosen: number | undefined,
): { readonly values: ScriptValues; readonly hidesSelling: boolean } {
  if (chosen !== undefined && said?.client === chosen && said.language === language) return said;
  return { values: scriptsWords(language).example, hidesSelling: false };
}
