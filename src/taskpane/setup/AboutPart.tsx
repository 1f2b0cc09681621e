import { Field, Radio, RadioGroup } from "@fluentui/react-components";

import { languages } from "../../core/clients/language";
import { aboutWords } from "../../wording/pane/aboutWords";
import { Section } from "../frame/Section";
import type { PaneJobs } from "../state/paneJobs";
import { appearances, type PaneState } from "../state/paneState";
import { AbilityList } from "./AbilityList";
import { FunctionList } from "./FunctionList";
import { hostStory, type HostStory } from "./hostAbilities";
import { officeContext } from "./officeContext";
import { useSetupStyles } from "./setupStyles";

declare const __PRODUCT_VERSION__: string;

interface AboutPartProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The pane itself: its language and look, what runs here, and what can be typed in cells. */
export function AboutPart({ state, jobs }: AboutPartProps) {
  const styles = useSetupStyles();
  const words = aboutWords(state.language);
  const story = hostStory(officeContext());
  return (
    <>
      <Section title={words.pane.title}>
        <div className={styles.stack}>
          <Field label={words.pane.language}>
            <RadioGroup
              layout="horizontal"
              className={styles.choices}
              value={state.language}
              onChange={(_, { value }) => {
                const chosen = languages.find((known) => known === value);
                if (chosen !== undefined) jobs.chooseLanguage(chosen);
              }}
            >
              {languages.map((known) => (
                <Radio key={known} value={known} label={words.pane.languages[known]} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={words.pane.appearance}>
            <RadioGroup
              layout="horizontal"
              className={styles.choices}
              value={state.appearance}
              onChange={(_, { value }) => {
                const chosen = appearances.find((known) => known === value);
                if (chosen !== undefined) jobs.chooseAppearance(chosen);
              }}
            >
              {appearances.map((known) => (
                <Radio key={known} value={known} label={words.pane.appearances[known]} />
              ))}
            </RadioGroup>
          </Field>
        </div>
      </Section>
      <Section title={words.program.title}>
        <p className={styles.line}>{words.program.version(__PRODUCT_VERSION__)}</p>
        <p className={styles.caption}>{sayHost(story, words.program)}</p>
      </Section>
      <AbilityList words={words.abilities} abilities={story.abilities} />
      <FunctionList language={state.language} />
    </>
  );
}

function sayHost(
  { platform, version }: HostStory,
  words: ReturnType<typeof aboutWords>["program"],
): string {
  if (platform === undefined) return words.outside;
  const names: Readonly<Record<string, string>> = words.platforms;
  const name = Object.hasOwn(names, platform) ? (names[platform] ?? platform) : platform;
  return version === undefined || version === "" ? words.excelOf(name) : words.excel(version, name);
}
