import { Field, Input, Select, Textarea } from "@fluentui/react-components";

import { languages } from "../../core/clients/language";
import { regions } from "../../core/clients/region";
import { setupClinicWords, type SetupClinicWords } from "../../wording/pane/setupClinicWords";
import { setupWords } from "../../wording/pane/setupWords";
import { wordsIn } from "../../wording/words";
import type { DayOverview } from "../../workflow/desk/clinicDesk";
import type { Settings } from "../../workflow/settings";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { ClosedDays } from "./ClosedDays";
import { longestClinicWord, settingsWithWords, type ClinicDraft } from "./clinicDraft";
import { KeepBar } from "./KeepBar";
import { SetupFoot } from "./SetupFoot";
import { useSetupStyles } from "./setupStyles";

interface ClinicPartProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly overview: DayOverview;
  readonly draft: ClinicDraft;
  readonly onDraft: (draft: ClinicDraft) => void;
}

/** What the clinic says about itself: where it is, when it is closed, and words for its scripts. */
export function ClinicPart({ state, jobs, overview, draft, onDraft }: ClinicPartProps) {
  const { settings, language } = state;
  const words = setupClinicWords(language);
  const next = settingsWithWords(settings, draft);
  const isChanged = JSON.stringify(next.clinic) !== JSON.stringify(settings.clinic);
  return (
    <>
      <PlaceFields state={state} jobs={jobs} overview={overview} />
      <ClosedDays state={state} jobs={jobs} />
      <WordFields
        words={words.words}
        settings={settings}
        isReadOnly={state.isReadOnly}
        draft={draft}
        onDraft={onDraft}
      />
      {isChanged && (
        <SetupFoot>
          <KeepBar
            words={setupWords(language).keep}
            state={state}
            keepWord={words.keep}
            backWord={setupWords(language).keep.discard}
            onKeep={() => jobs.keepSettings(next)}
            onBack={() => onDraft({})}
          />
        </SetupFoot>
      )}
    </>
  );
}

type PlaceFieldsProps = Pick<ClinicPartProps, "state" | "jobs" | "overview">;

/** Kept at once: one choice is one decision. */
function PlaceFields({ state, jobs, overview }: PlaceFieldsProps) {
  const styles = useSetupStyles();
  const { settings, isReadOnly } = state;
  const words = setupClinicWords(state.language).place;
  const names = wordsIn(state.language).regions;
  const { region, language, ...others } = settings;
  const found = overview.region === undefined ? undefined : names[overview.region];
  return (
    <Section title={words.title}>
      <div className={styles.stack}>
        <Field label={words.region} hint={words.regionHint}>
          <Select
            value={region ?? ""}
            disabled={isReadOnly}
            onChange={(_, { value }) => {
              const chosen = regions.find((known) => known === value);
              jobs.keepSettings({
                ...others,
                ...(language === undefined ? {} : { language }),
                ...(chosen === undefined ? {} : { region: chosen }),
              });
            }}
          >
            <option value="">
              {words.regionAsFound(region === undefined ? found : undefined)}
            </option>
            {regions.map((known) => (
              <option key={known} value={known}>
                {names[known]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.language}>
          <Select
            value={language ?? ""}
            disabled={isReadOnly}
            onChange={(_, { value }) => {
              const chosen = languages.find((known) => known === value);
              jobs.keepSettings({
                ...others,
                ...(region === undefined ? {} : { region }),
                ...(chosen === undefined ? {} : { language: chosen }),
              });
            }}
          >
            <option value="">{words.languageAsFound}</option>
            {languages.map((known) => (
              <option key={known} value={known}>
                {words.languages[known]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Section>
  );
}

interface WordFieldsProps {
  readonly words: SetupClinicWords["words"];
  readonly settings: Settings;
  readonly isReadOnly: boolean;
  readonly draft: ClinicDraft;
  readonly onDraft: (draft: ClinicDraft) => void;
}

const shortWords = ["store", "aftercareLine", "offer", "gift"] as const;
const sentences = ["refundTerms", "reviewTerms"] as const;

function WordFields({ words, settings, isReadOnly, draft, onDraft }: WordFieldsProps) {
  const styles = useSetupStyles();
  const valueOf = (name: keyof ClinicDraft) => draft[name] ?? settings.clinic?.[name] ?? "";
  const shared = { maxLength: longestClinicWord, disabled: isReadOnly };
  return (
    <Section title={words.title}>
      <div className={styles.stack}>
        <p className={styles.caption}>{words.note}</p>
        {shortWords.map((name) => (
          <Field key={name} label={words[name]} hint={words[`${name}Hint`]}>
            <Input
              {...shared}
              value={valueOf(name)}
              onChange={(_, { value }) => onDraft({ ...draft, [name]: value })}
            />
          </Field>
        ))}
        {sentences.map((name) => (
          <Field key={name} label={words[name]} hint={words[`${name}Hint`]}>
            <Textarea
              {...shared}
              value={valueOf(name)}
              onChange={(_, { value }) => onDraft({ ...draft, [name]: value })}
            />
          </Field>
        ))}
      </div>
    </Section>
  );
}
