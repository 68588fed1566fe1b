import type { GatsbyConfig } from "gatsby";
import { adapter } from "./src/gatsby/adapter.ts";
import { plugins } from "./src/gatsby/plugins.ts";

// What the site is built with; each name says where it is defined.
const config: GatsbyConfig = {
  adapter,
  graphqlTypegen: false,
  jsxRuntime: "automatic",
  plugins,
  trailingSlash: "never",
};

export default config;
