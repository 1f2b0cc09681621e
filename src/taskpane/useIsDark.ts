import { useSyncExternalStore } from "react";

import type { Appearance } from "./state/paneState";

const darkSystem = "(prefers-color-scheme: dark)";

/**
 * Whether the pane is dark: as chosen, else as Office says, else as the system does. Excel on the
 * web does not always tell its theme, and no Excel tells when it changes.
 */
export function useIsDark(appearance: Appearance): boolean {
  const isDarkAround = useSyncExternalStore(listen, isDarkByExcel);
  return appearance === "asExcel" ? isDarkAround : appearance === "dark";
}

function listen(onChange: () => void): () => void {
  const media = matchMedia(darkSystem);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

function isDarkByExcel(): boolean {
  const theme =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  const { isDarkTheme, bodyBackgroundColor } = (theme ?? {}) as Partial<Office.OfficeTheme>;
  return isDarkTheme ?? isDark(bodyBackgroundColor) ?? matchMedia(darkSystem).matches;
}

/** Whether a ground is dark; older Excel tells its colours and not what they are called. */
function isDark(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const light = (part: string) => parseInt(part, 16);
  return light(red) + light(green) + light(blue) < 3 * 128;
}
