import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Leaves out of a Node bundle every package that is not one of the product's own dependencies:
 * the peers the benchmarks measure, native ones among them, stay where npm put them.
 */
export function externalPackages(root) {
  const { dependencies } = createRequire(join(root, "package.json"))("./package.json");
  return ({ request, context }, decide) => {
    const named = /^(?:@[^/]+\/)?[^./][^/]*/.exec(request)?.[0];
    const ours = named === undefined || request.startsWith("/") || named in dependencies;
    // A dependency may lean on packages of its own; those are bundled with it.
    const nested = context.includes("node_modules");
    if (ours || nested || request.startsWith("node:")) decide();
    else decide(null, `commonjs ${request}`);
  };
}
