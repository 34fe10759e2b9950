// The thread that reads git's objects while another one searches them. No decisions.

import { createGit } from "./io/git.ts";
import { asThread } from "./io/own-thread.ts";
import { serveVersions } from "./scan/git/reading-thread.ts";

const { thread, options } = asThread();
await serveVersions(createGit(options), thread);
