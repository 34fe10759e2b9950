// Secrets that no single service issues: private keys, JWTs, passwords in URLs and connection strings.

import type { Provider } from "../model/provider.ts";
import { pattern, shaped } from "./shapes.ts";

/** `Server=db.acme.test;User Id=app;Password=...;`: the address first or last, as ADO, ODBC and JDBC write it. */
const ADDRESS = "(?i:server|data source|host|addr|address|network address|endpoint|dsn)[ \\t]{0,3}=[^;\\r\\n\"'`]{2,200};";
const MIDDLE = "(?:[^=;\\r\\n\"'`]+=[^;\\r\\n\"'`]*;){0,12}[ \\t]{0,3}";
const PASSWORD = "(?i:password|pwd)[ \\t]{0,3}=[ \\t]{0,3}(?P<secret>[^;\\s\"'`<>{}$]{6,128})(?:[;\\s\"'`\\\\]|$)";

/** `Authorization: Bearer ...` in a command, a request or source code. */
const HEADER =
  "(?i:authorization)[\"'`\\\\]{0,4}[ \\t]{0,3}[:=,][ \\t]{0,3}[\"'`\\\\]{0,4}(?i:basic|bearer|token|apikey|api-token)[ \\t]{1,3}(?P<secret>[A-Za-z0-9=~@.+/_-]{12,1000})(?:[^A-Za-z0-9=~@.+/_-]|$)";
/** `curl -u user:password`; the user begins with a letter, so that `docker run -u 1000:1000` is none. */
const LOGIN = "(?:^|[\\s\"'`])(?:-u|--user)[ =][\"']?(?P<secret>[A-Za-z][^\\s:\"'`$<{}/]{0,60}:[^\\s\"'`$<{}:/]{6,100})(?:[\\s\"'`]|$)";

export const generic: Provider = {
  id: "generic",
  name: "Any service",
  environments: [],
  probes: [],
  detectors: [
    shaped("generic-private-key", "Private key", ["private key"], [{ kind: "parser", parser: "private-key" }]),
    shaped("generic-jwt", "JSON Web Token", ["eyj"], [{ kind: "parser", parser: "jwt" }]),
    {
      ...shaped("generic-url-credential", "Password in a URL", ["://"], [{ kind: "parser", parser: "url-credential" }]),
      grade: "context",
    },
    {
      ...shaped(
        "generic-connection-string",
        "Password in a connection string",
        ["password=", "password =", "pwd=", "pwd ="],
        [pattern(ADDRESS + MIDDLE + PASSWORD)],
        {
          minEntropy: 2.5,
        },
      ),
      grade: "context",
    },
    {
      ...shaped("generic-authorization-header", "Credentials in an Authorization header", ["authorization"], [pattern(HEADER)], {
        minEntropy: 3.2,
      }),
      grade: "context",
    },
    {
      ...shaped("generic-command-line-login", "User and password on a command line", [" -u ", "--user "], [pattern(LOGIN)], {
        minEntropy: 3,
      }),
      grade: "context",
    },
  ],
  sources: "RFC 7468; RFC 7519; RFC 3986; vendors' connection string references",
  confirmed: true,
};
