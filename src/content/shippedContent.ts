import type { Content } from "./schemas/contentSchemas";

/**
 * A file of `data/` as its schema describes it.
 *
 * Nothing is checked here: the tests have read every file with its schema, so that what Excel loads
 * carries neither the schemas nor the time they take.
 *
 * @param _file - its name, for the schema
 * @param json - what it holds
 */
export function shippedContent<File extends keyof Content>(
  _file: File,
  json: unknown,
): Content[File] {
  return json as Content[File];
}
