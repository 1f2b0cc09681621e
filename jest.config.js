/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // d3's packages are modules; they offer jest, which requires, a build of the older kind.
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons", "umd"] },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!date-fns)"],
  maxWorkers: 2,
  // No test asserts a time: this ends what hangs, on a machine however busy.
  testTimeout: 120_000,
};
