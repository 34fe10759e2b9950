// Comments of a pull request, asked of a server that answers as GitHub's API does.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createPullRequests } from "../../src/io/pull-requests.ts";

let server: Server | undefined;
afterEach(() => server?.close());

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly next?: string;
}

async function serving(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const created = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    const answer = answers[request.url ?? ""] ?? { status: 404, body: { message: "Not Found" } };
    const link = answer.next === undefined ? {} : { link: `<http://${request.headers.host}${answer.next}>; rel="next"` };
    response.writeHead(answer.status, { "content-type": "application/json", ...link });
    response.end(JSON.stringify(answer.body));
  });
  server = created;
  await new Promise<void>((resolve) => created.listen(0, "127.0.0.1", resolve));
  const { port } = created.address() as AddressInfo;
  return { asked, pullRequests: createPullRequests("made-up-token", "acme/app", `http://127.0.0.1:${port}`) };
}

const said = "/repos/acme/app/issues/7/comments?per_page=100";
const onLines = "/repos/acme/app/pulls/7/comments?per_page=100";
const reviews = "/repos/acme/app/pulls/7/reviews?per_page=100";

describe("comments of a pull request", () => {
  test("are read to the last page, in reviews and on lines too", async () => {
    const { asked, pullRequests } = await serving({
      [said]: { status: 200, body: [{ id: 1, body: "one" }], next: `${said}&page=2` },
      [`${said}&page=2`]: { status: 200, body: [{ id: 2, body: "two" }] },
      [onLines]: { status: 200, body: [{ id: 3, body: "three" }] },
      [reviews]: {
        status: 200,
        body: [
          { id: 4, body: "four" },
          { id: 5, body: "" },
          { id: 6, body: null },
        ],
      },
    });
    expect(await pullRequests.comments(7)).toEqual([
      { anchor: "issuecomment-1", text: "one" },
      { anchor: "issuecomment-2", text: "two" },
      { anchor: "discussion_r3", text: "three" },
      { anchor: "pullrequestreview-4", text: "four" },
    ]);
    expect(asked).toHaveLength(4);
    expect(asked.every((line) => line.endsWith("token made-up-token"))).toBe(true);
  });

  test("that may not be read are told with the status, and nothing of the request", async () => {
    const { pullRequests } = await serving({ [said]: { status: 403, body: { message: "made-up-token is not allowed" } } });
    expect(await pullRequests.comments(7)).toEqual({ failure: "GitHub answered with status 403" });
  });

  test("of which only a part is given out are not taken for all", async () => {
    const { pullRequests } = await serving({ [said]: { status: 200, body: [{ id: 1, body: "one" }] } });
    expect(await pullRequests.comments(7)).toEqual({ failure: "GitHub answered with status 404" });
  });

  test("are told to be missing where nobody answers", async () => {
    const { pullRequests } = await serving({});
    await new Promise((resolve) => server?.close(resolve));
    expect(await pullRequests.comments(7)).toEqual({ failure: "GitHub gave no answer" });
  });
});
