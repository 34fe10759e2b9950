// Where the configuration is read from, with real clones and a stand-in for GitHub's API on loopback.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createConfigReaders } from "../../src/io/config-readers.ts";
import { createFiles } from "../../src/io/files.ts";
import { createGit } from "../../src/io/git.ts";
import { createRepository as createApi } from "../../src/io/repository.ts";
import { ConfigError } from "../../src/model/problem.ts";
import { cloneOf, createRepository } from "../support/repository.ts";

const PATH = ".github/keyturn.yml";
const MADE_UP_ID = "0123456789abcdef0123456789abcdef01234567";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer = () => undefined;
const asked: { readonly url: string; readonly authorization: string }[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", authorization: request.headers.authorization ?? "" });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The API client reads the variable when it is loaded, which is at the first question.
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    delete process.env.GITHUB_API_URL;
    server.close();
  };
});

afterEach(() => {
  asked.length = 0;
});

function readersFor(directory: string, api?: ReturnType<typeof createApi>) {
  const git = createGit({ directory, environment: process.env, token: undefined });
  return createConfigReaders({ git, files: createFiles(directory) }, api);
}

describe("reading the configuration", () => {
  test("from the working tree gives what is checked out, and nothing where there is none", async () => {
    const repository = await createRepository();
    await repository.write({ [PATH]: "credentials: []\n" });
    const readers = readersFor(repository.path);
    expect(await readers.workingTree(PATH)).toBe("credentials: []\n");
    expect(await readers.workingTree("missing.yml")).toBeUndefined();
    expect(await readers.workingTree(".github")).toBeUndefined();
  });

  test("from a commit gives that commit's version, whatever is checked out", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ [PATH]: "from: base\n" });
    await repository.commit({ [PATH]: "from: head\n", other: "x" });
    const readers = readersFor(repository.path);
    expect(await readers.commit(base, PATH)).toBe("from: base\n");
    expect(await readers.commit(base, "other")).toBeUndefined();
    expect(await readers.commit(base, ".github")).toBeUndefined();
  });

  test("a path with the letters of a pattern is taken by the letter", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ "a[1]*.yml": "exact\n", "a1b.yml": "other\n" });
    expect(await readersFor(repository.path).commit(base, "a[1]*.yml")).toBe("exact\n");
    expect(await readersFor(repository.path).commit(base, "a?b.yml")).toBeUndefined();
  });

  test("a symlink in the commit is not followed", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ [PATH]: { link: "/etc/hostname" } });
    expect(await readersFor(repository.path).commit(base, PATH)).toBeUndefined();
  });

  test("a base that a shallow clone lacks is fetched alone", async () => {
    const origin = await createRepository();
    await origin.git("config", "uploadpack.allowReachableSHA1InWant", "true");
    const base = await origin.commit({ [PATH]: "from: base\n" });
    await origin.commit({ [PATH]: "from: head\n" });
    const clone = await cloneOf(origin, "--depth=1");
    expect(await readersFor(clone.path).commit(base, PATH)).toBe("from: base\n");
  });

  test("a base that cannot be had is a mistake that says which line to change", async () => {
    const repository = await createRepository();
    await repository.commit({ a: "b" });
    const reading = readersFor(repository.path).commit(MADE_UP_ID, PATH);
    await expect(reading).rejects.toThrow(ConfigError);
    await expect(reading).rejects.toThrow("fetch-depth: 0");
  });

  test("what is no object id never reaches git", async () => {
    const repository = await createRepository();
    await repository.commit({ [PATH]: "x" });
    await expect(readersFor(repository.path).commit("--output=x", PATH)).rejects.toThrow(ConfigError);
    await expect(readersFor(repository.path).commit("HEAD", PATH)).rejects.toThrow(ConfigError);
  });
});

describe("reading the configuration from GitHub's API", () => {
  test("happens only when git has not got the commit, with the token, for that commit", async () => {
    const repository = await createRepository();
    const base = await repository.commit({ [PATH]: "from: git\n" });
    const readers = readersFor(repository.path, createApi("a-token", "acme/shop"));
    answer = (_, response) => response.writeHead(200, { "content-type": "application/vnd.github.raw; charset=utf-8" }).end("from: api\n");
    expect(await readers.commit(base, PATH)).toBe("from: git\n");
    expect(asked).toEqual([]);
    expect(await readers.commit(MADE_UP_ID, PATH)).toBe("from: api\n");
    expect(asked.map(({ url }) => decodeURIComponent(url))).toEqual([`/repos/acme/shop/contents/${PATH}?ref=${MADE_UP_ID}`]);
    expect(asked[0]?.authorization).toBe("token a-token");
  });

  test("a file that is not there is none", async () => {
    answer = (_, response) => response.writeHead(404, { "content-type": "application/json" }).end('{"message":"Not Found"}');
    expect(await createApi("a-token", "acme/shop").readText(MADE_UP_ID, PATH)).toBeUndefined();
  });

  test("a refusal is a mistake that names the permission and not the token", async () => {
    answer = (_, response) => response.writeHead(403, { "content-type": "application/json" }).end('{"message":"a-secret-token"}');
    const reading = createApi("a-secret-token", "acme/shop").readText(MADE_UP_ID, PATH);
    await expect(reading).rejects.toThrow("contents: read");
    await expect(reading).rejects.not.toThrow("a-secret-token");
  });
});
