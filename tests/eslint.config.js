// One linter for all code. What it says about layers is the architecture: imports point one way.
import css from "@eslint/css";
import js from "@eslint/js";
import json from "@eslint/json";
import astro from "eslint-plugin-astro";
import yml from "eslint-plugin-yml";
import globals from "globals";
import ts from "typescript-eslint";

const code = ["**/*.{ts,tsx,js,mjs,astro}"];

/** Lower layers may not know higher ones; `text` serves all. */
const above = {
  schema: [
    "model",
    "domain",
    "reader",
    "views",
    "check",
    "widgets",
    "components",
    "layouts",
    "pages",
    "browser",
    "worker",
    "integrations",
    "cli",
  ],
  model: [
    "domain",
    "reader",
    "views",
    "check",
    "widgets",
    "components",
    "layouts",
    "pages",
    "browser",
    "worker",
    "integrations",
    "cli",
  ],
  domain: [
    "model",
    "reader",
    "views",
    "check",
    "widgets",
    "components",
    "layouts",
    "pages",
    "browser",
    "worker",
    "integrations",
    "cli",
    "text",
  ],
  reader: ["domain", "views", "check", "widgets", "components", "layouts", "pages", "browser", "integrations", "cli"],
  views: ["reader", "check", "widgets", "components", "layouts", "pages", "browser", "integrations", "cli"],
  check: ["views", "widgets", "components", "layouts", "pages", "browser", "integrations", "cli"],
  widgets: ["reader", "check", "components", "layouts", "pages", "browser", "integrations", "cli"],
  browser: ["reader", "check", "components", "layouts", "pages", "integrations", "cli"],
  worker: ["reader", "check", "widgets", "browser", "components", "layouts", "pages", "integrations", "cli"],
  components: ["layouts", "pages", "integrations", "cli"],
  layouts: ["pages", "integrations", "cli"],
};
const layers = Object.entries(above)
  .map(([layer, mayNotKnow]) => ({ layer, mayNotKnow }))
  .map(({ layer, mayNotKnow }) => ({
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
  {
    ignores: [
      "dist/",
      "tests/bench/work/",
      ".astro/",
      "test-results/",
      "**/package-lock.json",
      "content/ids.lock.json",
    ],
  },
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
  {
    files: ["tests/{e2e,walks}/**/*.ts"],
    ignores: ["tests/e2e/scripted.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@playwright/test",
              importNames: ["test"],
              message:
                "Take test from tests/e2e/scripted.ts: it waits for a page's scripts, which come after its first paint.",
            },
          ],
        },
      ],
    },
  },
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
