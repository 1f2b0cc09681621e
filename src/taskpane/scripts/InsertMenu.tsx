import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";

import { placeholders } from "../../content/placeholders";
import type { Language } from "../../core/clients/language";
import { scriptsWords } from "../../wording/pane/scriptsWords";

const useStyles = makeStyles({
  list: { maxHeight: "260px", overflowY: "auto" },
});

interface InsertMenuProps {
  readonly paneLanguage: Language;
  readonly onInsert: (placeholder: string) => void;
}

/** Puts a value from her row into the text, where the cursor stands. */
export function InsertMenu({ paneLanguage, onInsert }: InsertMenuProps) {
  const styles = useStyles();
  const { editor: words, placeholders: names } = scriptsWords(paneLanguage);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<AddRegular />} title={words.insertHint}>
          {words.insert}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {placeholders.map((name) => (
            <MenuItem key={name} onClick={() => onInsert(name)}>
              {names[name] ?? name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
