import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

import type { Language } from "../../core/clients/language";

/** Latin letters first: digits then keep one width in Chinese text, too. */
const chineseFonts =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, " +
  "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/**
 * Fluent's theme for the pane; Chinese gets more air between lines.
 *
 * @param isDark - from Office's theme, else from the system
 */
export function paneTheme(language: Language, isDark: boolean): Theme {
  const theme = isDark ? webDarkTheme : webLightTheme;
  if (language === "en") return theme;
  return {
    ...theme,
    lineHeightBase200: "18px",
    lineHeightBase300: "22px",
    lineHeightBase400: "24px",
    fontFamilyBase: chineseFonts,
  };
}
