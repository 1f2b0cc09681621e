import type { XmlElement } from "../xml/xmlTree";

/** The two sets of names the format has; a package keeps to one of them. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  readonly customXml: string;
}

const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};

const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

/** The dialect a workbook is written in, from the namespaces its root declares. */
export function dialectOf(workbook: XmlElement): Dialect {
  return workbook.attributes.some((each) => each.value === strict.main) ? strict : transitional;
}
