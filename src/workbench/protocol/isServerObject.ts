import type { ServerObject } from "./serverType";

/** Whether what a method answered is an object of the workbook, rather than a plain value. */
export function isServerObject(value: unknown): value is ServerObject {
  if (typeof value !== "object" || value === null) return false;
  if (!("type" in value) || !("self" in value)) return false;
  const { type } = value;
  return typeof type === "object" && type !== null && "name" in type;
}
