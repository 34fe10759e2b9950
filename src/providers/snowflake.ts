// Snowflake: programmatic access tokens; every request needs a warehouse or writes.

import type { Provider } from "../model/provider.ts";
import { named } from "./shapes.ts";

export const snowflake: Provider = {
  id: "snowflake",
  name: "Snowflake",
  environments: [],
  usualVariable: "SNOWFLAKE_PASSWORD",
  probes: [],
  detectors: [
    named(
      "snowflake-password",
      "Snowflake password",
      ["snowflake password", "snowsql pwd", "snowflake_pass"],
      "[^\\s\"'`;,<>{}$()[\\]\\\\]{8,64}",
      {
        keywords: ["snowflake", "snowsql_pwd"],
        minEntropy: 2.8,
      },
    ),
    named(
      "snowflake-pat",
      "Snowflake programmatic access token",
      ["snowflake"],
      "eyJ[A-Za-z0-9_-]{10,300}\\.eyJ[A-Za-z0-9_-]{10,1000}\\.[A-Za-z0-9_-]{20,700}",
    ),
  ],
  rotateRole: "user with the right to modify programmatic authentication methods",
  docsUrl: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
  sources: "docs.snowflake.com",
  confirmed: false,
};
