import tsParser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The Office.js rules alone: their preset also switches on a formatter that is not installed. */
const officeRules = Object.fromEntries(
  [officeAddins.configs.recommended]
    .flat()
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

/** Folders of src from the inside out. A layer may import itself and those listed for it. */
const layers = {
  core: [],
  intake: ["core"],
  content: ["core"],
  wording: ["core", "intake"],
  workflow: ["core", "intake", "content", "wording"],
  host: ["core", "intake", "content", "wording", "workflow"],
  functions: ["core", "intake", "content", "wording", "workflow"],
  commands: ["core", "intake", "content", "wording", "workflow"],
  taskpane: ["core", "intake", "content", "wording", "workflow"],
  cli: ["core", "intake", "content", "wording", "workflow"],
  workbench: [],
};

const hostFolders = { excel: "host/excel", xlsx: "host/xlsx" };

/** Import patterns that reach another layer from any depth below src. */
function reaching(folders) {
  return folders.flatMap((folder) => [`**/../${folder}/**`, `../**/${folder}/**`]);
}

const inwardOnly = Object.entries(layers).map(([layer, allowed]) => {
  const banned = Object.keys(layers).filter((other) => other !== layer && !allowed.includes(other));
  const patterns = [
    {
      group: reaching(banned.filter((other) => !(layer === "workbench" && other === "host"))),
      message: `${layer} may import only ${allowed.join(", ") || "itself"}.`,
    },
  ];
  if (layer === "core") patterns.push({ regex: "^[^.]", message: "core imports no package." });
  if (layer === "workbench")
    patterns.push({
      group: reaching([hostFolders.excel]),
      message: "workbench plays Excel and knows only host/xlsx.",
    });
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    ignores: ["src/*/main.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
});

const notTheClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Rules are told the day; pass asOf.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Rules are told the day; pass asOf.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Rules are repeatable.",
  },
  {
    selector: "MemberExpression[property.name=/^toLocale/]",
    message: "Words and numbers are the same on every machine; say them through wording.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      "dist/**",
      "build/**",
      "**/*.mjs",
      "**/*.cjs",
      "*.js",
      "bench/node_modules/**",
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parser: tsParser,
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "react-hooks": hooks, "office-addins": officeAddins },
    rules: {
      ...hooks.configs.recommended.rules,
      ...officeRules,
      "no-undef": "off",
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 200, skipComments: true, skipBlankLines: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-literal-enum-member": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  ...inwardOnly,
  {
    files: ["src/{core,intake,content,wording}/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...notTheClock] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "max-lines-per-function": ["error", { max: 40, skipComments: true, skipBlankLines: true }],
    },
  },
  // The metadata tool reads these signatures itself and knows only number, string, boolean and any.
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  { files: ["src/cli/**", "tools/**", "bench/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**", "bench/**", "tools/**"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
);
