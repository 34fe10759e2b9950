// The environment git runs in: an allow-list, and settings that no configuration file can undo.

export interface GitSettings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Lets fetch authenticate where actions/checkout left nothing behind; undefined: not needed. */
  readonly token: string | undefined;
  /** The repository's git directory, where there is one. */
  readonly gitDirectory?: string | undefined;
}

/** Whatever the repository's own configuration says: no hooks, no monitors, no filters, no external programs. */
export const HARDENING: readonly string[] = [
  "--no-pager",
  "--no-replace-objects",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.attributesFile=/dev/null",
    "core.quotePath=false",
    "protocol.ext.allow=never",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "advice.graftFileDeprecated=false",
  ].flatMap((setting) => ["-c", setting]),
];

/** What git needs to run at all. */
const ALWAYS = [
  ...["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "SYSTEMROOT", "ComSpec", "PATHEXT"],
  // In a hook of `git commit -a` or `git commit PATH` this names the index that will be committed; the usual one holds none of it.
  "GIT_INDEX_FILE",
];

/** Where a push is kept apart until the server's `pre-receive` hook lets it in. */
const QUARANTINE = ["GIT_QUARANTINE_PATH", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"];

/** As git sets these for its hook, and not otherwise: a folder of objects that somebody else names says nothing about this repository. */
function quarantine({ GIT_QUARANTINE_PATH: apart, GIT_OBJECT_DIRECTORY: objects }: GitSettings["environment"]): readonly string[] {
  return apart !== undefined && apart !== "" && apart === objects ? QUARANTINE : [];
}

/** What reaching the remote takes: proxies, certificates, ssh. Never the variables that hold keys. */
const FOR_FETCH = [
  ...[
    "HOME",
    "USERPROFILE",
    "SSH_AUTH_SOCK",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
  ],
  ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy"],
];

/**
 * No configuration but the repository's own, no replaced or grafted history, no questions, English messages.
 * A container job runs as another user than the one who checked out: named outright, the git directory is not asked for its
 * owner; `safe.directory` is for what git starts itself, and git before 2.37 takes it from files only.
 */
export function gitEnvironment(command: string, { environment, token, gitDirectory }: GitSettings): Record<string, string> {
  const fetches = asksRemote(command);
  const passed = [...ALWAYS, ...quarantine(environment), ...(fetches ? FOR_FETCH : [])].flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(passed),
    ...(gitDirectory === undefined ? {} : { GIT_DIR: gitDirectory }),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    // In a partial clone git before 2.44 would fetch what is missing whoever asks; then at least no transport may be used.
    GIT_NO_LAZY_FETCH: "1",
    ...(fetches ? {} : { GIT_ALLOW_PROTOCOL: "none" }),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    ...settings([["safe.directory", "*"], ...(fetches && token ? authorization(environment, token) : [])]),
  };
}

/** Through the environment, not through arguments: those are visible to every process of the machine. */
function settings(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const entries = pairs.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key] as const,
    [`GIT_CONFIG_VALUE_${index}`, value] as const,
  ]);
  return { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(entries) };
}

/** As actions/checkout does it; its own setting, where it left one, is cleared first, since two would be sent together. */
function authorization(environment: GitSettings["environment"], token: string): readonly (readonly [string, string])[] {
  const server = environment.GITHUB_SERVER_URL ?? "https://github.com";
  const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${basic}`],
  ];
}

export function asksRemote(command: string): boolean {
  return command === "fetch" || command === "ls-remote";
}
