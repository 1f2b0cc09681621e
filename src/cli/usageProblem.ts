/** What is wrong with the words typed on the command line. */
export type UsageProblem =
  | { readonly code: "unknownCommand"; readonly raw: string }
  | { readonly code: "unknownOption"; readonly raw: string }
  | { readonly code: "badValue"; readonly option: string; readonly raw: string }
  | { readonly code: "noFile"; readonly command: string }
  | { readonly code: "unknownList"; readonly raw: string }
  | { readonly code: "foreignOption"; readonly command: string; readonly option: string }
  | { readonly code: "extraFile"; readonly raw: string };
