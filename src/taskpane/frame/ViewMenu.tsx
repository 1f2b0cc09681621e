import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";

import { languages } from "../../core/clients/language";
import { frameWords } from "../../wording/pane/frameWords";
import { remember } from "../remembered";
import type { PaneJobs } from "../state/paneJobs";
import { appearances, type PaneState } from "../state/paneState";

interface ViewMenuProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** The pane's language and colours, for those who want others than Excel's. */
export function ViewMenu({ state, jobs }: ViewMenuProps) {
  const { language, appearance } = state;
  const words = frameWords(language);
  return (
    <Menu checkedValues={{ language: [language], appearance: [appearance] }}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={words.view} relationship="label">
          <Button size="small" appearance="subtle" icon={<LocalLanguageRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.language}</MenuGroupHeader>
            {languages.map((choice) => (
              <MenuItemRadio
                key={choice}
                name="language"
                value={choice}
                lang={choice}
                onClick={() => {
                  remember("localStorage", "language", choice);
                  jobs.chooseLanguage(choice);
                }}
              >
                {words.languages[choice]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words.colours}</MenuGroupHeader>
            {appearances.map((choice) => (
              <MenuItemRadio
                key={choice}
                name="appearance"
                value={choice}
                onClick={() => {
                  remember("localStorage", "appearance", choice);
                  jobs.chooseAppearance(choice);
                }}
              >
                {words.appearances[choice]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
