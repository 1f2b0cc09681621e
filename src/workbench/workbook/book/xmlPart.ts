import { WireError } from "../../protocol/wireError";

/** A piece of XML that travels inside the workbook's file. */
export interface XmlPart {
  readonly id: string;
  /** Of its root element; "" when it has none. */
  namespaceUri: string;
  xml: string;
}

/**
 * Reads the namespace of a piece of XML's root element.
 *
 * @throws WireError InvalidArgument for what is no XML element
 *
 * @example
 * rootNamespace('<a:settings xmlns:a="urn:a"/>') // => "urn:a"
 * rootNamespace("<settings/>") // => ""
 */
export function rootNamespace(xml: string): string {
  const body = xml.replace(/^\uFEFF?\s*(<\?[^>]*\?>\s*)*(<!--[\s\S]*?-->\s*)*/, "");
  const [, prefix, attributes] = /^<(?:([\w.-]+):)?[\w.-]+((?:\s[^<>]*?)?)\s*\/?>/.exec(body) ?? [];
  if (attributes === undefined) {
    throw new WireError("InvalidArgument", "The text is not an XML document.");
  }
  const declared = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const pattern = new RegExp(
    `\\s${declared.replaceAll(".", "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
  );
  const [, doubled, single] = pattern.exec(attributes) ?? [];
  return doubled ?? single ?? "";
}
