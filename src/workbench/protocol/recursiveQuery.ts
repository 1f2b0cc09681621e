import type { Loaded, LoadTools } from "./loadQuery";
import { loadQuery } from "./loadQuery";
import type { ServerObject } from "./serverType";
import type { RecursiveWireQuery } from "./wireBatch";

/**
 * Answers `context.loadRecursive`: loads an object and what is below it, each as the query of its kind
 * says. Objects of a kind that has no query are not entered.
 *
 * @param depth - levels already gone down; no deeper than the query's `MaxDepth`
 */
export function recursiveQuery(
  object: ServerObject,
  query: RecursiveWireQuery,
  tools: LoadTools,
  depth = 0,
): Loaded {
  const own = loadQuery(object, query.Queries[object.type.name] ?? {}, tools, false);
  if (depth >= query.MaxDepth) return own;
  const things = own[tools.spelling.things];
  if (Array.isArray(things)) return { ...own, ...thingsWithin(object, query, tools, depth) };
  return { ...own, ...objectsWithin(object, query, tools, depth) };
}

function objectsWithin(
  object: ServerObject,
  query: RecursiveWireQuery,
  tools: LoadTools,
  depth: number,
): Loaded {
  const within: Loaded = {};
  for (const name of Object.keys(object.type.objects ?? {})) {
    const child = tools.members.child(object, name);
    if (child !== undefined && child.type.name in query.Queries)
      within[tools.spelling.member(name)] = recursiveQuery(child, query, tools, depth + 1);
  }
  return within;
}

function thingsWithin(
  object: ServerObject,
  query: RecursiveWireQuery,
  tools: LoadTools,
  depth: number,
): Loaded {
  const all = object.type.collection?.all(object.self as never) ?? [];
  return {
    [tools.spelling.things]: all.map((thing, index) => ({
      _Index: index,
      ...recursiveQuery(thing, query, tools, depth + 1),
    })),
  };
}
