// Secrets that no single service issues: private keys, JWTs, passwords in URLs and connection strings.

import type { Detector } from "../model/detector.ts";
import type { Provider } from "../model/provider.ts";
import { pattern, shaped } from "./shapes.ts";

/** `Server=db.acme.test;User Id=app;Password=...;`: the address first or last, as ADO, ODBC and JDBC write it. */
const ADDRESS = "(?i:server|data source|host|addr|address|network address|endpoint|dsn)[ \\t]{0,3}=[^;\\r\\n\"'`]{2,200};";
const MIDDLE = "(?:[^=;\\r\\n\"'`]+=[^;\\r\\n\"'`]*;){0,12}[ \\t]{0,3}";
const PASSWORD = "(?i:password|pwd)[ \\t]{0,3}=[ \\t]{0,3}(?P<secret>[^;\\s\"'`<>{}$]{6,128})(?:[;\\s\"'`\\\\]|$)";

/** `Authorization: Bearer ...` in a command, a request or source code. */
const HEADER =
  "(?i:authorization)[\"'`\\\\]{0,4}[ \\t]{0,3}[:=,][ \\t]{0,3}[\"'`\\\\]{0,4}(?i:basic|bearer|token|apikey|api-token)[ \\t]{1,3}(?P<secret>[A-Za-z0-9=~@.+/_-]{12,1000})(?:[^A-Za-z0-9=~@.+/_-]|$)";
/**
 * `curl -u user:password`, in whole or in pieces in quotes; the user begins with a letter, so that `docker run -u 1000:1000`
 * is none, and a variable is no password.
 */
const OPTION = "(?:^|[\\s\"'`])(?:-u|--user)[ =]{1,3}";
const LOGINS = [
  `${OPTION}["']?(?P<secret>[A-Za-z][^\\s:"'\`$<{}/]{0,60}:[^\\s:"'\`$<{}/][^\\s:"'\`<{}/]{5,100})(?:[\\s"'\`]|$)`,
  `${OPTION}["']?[A-Za-z][^\\s:"'\`$<{}/]{0,60}:["'](?P<secret>[^\\s:"'\`$<{}/]{6,100})["']`,
  `${OPTION}["'][^\\s:"'\`$<]{1,80}["']:["'](?P<secret>[^\\s:"'\`$</]{6,100})["']`,
  `${OPTION}["']?:(?P<secret>[^\\s:"'\`$<{}/]{6,100})(?:[\\s"'\`]|$)`,
];

/** `docker login -u robot -p password`, `echo password | docker login --password-stdin`. */
const REGISTRY_LOGINS = [
  `\\blogin[ \\t][^\\n|;&]{0,120}?-p[ =]{1,2}["']?(?P<secret>[^\\s"'\`$<>{}|;&]{6,200})(?:[\\s"'\`|;&]|$)`,
  `\\becho[ \\t]{1,3}(?:-n[ \\t]{1,3})?["']?(?P<secret>[^\\s"'\`$<>{}|;&]{6,200})["']?[ \\t]{0,3}\\|[^\\n|;&]{0,160}--password-stdin`,
];
const REGISTRY_COMMANDS = ["docker login ", "podman login ", "nerdctl login ", "buildah login ", "registry login ", "--password-stdin"];
/** `echo "root:password" | chpasswd`. */
const CHANGED_PASSWORD = `["' ][A-Za-z_][\\w.-]{0,31}:(?P<secret>[^\\s:"'\`$<>{}|]{6,128})(?:\\\\n)?["']?[ \\t]{0,3}\\|[ \\t]{0,3}(?:sudo )?chpasswd`;
/** Passwords in settings of LDAP, kickstart, Wi-Fi and HAProxy. */
const SERVICE_PASSWORDS = [
  "(?i:bindpw|rootpw)[ \\t=:]{1,8}(?:--plaintext[ \\t]{1,3})?[\"']?(?P<secret>[^\\s\"'`$<>{}-][^\\s\"'`$<>{}]{5,127})(?:[\\s\"'`]|$)",
  '(?:^|[\\s#])psk[ \\t]{0,3}=[ \\t]{0,3}"(?P<secret>[^"\\n]{8,63})"',
  "stats[ \\t]{1,8}auth[ \\t]{1,8}[^\\s:]{1,64}:(?P<secret>[^\\s:\"'`$<>{}]{6,128})(?:\\s|$)",
];
const SERVICE_WORDS = ["bindpw", "rootpw", "psk=", "psk =", "stats auth", "chpasswd"];
/** Oracle's thin driver: `user/password@host`. */
const THIN_LOGIN = "(?i:oracle:thin):[A-Za-z][\\w$#]{0,60}/(?P<secret>[^\\s@/\"'`{}$<>]{6,128})@";

