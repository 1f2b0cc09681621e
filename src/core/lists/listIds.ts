/** The ids of the lists; append-only. */
export const listIds = [
  "messages",
  "birthdays",
  "deposits",
  "appointments",
  "greetings",
  "morning",
  "evening",
  "repair",
  "gifts",
  "holiday_care",
  "never_contacted",
  "not_here",
  "completeness",
  "incomplete_files",
  "key_clients",
  "duplicates",
] as const;
export type ListId = (typeof listIds)[number];
