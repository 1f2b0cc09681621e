import { Button, Checkbox, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";

import { reaches } from "../../core/campaigns/reach";
import { campaignPaneWords } from "../../wording/pane/campaignPaneWords";
import type { CampaignsView } from "../../workflow/desk/listsDesk";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneState } from "../state/paneState";
import { DayField } from "../today/DayField";
import { campaignPeriod, campaignQuestion, type CampaignDraft } from "./campaignDraft";
import { useListsStyles } from "./listsStyles";

interface CampaignFormProps {
  readonly view: CampaignsView;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly draft: CampaignDraft;
  readonly onDraft: (draft: CampaignDraft) => void;
  /** Whether what is typed was asked about: then keeping it is the way on. */
  readonly isAnswered: boolean;
}

/** What a new campaign is about, whom it invites, how and when; asking writes nothing. */
export function CampaignForm(props: CampaignFormProps) {
  const { view, state, jobs, draft, onDraft, isAnswered } = props;
  const styles = useListsStyles();
  const [isAsked, setAsked] = useState(false);
  const words = campaignPaneWords(state.language);
  const question = campaignQuestion(draft, state.asOf);
  const missing = "missing" in question ? question.missing : undefined;
  const change = (part: Partial<CampaignDraft>) => onDraft({ ...draft, ...part });
  return (
    <Section title={words.fresh}>
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!("missing" in question)) jobs.askCampaigns(question);
        }}
      >
        <NeedFields
          view={view}
          draft={draft}
          onDraft={change}
          state={state}
          isMissing={isAsked && missing === "need"}
        />
        <ReachChoice view={view} draft={draft} onDraft={change} state={state} />
        {isAsked && missing === "reach" && (
          <p className={styles.line} role="alert">
            {words.missing.reach}
          </p>
        )}
        <HowAndWhen draft={draft} onDraft={change} state={state} />
        <Button type="submit" appearance={isAnswered ? "secondary" : "primary"}>
          {words.see}
        </Button>
      </form>
    </Section>
  );
}

interface FormPartProps {
  readonly state: PaneState;
  readonly draft: CampaignDraft;
  readonly onDraft: (part: Partial<CampaignDraft>) => void;
}

interface NeedFieldsProps extends FormPartProps {
  readonly view: CampaignsView;
  readonly isMissing: boolean;
}

function NeedFields({ view, draft, onDraft, state, isMissing }: NeedFieldsProps) {
  const words = campaignPaneWords(state.language);
  const offered = useId();
  return (
    <>
      <Field
        label={words.need}
        hint={words.needHint}
        {...(isMissing ? { validationMessage: words.missing.need } : {})}
      >
        <Input
          list={offered}
          value={draft.need}
          onChange={(_, { value }) => onDraft({ need: value })}
        />
      </Field>
      <datalist id={offered}>
        {view.offered.map((need) => (
          <option key={need} value={need} />
        ))}
      </datalist>
      <Field label={words.name} hint={words.nameHint}>
        <Input
          value={draft.name}
          placeholder={draft.need}
          onChange={(_, { value }) => onDraft({ name: value })}
        />
      </Field>
    </>
  );
}

function ReachChoice({ view, draft, onDraft, state }: FormPartProps & { view: CampaignsView }) {
  const styles = useListsStyles();
  const words = campaignPaneWords(state.language);
  const sizes = view.planned?.sizes;
  return (
    <fieldset className={styles.group}>
      <legend>{words.reach}</legend>
      <div className={styles.choices}>
        {reaches.map((reach) => {
          const name = words.reaches[reach];
          const hint = words.reachHint[reach];
          return (
            <Checkbox
              key={reach}
              label={
                sizes === undefined
                  ? words.reachOf(name, hint)
                  : words.reachWithSize(name, sizes[reach], hint)
              }
              checked={draft.reach.includes(reach)}
              onChange={(_, { checked }) =>
                onDraft({
                  reach:
                    checked === true
                      ? [...draft.reach, reach]
                      : draft.reach.filter((other) => other !== reach),
                })
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}

const levels = [1, 2, 3] as const;

function HowAndWhen({ draft, onDraft, state }: FormPartProps) {
  const styles = useListsStyles();
  const { asOf, language } = state;
  const words = campaignPaneWords(language);
  const { from, to } = campaignPeriod(draft, asOf);
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{words.level}</legend>
        <RadioGroup
          className={styles.choices}
          aria-label={words.level}
          value={String(draft.level)}
          onChange={(_, { value }) => {
            const level = levels.find((known) => String(known) === value);
            if (level !== undefined) onDraft({ level });
          }}
        >
          {levels.map((level) => (
            <Radio key={level} value={String(level)} label={words.levels[level]} />
          ))}
        </RadioGroup>
      </fieldset>
      <DayField
        label={words.from}
        day={from}
        language={language}
        onDay={(day) => onDraft({ from: day, ...(to < day ? { to: undefined } : {}) })}
      />
      <DayField
        label={words.to}
        day={to}
        language={language}
        earliest={from}
        onDay={(day) => {
          if (day >= from) onDraft({ to: day });
        }}
      />
    </>
  );
}
