// Grows a repository with a long, lifelike history, and prints one JSON object for each key that it hid there.
// usage: node bench/grow.ts FOLDER [--commits 2000] [--keys 25] [--size 1] [--seed 1]

import { parseArgs } from "node:util";
import { growRepository } from "./grown-repository.ts";

const options = { commits: { type: "string" }, keys: { type: "string" }, size: { type: "string" }, seed: { type: "string" } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const [folder] = positionals;
if (folder === undefined) throw new Error("Say into which folder: node bench/grow.ts FOLDER");
const { commits = "2000", keys = "25", size = "1", seed = "1" } = values;
const growth = { commits: Number(commits), keys: Number(keys), size: Number(size), seed: Number(seed) };
for (const planted of await growRepository(folder, growth)) console.log(JSON.stringify(planted));