/** What all keys of a kind have in common near their beginning: version, algorithm, the first length. */
const BARE_KEYS = [
  // PKCS#8 of RSA, of P-256, P-384 and P-521 with and without the public half, of Ed25519 and its siblings, of DSA.
  "ibadanbgkqhkig9w0baqefaas",
  "ageambmgbyqgsm49ageg",
  "ageambagbyqgsm49ageg",
  "meecaqawewyhkozizj0c",
  "mc4caqawbqydk2v",
  "caqewbqydk2vwbciei",
  "byqgsm44ba",
  // PKCS#1 of 1024, 2048, 3072 and 4096 bits.
  "ibaakbgq",
  "ibaakcaqea",
  "ibaakcayea",
  "ibaakcagea",
  // SEC 1 of P-256, secp256k1, P-384 and P-521.
  "mhccaqeei",
  "mhqcaqeei",
  "migkagebbd",
  "mihcagebbe",
  // Encrypted PKCS#8, PKCS#12, Java's key store, OpenSSH.
  "bgkqhkig9w0bbq0w",
  "csqgsib3dqefdt",
  "ibazcc",
  "caqmwg",
  "/u3+7qaaaai",
  "b3blbnnzac1rzxktdjea",
  // The same in hex.
  "020100300d06092a864886f70d010101050004",
  "0201000282010100",
  "0201000282020100",
  "020100300506032b65700422",
  // The same in bytes.
  "\x02\x01\x000\x0d\x06\x09*\x86h\x86\xf7\x0d\x01\x01\x01\x05",
  "\x02\x01\x000\x13\x06\x07*\x86h",
  "\x02\x01\x000\x10\x06\x07*\x86h",
  "0.\x02\x01\x000\x05\x06\x03+e",
  "\x02\x01\x00\x02\x82\x01\x01\x00",
  "\x02\x01\x00\x02\x82\x02\x01\x00",
  "0w\x02\x01\x01\x04 ",
  "\x06\x09*\x86h\x86\xf7\x0d\x01\x05\x0d0",
  "\x02\x01\x030\x82",
  "\x02\x01\x030\x83",
  "\xfe\xed\xfe\xed\x00\x00\x00\x02",
  // OpenPGP's packets: RSA's exponent; the algorithm with the curve, Ed25519, P-256, P-384, P-521, secp256k1. Of DSA no more is the same than three bytes.
  "\x00\x11\x01\x00\x01",
  "\x16\x09+\x06\x01\x04\x01",
  "\x13\x08*\x86h",
  "\x13\x05+\x81\x04\x00\x22",
  "\x13\x05+\x81\x04\x00\x23",
  "\x13\x05+\x81\x04\x00\x0a",
];

