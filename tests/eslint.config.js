// One linter for all code. What it says about layers is the architecture: imports point one way.
import css from "@eslint/css";
import js from "@eslint/js";
import json from "@eslint/json";
import astro from "eslint-plugin-astro";
import yml from "eslint-plugin-yml";
import globals from "globals";
import ts from "typescript-eslint";

const code = ["**/*.{ts,tsx,js,mjs,astro}"];

/** Lower layers may not know higher ones: schema → domain → views → widgets → components, layouts → pages. */
const layers = [
  { layer: "schema", mayNotKnow: ["domain", "views", "widgets", "components", "layouts", "pages", "build", "reader"] },
  { layer: "domain", mayNotKnow: ["views", "widgets", "components", "layouts", "pages", "build", "reader", "text"] },
  { layer: "views", mayNotKnow: ["widgets", "components", "layouts", "pages", "build"] },
  { layer: "widgets", mayNotKnow: ["components", "layouts", "pages", "build", "reader"] },
  { layer: "reader", mayNotKnow: ["views", "widgets", "components", "layouts", "pages", "build"] },
  { layer: "components", mayNotKnow: ["pages"] },
  { layer: "layouts", mayNotKnow: ["pages"] },
].map(({ layer, mayNotKnow }) => ({
  files: [`src/${layer}/**/*.{ts,tsx,astro}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: mayNotKnow.map((name) => `**/${name}/**`),
            message: `src/${layer} may not import this: imports point one way (see README).`,
          },
        ],
      },
    ],
  },
}));

export default [
  { ignores: ["dist/", ".astro/", "test-results/", "package-lock.json", "content/ids.lock.json"] },
  { files: code, ...js.configs.recommended },
  ...ts.configs.strict.map((config) => ({ ...config, files: code })),
  ...astro.configs.recommended,
  { files: code, languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ["**/*.{ts,tsx,astro}"], rules: { "no-undef": "off" } }, // the type check knows better
  {
    files: code,
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  ...layers,
  { files: ["**/*.json"], plugins: { json }, language: "json/json", rules: json.configs.recommended.rules },
  {
    files: ["**/*.css"],
    plugins: { css },
    language: "css/css",
    languageOptions: { tolerant: true },
    rules: {
      ...css.configs.recommended.rules,
      "css/use-baseline": "off",
      "css/no-important": "off",
      // Tokens stand in a file of their own.
      "css/no-invalid-properties": ["error", { allowUnknownVariables: true }],
    },
  },
  ...yml.configs.recommended.map((config) => ({ ...config, files: ["**/*.yaml"] })),
];
