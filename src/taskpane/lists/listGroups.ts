import type { ListId } from "../../core/lists/listIds";

/** The lists of the menu, in its order. */
export const listGroups = {
  today: ["morning", "evening", "appointments", "greetings"],
  contact: ["birthdays", "messages", "holiday_care", "never_contacted", "not_here"],
  money: ["deposits", "gifts"],
  files: ["repair", "incomplete_files", "completeness", "key_clients", "duplicates"],
} as const satisfies Readonly<Record<string, readonly ListId[]>>;
