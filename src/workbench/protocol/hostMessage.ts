/** One message to the add-in's page: what it is about, for whom, and the rest as JSON. */
export type RichMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];

export const functionCategory = 1;
export const actionCategory = 2;
/** Something happened to an object of the workbook. */
export const objectCategory = 65536;

/** The kinds of message the page can ask for, with their numbers in desktop Excel. */
export const hostEvents = {
  documentSelectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

export type HostEvent = keyof typeof hostEvents;

/** Which of them is meant, by its name or its number; `undefined` for any other. */
export function hostEventOf(asked: string | number): HostEvent | undefined {
  const found = Object.entries(hostEvents).find(([name, id]) => name === asked || id === asked);
  return found?.[0] as HostEvent | undefined;
}

/** How a mount reaches the add-in's page. */
export type SendToPage = (event: HostEvent, payload: unknown) => void;
