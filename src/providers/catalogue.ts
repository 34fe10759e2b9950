// Every service that Keyturn knows: one line here, one data file beside it.

import type { Provider } from "../model/provider.ts";
import { anthropic } from "./anthropic.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { azureDevops } from "./azure-devops.ts";
import { clojars } from "./clojars.ts";
import { cloudflare } from "./cloudflare.ts";
import { crates } from "./crates.ts";
import { dailybot } from "./dailybot.ts";
import { digitalocean } from "./digitalocean.ts";
import { docker } from "./docker.ts";
import { generic } from "./generic.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { google } from "./google.ts";
import { heroku } from "./heroku.ts";
import { microsoftEntra } from "./microsoft-entra.ts";
import { netlify } from "./netlify.ts";
import { npm } from "./npm.ts";
import { nuget } from "./nuget.ts";
import { openai } from "./openai.ts";
import { pypi } from "./pypi.ts";
import { rubygems } from "./rubygems.ts";
import { slack } from "./slack.ts";
import { stripe } from "./stripe.ts";
import { vercel } from "./vercel.ts";

export const catalogue: readonly Provider[] = [
  anthropic,
  aws,
  azureDevops,
  azure,
  clojars,
  cloudflare,
  crates,
  dailybot,
  digitalocean,
  docker,
  generic,
  github,
  gitlab,
  google,
  heroku,
  microsoftEntra,
  netlify,
  npm,
  nuget,
  openai,
  pypi,
  rubygems,
  slack,
  stripe,
  vercel,
];

const byId: ReadonlyMap<string, Provider> = new Map(catalogue.map((provider) => [provider.id, provider]));

/** The provider that `provider:` in a configuration names. */
export function findProvider(id: string): Provider | undefined {
  return byId.get(id);
}
