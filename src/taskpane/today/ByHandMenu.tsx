import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";

import type { Language } from "../../core/clients/language";
import { byHandWords } from "../../wording/pane/byHandWords";
import { byHandKinds, type ByHandKind } from "./ByHandForm";

interface ByHandMenuProps {
  readonly name: string;
  readonly language: Language;
  readonly onChoose: (kind: ByHandKind) => void;
}

/** What a manager can do with one call by hand (C7). */
export function ByHandMenu({ name, language, onChoose }: ByHandMenuProps) {
  const words = byHandWords(language);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.menu(name)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {byHandKinds.map((kind) => (
            <MenuItem key={kind} onClick={() => onChoose(kind)}>
              {words.kinds[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
