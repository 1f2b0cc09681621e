/** What a workbook says of itself. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  revisionNumber: number;
  readonly custom: Map<string, string | number | boolean>;
}

export function newDocumentProperties(): DocumentProperties {
  return {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    revisionNumber: 0,
    custom: new Map(),
  };
}