/** `user:password@tcp(host)/name`, as Go's drivers write it. */
const DATABASE_LOGIN = "[A-Za-z0-9_.-]{1,64}:(?P<secret>[^\\s:@/\"'`{}$<>]{6,128})@(?:tcp|unix)\\(";
const CONNECTING_CALLS = ["getconnection(", "mysqli_connect(", "mysql_connect(", "mysqli(", "pdo("];
const STRING = "(?:\"[^\"\\r\\n]{0,200}\"|'[^'\\r\\n]{0,200}')";
const NEXT = "[ \\t]{0,4},[ \\t]{0,4}";
/** In quotes, and neither a variable within a string nor a stand-in in brackets. */
const QUOTED_PASSWORD = "[\"'](?P<secret>[^\\s\"'`{}$<>]{6,100})[\"']";
/** `DriverManager.getConnection("jdbc:...", "user", "password")`, `new PDO('mysql:...', 'user', 'password')`. */
const CONNECTIONS = [`(?i:getConnection|mysqli?_connect|mysqli|PDO)\\([ \\t]{0,4}${STRING}${NEXT}${STRING}${NEXT}${QUOTED_PASSWORD}`];
/** `smtp.login("user@example.org", "password")` */
const MAIL_LOGIN = `\\.login\\([ \\t]{0,4}["'][A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{3,100}["']${NEXT}${QUOTED_PASSWORD}`;
/** `host:5432:name:user:password` */
const PGPASS = "(?:^|[\\s\"'`])[A-Za-z0-9.*-]{1,100}:5432:[^:\\s]{1,64}:[^:\\s]{1,64}:(?P<secret>[^:\\s\"'`{}$<>]{4,100})(?:[\\s\"'`]|$)";

/** `mysql -u root -ppassword`: no space stands between. */
const GLUED_LOGIN =
  "(?:mysql|mariadb|mysqldump|mysqladmin|mysqlimport)[^\\n|;&]{0,200}?[ \\t]-p[\"']?(?P<secret>[^\\s\"'`{}$<>|;&]{6,100})(?:[\\s\"'`|;&]|$)";
const GLUED_COMMANDS = ["mysql -", "mariadb -", "mysqldump -", "mysqladmin -", "mysqlimport -"];

export const generic: Provider = {
  id: "generic",
  name: "Any service",
  environments: [],
  probes: [],
  detectors: [
    shaped("generic-private-key", "Private key", ["private key", "putty-user-key-file-"], [{ kind: "parser", parser: "private-key" }]),
    shaped("generic-bare-private-key", "Private key without PEM lines", BARE_KEYS, [{ kind: "parser", parser: "bare-key" }]),
    shaped("generic-jwt", "JSON Web Token", ["eyj"], [{ kind: "parser", parser: "jwt" }]),
    shaped("generic-url-credential", "Password in a URL", ["://"], [{ kind: "parser", parser: "url-credential" }], { grade: "context" }),
    told(
      "generic-connection-string",
      "Password in a connection string",
      ["password=", "password =", "pwd=", "pwd ="],
      [ADDRESS + MIDDLE + PASSWORD],
      2.5,
    ),
    told("generic-authorization-header", "Credentials in an Authorization header", ["authorization"], [HEADER], 3.2),
    told("generic-command-line-login", "User and password on a command line", [" -u ", "--user ", "--user="], LOGINS, 3),
    told("generic-registry-login", "Password of a registry on a command line", REGISTRY_COMMANDS, REGISTRY_LOGINS, 2.8),
    told("generic-service-password", "Password in a service's settings", SERVICE_WORDS, [...SERVICE_PASSWORDS, CHANGED_PASSWORD], 2.8),
    told(
      "generic-database-login",
      "User and password of a database",
      ["@tcp(", "@unix(", "oracle:thin:"],
      [DATABASE_LOGIN, THIN_LOGIN],
      2.5,
    ),
    told("generic-database-call", "Password in a call that opens a connection", CONNECTING_CALLS, CONNECTIONS, 2.5),
    told("generic-mail-login", "Password of a mail account in a call", [".login("], [MAIL_LOGIN], 2.5),
    told("generic-pgpass", "Password in a PostgreSQL password file", [":5432:"], [PGPASS], 2.5),
    told("generic-database-command", "Password on a database's command line", GLUED_COMMANDS, [GLUED_LOGIN], 2.5),
    shaped("generic-private-jwk", "Private JSON Web Key", ["kty"], [{ kind: "parser", parser: "json-web-key" }]),
  ],
  sources: "RFC 7468; RFC 7517; RFC 7519; RFC 3986; vendors' connection string references",
  confirmed: true,
};

/** A secret without a form of its own, which only what stands around it tells. */
function told(id: string, name: string, keywords: readonly string[], patterns: readonly string[], minEntropy: number): Detector {
  return shaped(
    id,
    name,
    keywords,
    patterns.map((text) => pattern(text)),
    { minEntropy, grade: "context" },
  );
}
