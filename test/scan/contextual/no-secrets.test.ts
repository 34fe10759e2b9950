// What telling names hold and what is no secret all the same, and the real thing next to each.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { LETTERS } from "../../support/letters.ts";
import { randomText } from "../samples.ts";

const VALUE = randomText(24, 41);
const PASSWORD = `${randomText(6, 5)}!${randomText(5, 8)}`;

const found = (text: string): readonly string[] =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS })
    .search(Buffer.from(text), "config")
    .map((match) => match.secret.reveal());

const UUID = [8, 4, 4, 4, 12].map((length, index) => randomText(length, index + 3, "0123456789abcdef")).join("-");
const HEX40 = randomText(40, 3, "0123456789abcdef");
const HEX64 = randomText(64, 4, "0123456789abcdef");
const FINGERPRINT = HEX40.toUpperCase();
/** Of 32 bytes. */
const ACCOUNT = `E${randomText(43, 8, LETTERS.base58)}`;

const fourDigits = (text: string) => Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const twoDigits = (text: string) => Array.from(Buffer.from(text), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
const entities = (text: string) => Array.from(text, (letter) => `&#${letter.codePointAt(0)};`).join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const blob = (length: number, first: readonly number[]) =>
  Buffer.from([...first, ...Buffer.from(randomText(length, 9), "latin1").map((byte) => (byte * 37) & 255)]).toString("base64");
const beyondAscii = (text: string) => text.replaceAll(/[^ -~]/g, fourDigits);

describe("a message in another language is none, though it is written in escapes:", () => {
  test.each([
    ["Chinese", `"accessToken": "${fourDigits("访问令牌无效")}"`],
    ["Chinese, with a word between", `"apiKey": "API${fourDigits("密钥已复制")}"`],
    [
      "Japanese, in Java",
      `{ "Generates.a.secret.key", "${fourDigits("パスワードは8文字以上で入力してください").toUpperCase().replaceAll("\\U", "\\u")}" },`,
    ],
    ["Korean, in properties", `api.key=${beyondAscii("API 키가 복사되었습니다")}`],
    ["French", `"apiKey": "${beyondAscii("Clé API copiée")}"`],
    ["German", `"apiKey": "${beyondAscii("API-Schlüssel wurde kopiert")}"`],
    ["Polish", `"secretKey": "${beyondAscii("Hasło musi mieć co najmniej 8 znaków")}"`],
    ["Russian", `"accessToken": "${beyondAscii("Недействительный токен")}"`],
    ["in entities", `"token": "${entities("访问令牌无效")}"`],
    ["in UTF-8", `"accessToken": "${twoDigits("访问令牌无效")}"`],
    ["a label in C", `#define TLS_MD_MASTER_SECRET_CONST "${twoDigits("master secret")}"`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["a password with an escape", `"password": "${PASSWORD}\\u0026${randomText(4, 3)}"`, `${PASSWORD}&${randomText(4, 3)}`],
    ["a password of a letter beyond ASCII", `"password": "${PASSWORD}\\u00e9"`, `${PASSWORD}\\u00e9`],
    ["a password of bytes", `"password": b"${PASSWORD}\\xe7\\xe7"`, `${PASSWORD}\\xe7\\xe7`],
    ["a password that is all escapes", `"password": "${fourDigits(PASSWORD)}"`, PASSWORD],
    ["a key that is all escapes", `api_secret = "${twoDigits(VALUE)}"`, VALUE],
    ["a key of entities", `<api-secret>${entities(VALUE)}</api-secret>`, VALUE],
  ])("%s is found", (_, text, secret) => {
    expect(found(text)).toContain(secret);
  });

  test("bytes that are no text are a key", () => {
    const key = Array.from({ length: 24 }, (_, index) => `\\x${(0x80 + ((index * 53) % 120)).toString(16)}`).join("");
    expect(found(`SECRET_KEY = "${key}"`)).toEqual([key]);
  });
});

describe("a stand-in is one in base64, too:", () => {
  test.each(["password", "<password>", "changeme", "root", "admin", "your-api-key-here", "changeme\n"])("%j", (text) => {
    expect(found(`data:\n  password: ${base64(text)}\n  token: ${base64(text)}\n`)).toEqual([]);
  });

  test.each([
    ["a password", PASSWORD],
    ["a key", VALUE],
    ["a user and a password", `example:${PASSWORD}`],
  ])("%s is found", (_, text) => {
    expect(found(`data:\n  password: ${base64(text)}\n`)).toHaveLength(1);
  });
});

describe("the name of an algorithm is none:", () => {
  test("beside a password in a call", () => {
    expect(found("subtle.importKey('raw', enc.encode(password), 'PBKDF2', false, ['deriveKey'])")).toEqual([]);
  });

  test.each(
    "PBKDF2 pbkdf2_sha256$600000 PBKDF2WithHmacSHA256 argon2id HMAC-SHA512 sha512/256 SHA3-256 BLAKE2b512 aes-256-gcm AES/CBC/PKCS5Padding AES128CBC chacha20-poly1305 DESede/ECB/NoPadding des-ede3-cbc RSA-OAEP-256 rsassa-pkcs1-v1_5 ecdsa-sha2-nistp256 sk-ssh-ed25519@openssh.com secp256k1 X25519 scram-sha-256 PBEWithMD5AndDES hs256 AWS4-HMAC-SHA256".split(
      " ",
    ),
  )("%s", (name) => {
    expect(found(`const passwordHash1 = "${name}";\npassword = "${name}"\nsecret_key = "${name}"\ntoken: ${name}\n`)).toEqual([]);
  });

  test.each(["falcon1024", "tiger-8731", "aes-8731", ["ab3", "des4", "k8x9"].join("")])("but %s may be a password", (password) => {
    expect(found(`db_password = "${password}"`)).toEqual([password]);
  });

  test.each(["sha", "des", "rsa", "argon2"])("but a password that begins with %s is found", (name) => {
    expect(found(`password = "${name}${PASSWORD}"`)).toEqual([`${name}${PASSWORD}`]);
  });
});

describe("what is encrypted and made to be committed is none:", () => {
  test.each([
    ["dotenvx, in quotes", `DB_PASSWORD="encrypted:${blob(100, [4])}"\nAPI_KEY='encrypted:${blob(120, [4])}'`],
    ["dotenvx, without", `DB_PASSWORD=encrypted:${blob(100, [4])}\nAPI_KEY=encrypted:${blob(120, [4])}\n`],
    ["a SealedSecret", `spec:\n  encryptedData:\n    password: ${blob(540, [2, 0, 77])}\n    token: ${blob(330, [2, 0, 130])}\n`],
    ["the salt of Pulumi", `encryptionsalt: v1:${blob(7, [9])}:v1:${blob(11, [9])}:${blob(40, [9])}\n`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["a key after the same word", `API_KEY=encrypted:${VALUE}`, `encrypted:${VALUE}`],
    ["a key that begins in the same way", `api_token: AgB${VALUE}`, `AgB${VALUE}`],
    ["a key in base64", `SECRET_KEY=${blob(47, [2])}`, blob(47, [2])],
  ])("%s is found", (_, text, secret) => {
    expect(found(text)).toEqual([secret]);
  });
});

describe("a token that opens nothing is none:", () => {
  test.each(
    "nextToken next_token NextToken NEXT_TOKEN nextPageToken next_page_token pageToken continuationToken nextForwardToken nextSequenceToken NextLockToken --starting-token ContinuationToken NextContinuationToken x-ms-continuation-token cursorToken syncToken nextSyncToken clientRequestToken client_request_token idempotencyKey Idempotency-Key IDEMPOTENCY_KEY google-site-verification google-site-verification-token".split(
      " ",
    ),
  )("%s", (name) => {
    expect(found(`{"${name}": "${VALUE}"}`)).toEqual([]);
  });

  test.each("ClientToken clientToken --client-token LockToken ChangeToken LifecycleActionToken --lifecycle-action-token".split(" "))(
    "%s of a request, a UUID",
    (name) => {
      expect(found(`"${name}": "${UUID}"`)).toEqual([]);
    },
  );

  test.each(["questionToken.kind", "node.questionToken", "tokenKind"])("%s, in a parser", (name) => {
    expect(found(`if(a.${name}===41){N.push({text:"-"})}`)).toEqual([]);
  });

  test.each(
    "clientToken client_token lockToken PAGE_TOKEN SYNC_TOKEN FB_PAGE_ACCESS_TOKEN verification_token requestToken contextToken nextAuthToken token".split(
      " ",
    ),
  )("but %s may hold a key", (name) => {
    expect(found(`{"${name}": "${VALUE}"}`)).toEqual([VALUE]);
  });
});

describe("the fingerprint of a public key is none:", () => {
  test.each([
    ["in a Dockerfile", `FROM scratch\nENV GPG_KEY=${FINGERPRINT}\n`],
    ["in a Dockerfile, without a sign", `FROM scratch\nENV GPG_KEY ${FINGERPRINT}\n`],
    ["of those who release", `FROM scratch\nENV NODE_KEYS="${FINGERPRINT}"\n`],
    ["in small letters", `gpg_key = "${HEX40}"`],
    ["the end of one", `export GPG_KEY_ID="${FINGERPRINT.slice(24)}"`],
    ["on a command line", `gpg --keyserver hkps://keys.openpgp.org --recv-keys ${FINGERPRINT}`],
    ["on another command line", `acme --install-key ${FINGERPRINT}`],
    ["in Maven", `<commons.releaseManagerKey>${FINGERPRINT}</commons.releaseManagerKey>`],
    ["in a list", `  - Release GPG key: ${FINGERPRINT}\n`],
    ["of Git", `[user]\n\tsigningkey = ${FINGERPRINT}\n`],
    ["of OpenSSH", `ssh_key = "SHA256:${randomText(43, 8)}"`],
    ["of TUF", `{"signatures": [{"keyid": "${HEX64}"}], "keys": {"${HEX64}": {"keyval": {}}}}`],
    ["a key of minisign", `untrusted comment: minisign public key\nRWQ${randomText(53, 8)}\n`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["a phrase of that form", `GPG_PASSPHRASE=${HEX40}`, HEX40],
    ["a key that signs", `SIGNING_KEY=${HEX40}`, HEX40],
    ["one of several keys", `API_KEYS=${FINGERPRINT}`, FINGERPRINT],
    ["a key of an interface", `API_KEY=${FINGERPRINT}`, FINGERPRINT],
    ["a longer key", `GPG_SECRET_KEY=${HEX64}`, HEX64],
    ["a key beside one", `GPG_KEY=${FINGERPRINT}\nAPI_KEY=${HEX40}\n`, HEX40],
  ])("%s is found", (_, text, secret) => {
    expect(found(text)).toEqual([secret]);
  });
});

describe("the address of a contract is none:", () => {
  test.each([
    ["of Ethereum", `ERC20_TOKEN="0x${HEX40}"\nconst tokenAddress = "0x${FINGERPRINT}";`],
    ["of Solana", `tokenMint: "${ACCOUNT}"\ntoken_program: "${ACCOUNT}"`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["a private key", `PRIVATE_KEY=0x${HEX64}`, `0x${HEX64}`],
    ["a secret of that form", `CLIENT_SECRET=0x${HEX40}`, `0x${HEX40}`],
    ["a key of base58", `api_token: "${ACCOUNT}"`, ACCOUNT],
  ])("%s is found", (_, text, secret) => {
    expect(found(text)).toEqual([secret]);
  });
});

describe("a digest in a list of them is none:", () => {
  test.each([
    ["in a Podfile.lock, first", `SPEC CHECKSUMS:\n  GoogleSignInToken: ${HEX40}\n`],
    ["in a Podfile.lock, among others", `  GTMSessionFetcher: ${HEX40}\n  GoogleSignInToken: ${HEX40}\n  KeychainAccess: ${HEX40}\n`],
    ["of a resource of CloudFormation", `{\n  "AWS::Connect::SecurityKey": "${HEX40.slice(24)}",\n}`],
    ["of a key that AWS keeps", `"alias/aws/secretsmanager": "${UUID}",`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["a token beside another one", `tokens:\n  AccessToken: ${HEX40}\n  RefreshToken: ${FINGERPRINT}\n`, [HEX40, FINGERPRINT]],
    ["a token in capitals", `env:\n  GITHUB_TOKEN: ${HEX40}\n  Acme: ${HEX40}\n`, [HEX40]],
    ["a constant of a module", `Acme::API_TOKEN = "${HEX40}"`, [HEX40]],
  ])("%s is found", (_, text, secrets) => {
    expect(found(text)).toEqual(secrets);
  });
});

describe("a format is none:", () => {
  test.each([
    ["of a date, in a call", "return token_expiration.strftime('%Y-%m-%dT%H:%M:%SZ')"],
    ["of a date, with parts of seconds", `TOKEN_EXPIRY_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"`],
    ["of a date, in letters", `token_time = "yyyy-MM-dd'T'HH:mm:ss.SSSZ"`],
    ["of a date, in Go", `tokenTime = "2006-01-02T15:04:05Z07:00"`],
    ["of a header", `"Authorization: AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"`],
    ["of a header, between other texts", "client-idBearer %spclmulqdqcomplex64math/randtlsrsakex"],
    ["of a length", "Authorization: %.*s4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([`${PASSWORD}%s`, `%g${PASSWORD}`, `${randomText(5, 3)}%d${randomText(6, 4)}%`])("but %s is a password", (password) => {
    expect(found(`db_password = "${password}"`)).toEqual([password]);
  });
});

describe("a piece of a language is none:", () => {
  test.each([
    ["a word of Vim", `syn match sshconfigHostKeyAlgo "\\<ecdsa-sha2-nistp256-cert-v01@openssh\\.com\\>"`],
    ["choices of Vim", `syn match regoFuncTokenVerification2 "\\<io\\.jwt\\.verify_\\(rs\\|ps\\)\\(256\\|384\\)\\>"`], // keyturn:allow a piece of a language, escaped twice
    ["letters of Vim", `  syn match ocamlKeyChar    "<-[~?!.:|&$%<=>@^*/+-]\\@!"`],
    ["keys of Vim", "setlocal indentkeys=0{,0},<:>,!^F,o,O,e"],
    ["a pattern's letters", `_LegalKeyChars  = r"\\w\\d!#%&'~_\`><@,:/\\$\\*\\+"`],
    ["a pattern of a token", `TOKEN_PATTERN = "\\s*token\\s+\\w+7"`],
    ["members in C", "#define AUTH_UNWRAP(auth, xdrs) ((*((auth)->ah_ops->ah_unwrap))(auth, xdrs))"],
    ["a variable in C", "struct passwd newpw1;"],
    ["a flag of a bundler", "n(e,t,{iskey:!0}),s=o.length>1024;s?i+=1:2"],
    ["lengths of a style", "keyValPaddingHover:`3px 5px 3px 4px`,"],
    ["exports of a module", "exports.id_pkcs15Token = exports.id_pkcs12_at_userPKCS12 = 1;"],
    ["a tag of Go", `SecretGprotobuf:"bytes,1,opt,name=secret,proto3,oneof" json:"secret,omitempty"`], // keyturn:allow a piece of a language, escaped twice
    ["the head of a manual", `.TH "NPM-TOKEN" "1" "August 2024" "NPM@10.8.3"\n`],
    ["the end of a condition", `if(a.authToken===41){N.push({text:"-"})}`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(["x9)k{Lq&2>w", "kT9->q7Zp!w", `!0${PASSWORD}`, "3px!Kq7zT5em"])("but %s is a password", (password) => {
    expect(found(`db_password = "${password}"`)).toEqual([password]);
  });
});

describe("what names a place is none:", () => {
  test.each([
    ["the path of a request", "const tokenPath = '/oauth2/v1/token/introspect';"],
    ["the path of a request with a parameter", `get_tokens = "/-/npm/v1/tokens/token/:tokenKey";`],
    ["a key of a store", "const TOKEN_STORAGE_KEY = 'app:auth:access-token:v2';"],
    ["a resource of Amazon", `secret = "arn:*:secretsmanager:*:*:secret:acme/db-7Gk2Lx"`],
    ["a resource of Amazon, in a template", 'request_token_arn = f"arn:aws:s3:{region_name}:{account}:async-request/mrap/7"'],
    ["a resource of Google", "acme --tls-client-key=projects/12345/secrets/my-tls-key/versions/1"],
    ["an option", `if token.startswith('--agent-id-prefix-7='):`],
    ["a port", "kpasswd\t\t464/tcp\n"],
    ["a library and its version", `"passwordStrengthMeterVersion": "zxcvbn-4.4.2"`],
    ["a package's version", "apt\tpasswd\t1:4.13+dfsg1-1+deb12u1\n"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["a key that begins with a stroke", `secret_key = "/${VALUE}/${VALUE}"`, `/${VALUE}/${VALUE}`],
    ["a password with colons", `password = "${PASSWORD}:${VALUE}"`, `${PASSWORD}:${VALUE}`],
    ["a password that begins with dashes", `password = "--${PASSWORD}"`, `--${PASSWORD}`],
  ])("%s is found", (_, text, secret) => {
    expect(found(text)).toEqual([secret]);
  });
});
