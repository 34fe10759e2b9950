// Secrets and passwords that only the name they are assigned to makes known: how each language writes them, and what is none.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher, type MatcherOptions } from "../../../src/scan/search/matcher.ts";
import { hexNearWord, randomText } from "../samples.ts";

const VALUE = randomText(24, 41);
const PASSWORD = `${randomText(6, 5)}!${randomText(5, 8)}`;

function found(text: string, options: Partial<MatcherOptions> = {}): readonly (readonly [string, string])[] {
  const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS, ...options });
  return matcher.search(Buffer.from(text), "src/file.txt").map((match) => [match.detector.id, match.secret.reveal()]);
}

const SECRET: readonly (readonly [string, string])[] = [["generic-secret", VALUE]];
const ONE_PASSWORD: readonly (readonly [string, string])[] = [["generic-password", PASSWORD]];

describe("a secret is found where it is assigned", () => {
  test.each([
    ["before a comparison with the name", `if ("${VALUE}" === apiKey) return;`],
    ["before a comparison by a method", `return "${VALUE}".equals(request.apiKey);`],
    ["before a comparison that fails", `if ('${VALUE}' != $apiKey) die();`],
    ["in a shell", `export ACME_API_KEY=${VALUE}`],
    ["in an env file", `ACME_SECRET=${VALUE}\nOTHER=1`],
    ["in an env file with quotes", `ACME_TOKEN='${VALUE}'`],
    ["in JSON", `{"client_secret": "${VALUE}"}`],
    ["in JSON within a string", `"{\\"client_secret\\":\\"${VALUE}\\"}"`],
    ["in YAML", `acme:\n  access_token: ${VALUE}\n`],
    ["in JavaScript", `const apiKey = "${VALUE}";`],
    ["in TypeScript with a type", `const apiKey: string = '${VALUE}';`],
    ["in Go", `apiKey := "${VALUE}"`],
    ["in Go with a type", `var apiKey string = "${VALUE}"`],
    ["in Go as bytes", `secretKey := []byte("${VALUE}")`],
    ["in Ruby", `:secret_token => "${VALUE}",`],
    ["in Perl", `auth_token => '${VALUE}',`],
    ["in PHP", `define('AUTH_KEY', '${VALUE}');`],
    ["in Rust", `let api_key: &str = "${VALUE}";`],
    ["in C", `static const char api_key[] = "${VALUE}";`],
    ["in Objective-C", `NSString *apiKey = @"${VALUE}";`],
    ["in Python's dictionary", `config["api_key"] = "${VALUE}"`],
    ["as an XML element", `<clientSecret>${VALUE}</clientSecret>`],
    ["as an XML attribute", `<acme secretKey="${VALUE}"/>`],
    ["as a named value in XML", `<add key="ApiSecret" value="${VALUE}" />`],
    ["as a named value in JSON", `{"name": "ACME_TOKEN", "value": "${VALUE}"}`],
    ["as a named value in YAML", `- name: ACME_TOKEN\n  value: ${VALUE}\n`],
    ["as a named element in XML", `<string name="api_secret">${VALUE}</string>`],
    ["in the element after its name", `<key>ApiSecret</key>\n\t<string>${VALUE}</string>`],
    ["folded in YAML", `api_secret: >-\n  ${VALUE}\n`],
    ["as a block in YAML", `api_secret: |\n    ${VALUE}\n`],
    ["as what is taken where a variable is unset", `const secret = process.env.SECRET || "${VALUE}";`],
    ["as what is taken where a call gives nothing", `apiKey = getenv("API_KEY") ?? '${VALUE}'`],
    ["as what is taken where an entry is missing", `api_key = ENV["API_KEY"] or "${VALUE}"`],
    ["in a Dockerfile without a sign", `FROM scratch\nENV API_TOKEN ${VALUE}\n`],
    ["as a variable's default", `variable "api_secret" {\n  type    = string\n  default = "${VALUE}"\n}`],
    ["in a table", `| api_secret | ${VALUE} |\n`],
    ["behind its name in a sentence", `Use the acme token ${VALUE} for now.`],
    ["behind a verb", `The acme api key is ${VALUE}.`],
    ["between spaces that do not break", `api_secret\u00a0=\u00a0"${VALUE}"`],
    ["in .npmrc", `//npm.example/:_authToken=${VALUE}`],
    ["in a header", `Authorization: Bearer ${VALUE}`],
    ["in a request's header, behind the user", `GET https://example.org\nAuthorization: Basic robin ${VALUE}\n`],
    ["in a request's header, behind an address", `Authorization: Digest robin@example.org ${VALUE}`],
    ["in a header that nginx sets", `proxy_set_header X-Api-Key "${VALUE}";`],
    ["in a header that Apache sets", `RequestHeader set X-Api-Key ${VALUE}`],
    ["in an environment of Windows", `setx API_TOKEN ${VALUE}`],
    ["in the settings of AWS' command", `aws configure set aws_secret_access_key ${VALUE} --profile x`],
    ["of a router", `enable secret 0 ${VALUE}\n`],
    ["in a page's head", `<meta name="api-key" content="${VALUE}">`],
    ["in a header in code", `headers: { "X-Auth-Token": "${VALUE}" }`],
    ["on a command line", `acme --api-token ${VALUE} --verbose`],
    ["on a command line with a sign", `acme --api-token=${VALUE}`],
    ["on the line below", `secret_key =\n    "${VALUE}"`],
    ["under another's name", `ACME_KEY=${VALUE}`],
    ["in a function's argument", `setProperty("api.secret", "${VALUE}")`],
    ["in Lua's long brackets", `local api_secret = [[${VALUE}]]`],
    ["in Perl's quotes", `my $api_secret = q{${VALUE}};`],
    ["in three quotes", `val apiSecret = """${VALUE}"""`],
    ["in the quotes of a text", `api secret: “${VALUE}”`],
    ["in R", `api_secret <- "${VALUE}"`],
    ["in Visual Basic", `Const API_SECRET As String = "${VALUE}"`],
    ["in CMake", `set(API_SECRET "${VALUE}")`],
    ["in YAML, with an anchor", `api_secret: &secret ${VALUE}\nother: *secret\n`],
    ["in YAML, with a tag", `api_secret: !!str ${VALUE}\n`],
    ["in XML as it is", `<api-secret><![CDATA[${VALUE}]]></api-secret>`],
    ["in an element of the element", `<property name="apiSecret">\n  <value>${VALUE}</value>\n</property>`],
    ["in an element of the element that bears the name", `<ApiSecret><Value>${VALUE}</Value></ApiSecret>`],
    ["in an object of its own", `{"env": {"API_SECRET": {"description": "x", "value": "${VALUE}"}}}`],
    ["as an option's default", `parser.add_argument("--api-secret",\n                    default="${VALUE}")`],
    ["in PHP's serialized form", `a:1:{s:10:"api_secret";s:24:"${VALUE}";}`],
    ["in a form of several parts", `Content-Disposition: form-data; name="api_secret"\r\n\r\n${VALUE}\r\n--x--`],
    ["under a line that is ruled off", `Our API secret\n==============\n${VALUE}\n`],
    ["under a heading of Markdown", `## API secret\n\n\`\`\`\n${VALUE}\n\`\`\`\n`],
    ["under a heading", `API secret:\n\n${VALUE}\n\nIt ends in March.`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual(SECRET);
  });

  test.each([
    ["of a wireless network", `network={\n  ssid="home"\n  psk="${PASSWORD}"\n}`],
    ["of an answer file, inside its value", `<AdministratorPassword>\n  <Value>${PASSWORD}</Value>\n</AdministratorPassword>`],
    ["of a router's user", `username robot password 0 ${PASSWORD}\n`],
  ])("the password %s", (_, text) => {
    expect(found(text)).toEqual(ONE_PASSWORD);
  });

  test("the user and password of Docker's config.json", () => {
    const auth = Buffer.from(`robot:${PASSWORD}`).toString("base64");
    expect(found(`{"auths": {"registry.example": {"auth": "${auth}"}}}`)).toEqual([["generic-secret", auth]]);
  });
});

describe("a password is found where it is assigned", () => {
  test.each([
    ["in an env file", `DB_PASSWORD=${PASSWORD}`],
    ["in properties", `spring.datasource.password=${PASSWORD}`],
    ["in YAML", `  password: ${PASSWORD}`],
    ["in a connection string", `Server=db;User Id=app;Password=${PASSWORD};Encrypt=true`],
    ["in an ODBC string", `DRIVER={PostgreSQL};UID=app;PWD=${PASSWORD};`],
    ["in a JDBC URL", `jdbc:sqlserver://db:1433;user=app;password=${PASSWORD};`],
    ["in a query", `jdbc:mysql://db/app?user=app&password=${PASSWORD}&ssl=true`],
    ["in SQL", `ALTER USER app IDENTIFIED BY '${PASSWORD}';`],
    ["in .netrc", `machine example.com login app password ${PASSWORD}`],
    ["in a Dockerfile without a sign", `ENV DB_PASSWORD ${PASSWORD}`],
    ["on sshpass's command line", `sshpass -p '${PASSWORD}' ssh root@db`],
    ["in .pypirc", `[pypi]\nusername = app\npassword = ${PASSWORD}\n`],
    ["in PowerShell", `ConvertTo-SecureString "${PASSWORD}" -AsPlainText`],
    ["as an XML element", `<db:password>${PASSWORD}</db:password>`],
    ["in a comparison", `if (password == "${PASSWORD}") {`],
    ["in a sentence", `# the password is: ${PASSWORD}`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual(ONE_PASSWORD);
  });

  test.each([
    ["with brackets, in an env file", "DB_PASSWORD=", "xK9(2fj!]aQ"],
    ["with an ampersand and braces, in YAML", "password: ", "p#9{Lq&2>w"],
    ["with an ampersand alone, in YAML", "password: ", "mKx7q&2Lw9"],
    ["with an ampersand alone, in properties", "db.password=", "mKx7q&2Lw9"],
  ])("one of many signs, without quotes: %s", (_, name, password) => {
    expect(found(`user: app\n${name}${password}\nport: 1`)).toEqual([["generic-password", password]]);
  });

  test.each(["correct horse battery staple", "river-tiger-castle-lemon"])("a phrase of random words: %s", (phrase) => {
    expect(found(`password = "${phrase}"`)).toEqual([["generic-password", phrase]]);
  });

  test.each(["Summer2024!", "hunter2", "P@ssw0rd!7", "kT9$wq_Zp"])("one that a person made up: %s", (password) => {
    expect(found(`password = "${password}"`)).toEqual([["generic-password", password]]);
  });
});

describe("where a statement assigns without a sign, random letters of any length are found", () => {
  test.each<[string, (value: string) => string]>([
    ["in .netrc", (value) => `machine git.example login robot password ${value}\n`],
    ["in .netrc over lines", (value) => `machine git.example\n  login robot\n  password ${value}\n`],
    ["in redis.conf", (value) => `requirepass ${value}\n`],
    ["on a command line", (value) => `docker login -u robot --password ${value} registry.example\n`],
    ["in SQL", (value) => `ALTER ROLE app WITH PASSWORD '${value}';`],
    ["in PHP", (value) => `define( 'DB_PASSWORD', '${value}' );`],
    ["as a default", (value) => `key = os.environ.get("DB_PASSWORD", "${value}")`],
    ["in Windows' environment", (value) => `setx DB_PASSWORD ${value}\r\n`],
    ["in the settings of a command", (value) => `acme configure set db_password ${value}`],
    ["of a router", (value) => `enable password 0 ${value}\n`],
    ["of a router's user with a level", (value) => `username robin privilege 15 password 0 ${value}\n`],
    ["in Go's environment", (value) => `os.Setenv("DB_PASSWORD", "${value}")`],
    ["in Rust's environment", (value) => `env::set_var("DB_PASSWORD", "${value}");`],
  ])("%s", (_, write) => {
    const values = [10, 14, 24, 32].map((length) => `A7${randomText(length, length)}`);
    expect(values.map((value) => found(write(value)).length)).toEqual([1, 1, 1, 1]);
  });
});

describe("what is no secret", () => {
  test.each([
    ["a variable", `password = "\${DB_PASSWORD}"`],
    ["a template", `token: {{ .Values.token }}`],
    ["a stand-in", `password: changeme`],
    ["a stand-in in brackets", `api_key = "<your-api-key>"`],
    ["crossed out", `secret = "xxxxxxxxxxxxxxxx"`],
    ["a function's result", `const token = getTokenFor(user);`],
    ["another variable", `password = config.database.password`],
    ["a constant's name", `SECRET_KEY = "ACME_SECRET_KEY"`],
    ["a path", `private_key = "/etc/ssl/private/server"`],
    ["a word to be found by", `{ "keywords": ["${["mfzx7k", "q2wvb9tr", "lpc4"].join("")}"] }`],
    ["an address", `token_url = "https://login.example.com/oauth/token"`],
    [
      "an address with a port, in a line of several keys",
      `- { secret: { env: A_SECRET }, token-url: "http://127.0.0.1:45339/token", id: abc }`,
    ],
    ["an instruction", `password = "please enter the new password"`],
    ["a call with brackets", `password = getPassword(user)[0];`],
    ["a pattern between slashes", `token = /^[!#$%&'*+.^_0-9A-Za-z-]+$/`],
    ["a section of a page", `token_note = "https://tools.example.org/html/rfc6749#section-3.1"`],
    ["a public key's token", `type = "Acme.Web, PublicKeyToken=${randomText(16, 3, "0123456789abcdef")}"`],
    ["a hash of a password", `password: "{CRYPT}$argon2id$v=19$m=65536,t=3,p=2$${randomText(16, 4)}$${randomText(40, 5)}"`],
    ["a sealed value", `password: ENC[AES256_GCM,data:${randomText(12, 4)},iv:${randomText(12, 5)}=,type:str]`],
    ["a type's name with a digit", `secret = GoogleCloudRunV2SecretKeySelector`],
    ["a public key without its lines", `key = "${["MFkwEwYHKoZIzj0CAQYIKoZI", randomText(60, 7)].join("")}"`],
    ["an example that a standard prints", `Authorization: Basic ${Buffer.from(["Aladdin", "open sesame"].join(":")).toString("base64")}`],
    ["what something is identified by", "The object is identified by GKNN in what follows."],
    ["an encrypted key", `encrypted_key: '${randomText(32, 6)}'`],
    ["a label", `"LABEL_PASSWORD": "Your password"`],
    ["a hint", `password_hint = "at least eight characters"`],
    ["the id of a key", `"private_key_id": "${randomText(40, 7, "0123456789abcdef")}"`],
    ["a sentence about a password", "the password remains valid until it is changed"],
    ["a sentence about settings", "config set token defaults, proxy_set_header auth_token variables, setx API_KEY names"],
    ["a sentence about routers", "use password 0 characters or more, enable secret 0 otherwise"],
    ["a header without a user", "Authorization: Basic authentication required\n"],
    ["a kind of password that is sealed", `enable secret 5 $1$${randomText(4, 3)}$${randomText(22, 4)}\n`],
    ["what a page is found by", `<meta name="keywords" content="${["mfzx7k", "q2wvb9tr"].join("")}">`],
    ["a form's token", `<meta name="csrf-token" content="${VALUE}">`],
    ["the content of a text", `{ "name": "token", "content": "two words" }`],
    ["a sentence about a user and a password", "the user and password behind --user= are read, the login or password elsewhere"],
    ["a cipher of TLS", '#define TLS1_TXT_PSK_WITH_AES_128_CCM_8 "PSK-AES128-CCM8"\n#define SN_kx_psk "KxPSK"'],
    ["a cipher's number", "#define TLS1_CK_DHE_PSK_WITH_AES_128_GCM_SHA256 0x030000AA"],
    ["a sentence about a key", "the api key is required, and the token was rejected"],
    ["a fingerprint in a sentence", `signed with the key ${randomText(40, 9, "0123456789ABCDEF")}`],
    ["a name in a sentence", "set the access token GITHUB_TOKEN2_FOR_RELEASES or apiKeyOfTheOther2Client3"],
    ["the result of a test among others", `FAIL: gas/x7Kq-2mLp!z\nPASS: gas/q9Zt-4vWd!k\n`],
    ["a date", `token_expires: "2024-05-06T07:08:09Z"`],
    ["the address behind a password", "postgres://user:password@localhost:5432/db"],
    ["a column of a table", "| password | string | yes |"],
    ["the empty fallback", `const secret = process.env.SECRET || "";`],
    ["a variable without a default", `variable "api_secret" {\n  type = string\n}\nname = "${VALUE}"`],
    ["a word in the next line", "return token\n  someOtherName2OfThisFile(1)\n"],
    ["a line of base64 after one that ends in a word", `${randomText(40, 9)}/token\n${randomText(48, 10)}\n`],
    ["a path in the next line", "the secret\nsrc/scan/contextual/inner-values2.ts\n"],
    ["a word", `author = "Margaret Hamilton"`],
    ["a key of a map", `{ key: "origination_urls" }`],
    ["a key on a keyboard", `key = "ArrowDown"`],
    ["a public key", `public_key = "${["ssh", "-rsa AAAA"].join("")}${VALUE}"`],
    ["a digest in a lock file", `"token.ts": "${randomText(40, 3, "0123456789abcdef")}"`],
    ["a pattern", `token = "[a-z0-9]{8}-[a-z0-9]{4}-(?:x|y)"`],
    ["rows of letters and digits, as manuals have them", `api_key = "${["abc", "123", "xyz", "456"].join("")}"`],
    ["two rows in turn", `api_key = "${["SBX-1a2b3c4d", "5e6f-7a8b", "9c0d"].join("-")}"`],
    ["a row of mixed case", `api_key = "${["AbCdEfGhIj", "x7Q2"].join("")}"`],
    ["a name that says so", `nonMatchingToken := "${VALUE}"`],
    ["a line that assigns something else", `credential("expirs: 2027-01-15")`],
    ["signs that steer a terminal", `"::token",\n  "\\u001b[31mred\\u001b[0m\\u0007"`],
    ["a word in a sentence", "unknown key `expirs`, use another"],
    ["an expression in a template", `authorization: "Basic \${Buffer.from(pair).toString('base64')}"`],
    ["a key's id", `key_id: ${randomText(32, 3, "0123456789abcdef")}`],
    ["a type", `def login(token: String, secret: Optional[str] = None)`],
    ["a test's name", `assert token == expected_token`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the detector", () => {
  test("is contextual, a warning, or an error where hardly anything else looks like that", () => {
    const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
    const severities = [`pass = "${["Winter", "1999"].join("")}"`, `client_secret = "${randomText(40, 77)}"`].map(
      (text) => matcher.search(Buffer.from(text), "a")[0],
    );
    expect(severities.map((match) => [match?.confidence, match?.detector.severity])).toEqual([
      ["context", "warning"],
      ["context", "error"],
    ]);
  });

  test("leaves the place to a detector that knows whose key it is", () => {
    const key = randomText(32, 5, "0123456789abcdef");
    const matcher = createMatcher([hexNearWord], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
    expect(matcher.search(Buffer.from(`acme_api_key = "${key}"`), "a").map((match) => match.detector.id)).toEqual(["acme-key"]);
  });

  test("can be switched off", () => {
    expect(found(`api_key = "${VALUE}"; password = "${PASSWORD}"`, { disabled: ["generic-secret"] })).toEqual(ONE_PASSWORD);
  });

  test("leaves the weighing to another score", () => {
    const score = ({ name, value }: { readonly name?: string; readonly value: string }) => (name === "my_key" && value === "abcd" ? 1 : 0);
    expect(found(`my_key = "abcd"; other_key = "${VALUE}"`, { score })).toEqual([["generic-secret", "abcd"]]);
  });

  test("stands wherever the name does, whatever bytes surround it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (before, after) => {
        const line = Buffer.from(`\napi_key = "${VALUE}"\n`);
        const matcher = createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS });
        const matches = matcher.search(Buffer.concat([Buffer.from([65]), before, line, after]), "a");
        expect(matches.some((match) => match.secret.reveal() === VALUE)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the password of a login in a call", () => {
  test.each([
    ["in C#", `new NetworkCredential("robot", "${PASSWORD}")`],
    ["in Java", `new UsernamePasswordCredentials("robot", "${PASSWORD}")`],
    ["in Go", `request.SetBasicAuth("robot", "${PASSWORD}")`],
    ["in Python", `requests.get(url, auth=("robot", "${PASSWORD}"))`],
    ["over lines", `HTTPBasicAuth(\n  "robot",\n  "${PASSWORD}",\n)`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual(ONE_PASSWORD);
  });

  test("is none where the call takes something else", () => {
    expect(found(`new AccessTokenCredentials("an-access-token", "${PASSWORD}")`)).toEqual([]);
    expect(found(`SetBasicAuth(user, "${PASSWORD}")`)).toEqual([]);
  });
});

test("a port or path after an address with a password is no value of a name", () => {
  expect(found(`uri = "mongodb://user:password@db.example.com:27017/${randomText(9, 3)}"`)).toEqual([]);
});

test("letters of which most are short rows were made up", () => {
  expect(found(`secret_access_key = "${["abcdefg", "12346", "+FJQCK"].join("")}"`)).toEqual([]);
});
