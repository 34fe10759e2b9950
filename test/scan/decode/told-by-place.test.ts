// Passwords that no name stands beside: what they are their place says, in a command, a call, a list or an answer.
import { describe, expect, test } from "vitest";
import { CONTEXTUAL_DETECTORS } from "../../../src/scan/contextual/contextual-detectors.ts";
import { createMatcher } from "../../../src/scan/search/matcher.ts";
import { randomText } from "../samples.ts";

const PASSWORD = `${randomText(6, 2)}7!${randomText(6, 6)}`;
const OTHER = `${randomText(7, 4)}3-${randomText(5, 8)}`;
const KEY = randomText(32, 7);

const search = (text: string) =>
  createMatcher([], { known: [], disabled: [], contextual: CONTEXTUAL_DETECTORS }).search(Buffer.from(text), "script");
const found = (text: string) => search(text).map((match) => match.secret.reveal());

describe("a command's password", () => {
  test.each([
    ["behind an option", `redis-cli -h cache -a ${PASSWORD} ping`],
    ["behind an option, in quotes", `/opt/bin/sqlcmd -S db -U sa -P '${PASSWORD}' -Q "SELECT 1"`],
    ["behind an option on the next line", `mongodump --host db \\\n  -u admin \\\n  -p ${PASSWORD} -o /backup`],
    ["behind an option, in a call", `run("mongosh -u admin -p ${PASSWORD}", "now")`],
    ["in another command", `ssh root@host 'ldapsearch -x -D cn=admin -w ${PASSWORD} -b dc=x'`],
    ["of a service's login", `az login --service-principal -u app -p ${PASSWORD} --tenant x`],
    ["of a key chain", `security create-keychain -p "${PASSWORD}" build.keychain`],
    ["behind the user", `smbclient //host/share -U 'DOMAIN\\robin%${PASSWORD}' -c ls`],
    ["behind the user, in quotes of its own", `lftp -u "robin","${PASSWORD}" ftp.example.org`],
    ["between user and host", `sqlplus robin/${PASSWORD}@db @run.sql`],
    ["glued to its option", `7z x -y -p${PASSWORD} a.7z`],
    ["glued to its option, in quotes", `7z x -p'${PASSWORD}' a.7z`],
    ["behind the user's name", `net user Robin ${PASSWORD} /add`],
    ["behind the user's name in quotes", `NET USER "the robin" "${PASSWORD}" /ADD`],
    ["behind the share", `net use Z: \\\\files\\home /user:robin ${PASSWORD}\n`],
    ["behind the share, before the user", `net use \\\\files\\home "${PASSWORD}" /user:acme\\robin /persistent:yes`],
    ["at its end", `htpasswd -cb /etc/nginx/users robin ${PASSWORD}\n`],
    ["that is a variable's new secret", `az keyvault secret set --vault-name v --name x --value "${PASSWORD}"`],
    ["in PowerShell", `ConvertTo-SecureString -AsPlainText -Force "${PASSWORD}"`],
    ["handed on", `echo "${PASSWORD}" | sudo -S apt-get update`],
    ["handed on in PowerShell", `$secure = "${PASSWORD}" | ConvertTo-SecureString -AsPlainText -Force`],
  ])("%s is found", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["a variable", `redis-cli -a $REDIS_AUTH9x ping`],
    ["a variable in quotes", `redis-cli -a "\${REDIS_AUTH9x}" ping`],
    ["what another command gives", `mongo -u admin -p $(cat /run/secrets/x7) db`],
    ["a stand-in", `sqlcmd -S db -U sa -P <password>`],
    ["the next option", `mongo -u admin -p --host db7.example`],
    ["another command's option", `redis-cli ping | tee -a x7Kq2mLp9z.log`],
    ["a word of a sentence", `use redis-cli -a or unzip -P to say which`],
    ["a part of another name", `my-redis-cli -a ${PASSWORD}`],
    ["a share without a password", `net use Z: \\\\files9\\x7Kq2mLp!z /user:robin`],
    ["a password that is asked for", `net use Z: \\\\files\\home * /user:robin`],
    ["a file of users", `htpasswd -c /etc/nginx/x7Kq-2mLp!z robin`],
    ["what is no secret's", `aws ssm put-parameter --name x --value "${PASSWORD}" --type String`],
    ["what is echoed elsewhere", `echo "${PASSWORD}" | sudo -s`],
  ])("is not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a call's password", () => {
  test.each([
    ["in Perl", `DBI->connect($dsn, $user, '${PASSWORD}', { RaiseError => 1 });`],
    ["in PHP", `new PDO($dsn, $user, '${PASSWORD}');`],
    ["in PHP, behind an inner call", `mysqli_connect(getenv("A", "b"), $user, '${PASSWORD}', $db)`],
    ["in Python", `pymysql.connect(host, user, '${PASSWORD}', db)`],
    ["in Java", `DriverManager.getConnection(url, "robin", "${PASSWORD}");`],
    ["in Java, over lines", `DriverManager.getConnection(\n    url,\n    "robin",\n    "${PASSWORD}")`],
    ["in C", `mysql_real_connect(conn, "localhost", "root", "${PASSWORD}", "db", 0, NULL, 0)`],
    ["in Go", `smtp.PlainAuth("", "robin@example.org", "${PASSWORD}", "smtp.example.org")`],
    ["in JavaScript", `new Sequelize('db', 'robin', '${PASSWORD}', { dialect: 'x' })`],
    ["on a board", `WiFi.begin("home", "${PASSWORD}");`],
    ["in a setter", `source.setPassword("${PASSWORD}");`],
    ["in Scala's build", `credentials += Credentials("Sonatype Nexus", "nexus.example.org", "robin", "${PASSWORD}")`],
    ["of a user who is a variable", `requests.get(url, auth=(user, '${PASSWORD}'))`],
  ])("%s is found", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["of a token", `jwt.sign(payload, '${KEY}', { expiresIn: 60 })`],
    ["of a token in PHP", `$token = JWT::encode($payload, '${KEY}', 'HS256');`],
    ["of a token in Go", `return token.SignedString([]byte("${KEY}"))`],
    ["of a digest", `crypto.createHmac('sha256', "${KEY}")`],
    ["of a digest in Python", `hmac.new(b"${KEY}", body, hashlib.sha256)`],
    ["of a digest in Python, turned into bytes", `hmac.new("${KEY}".encode(), msg=body, digestmod=sha256)`],
    ["of a digest in PHP", `hash_hmac('sha256', $body, '${KEY}', true)`],
    ["of a digest in Ruby", `OpenSSL::HMAC.hexdigest("SHA256", "${KEY}", body)`],
    ["of a digest in Go", `mac := hmac.New(sha256.New, []byte("${KEY}"))`],
  ])("the key %s is found, too", (_, text) => {
    expect(found(text)).toEqual([KEY]);
  });

  test.each([
    ["a variable", `new PDO($dsn, $user, $pass, '${PASSWORD}');`],
    ["what is joined to something else", `new PDO($dsn, $user, '${PASSWORD}' + suffix);`],
    ["another argument", `mysqli_connect('${PASSWORD}', $user, $pass)`],
    ["an argument of an inner call", `mysqli_connect(f($a, $b, '${PASSWORD}'), $user)`],
    ["another function's", `unmysqli_connect($host, $user, '${PASSWORD}')`],
    ["a stand-in", `source.setPassword("changeme");`],
    ["a message whose digest is made", `hmac.new(key, b"${KEY}", hashlib.sha256)`],
    ["what a digest is made of", `hash_hmac('sha256', '${KEY}', $key)`],
    ["a test vector", `hmac.new(b"\\x0b" * 20, b"Hi There", hashlib.sha256)`],
    ["a credential's address", `Credentials(token, refresh, identity, "https://oauth2.example.org/token")`],
    ["who gave the credentials", `Credentials("realm", "nexus7x.example.org", "robin", password)`],
    ["an example's key", `jwt.sign({ foo: "bar" }, "k7Qz!9");`],
  ])("is not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("in SQL", () => {
  test.each([
    [
      "by the column's name",
      `INSERT INTO users (name, password, email) VALUES ('a', '${PASSWORD}', 'a@example.org'), ('b', '${OTHER}', 'b');`,
    ],
    ["over lines", `INSERT INTO \`users\` (\`id\`, \`password\`) VALUES\n(1, '${PASSWORD}'),\n(2, '${OTHER}');\n`],
    ["behind brackets and commas", `insert into t (a, pwd) values (f('x', ')'), '${PASSWORD}'), ('it''s, so', '${OTHER}')`],
  ])("passwords are found %s, where they stand", (_, text) => {
    expect(found(text)).toEqual([PASSWORD, OTHER]);
    expect(search(text).map(({ start, end }) => text.slice(start, end))).toEqual([PASSWORD, OTHER]);
  });

  test.each([
    ["behind a plugin", `ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '${PASSWORD}';`],
    ["of another user", `SET PASSWORD FOR 'root'@'localhost' = '${PASSWORD}';`],
    ["of a new user", `CREATE USER robin WITH ENCRYPTED PASSWORD '${PASSWORD}';`],
  ])("a password is found %s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test.each([
    ["another column's", `INSERT INTO users (name, password) VALUES ('${PASSWORD}', 'x')`],
    ["a variable", `"INSERT INTO users (name, password) VALUES ('" + user7 + "', '" + pass9 + "')"`],
    ["a place to be filled", `INSERT INTO users (name, password) VALUES ('a', '%(password)s'), (?, ?), ($1, $2)`],
    ["a table's that has none", `INSERT INTO parts (name, code) VALUES ('a', '${PASSWORD}')`],
  ])("a password is not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the passwords that chpasswd is given", () => {
  test.each([
    ["in cloud-init's block", `chpasswd:\n  list: |\n    root:${PASSWORD}\n    robin:${OTHER}\n  expire: false\n`],
    ["in cloud-init's list", `chpasswd:\n  expire: false\n  list:\n    - root:${PASSWORD}\n    - robin:${OTHER}\n`],
    ["below a command", `chpasswd <<EOF\nroot:${PASSWORD}\nrobin:${OTHER}\nEOF\n`],
  ])("%s are found", (_, text) => {
    expect(found(text)).toEqual([PASSWORD, OTHER]);
  });

  test("are found in a string", () => {
    expect(found(`chpasswd <<< "root:${PASSWORD}"`)).toEqual([PASSWORD]);
  });

  test("are neither hashes nor made up at the start, nor what other keys hold", () => {
    expect(found(`chpasswd:\n  list: |\n    root:RANDOM\n    robin:$6$${randomText(8, 3)}$${randomText(40, 9)}\n`)).toEqual([]);
    expect(found(`chpasswd:\n  expire: false\nruncmd:\n  - a:${PASSWORD}\n`)).toEqual([]);
  });
});

describe("what a script answers", () => {
  test.each([
    ["in expect", `expect "assword:"\nsend "${PASSWORD}\\r"`],
    ["in expect, behind dashes", `expect "Password for robin: "\nsend -- "${PASSWORD}\\r"`],
    ["in expect's braces", `expect {\n  "*?assword:*" { send "${PASSWORD}\\r" }\n}`],
    ["in Python", `child.expect('password:')\nchild.sendline('${PASSWORD}')`],
  ])("to a question for a password is found: %s", (_, text) => {
    expect(found(text)).toEqual([PASSWORD]);
  });

  test("to another question is none", () => {
    expect(found(`expect "name:"\nsend "${PASSWORD}\\r"`)).toEqual([]);
    expect(found(`expect "assword:"\nsend "$pw\\r"\nexpect "#"\nsend "${PASSWORD}\\r"`)).toEqual([]);
  });
});

test("the passwords that Terraform made up are found in its state", () => {
  const instance = `"instances": [{"attributes": {"length": 16, "result": "${PASSWORD}", "special": true}}]`;
  expect(found(`{"mode": "managed", "type": "random_password", "name": "db", ${instance}}`)).toEqual([PASSWORD]);
  expect(found(`{"type": "random_password"}, {"mode": "managed", "type": "random_pet", ${instance}}`)).toEqual([]);
});

test.each([
  ["commands", "redis-cli -a "],
  ["calls", "mysqli_connect(x, "],
  ["open strings in calls", `mysqli_connect("`],
  ["statements", "insert into t (password) values ("],
  ["open rows", "insert into t (password) values ('"],
  ["lists of users", "chpasswd:\n list: |\n a:b7Kq2mLp9z\n"],
  ["questions and answers", 'assword: send "'],
  ["generated passwords", '"random_password" '],
  ["pipes", 'echo "x | sudo -S '],
  ["members", '"value": "x", "name": "token '],
])("rows of %s come to an end", (_, piece) => {
  // Looking from each of them to the end would take hours.
  expect(() => found(piece.repeat(Math.ceil(1_000_000 / piece.length)))).not.toThrow();
});
