import { Button, Tooltip } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";

import type { FrameWords } from "../../wording/pane/frameWords";

interface CopyButtonProps {
  readonly words: FrameWords;
  readonly text: string;
  /** What is copied, for those who cannot see where the button stands. */
  readonly label: string;
  readonly withWord?: boolean;
}

/** Puts a phone number or a script on the clipboard and says so. */
export function CopyButton({ words, text, label, withWord = false }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const said = isCopied ? words.copied : words.copy;
  return (
    <Tooltip content={isCopied ? words.copied : label} relationship="label">
      <Button
        size="small"
        appearance={withWord ? "secondary" : "subtle"}
        icon={<CopyRegular />}
        onBlur={() => setCopied(false)}
        onClick={() => {
          void copyText(text).then(setCopied);
        }}
      >
        {withWord ? said : undefined}
      </Button>
    </Tooltip>
  );
}

/** Excel's frames do not all allow the clipboard's newer way; the older one works in them. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("readonly", "");
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  // Deprecated, and the only way left where the newer one is refused.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
