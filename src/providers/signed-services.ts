// Services whose keys are signed or sealed texts of some hundred letters: most are JSON Web Tokens, but not all can be decoded.

import type { Provider } from "../model/provider.ts";
import { keyNear, service } from "./service.ts";

/** Header, claims and signature. Those that decode are known as JSON Web Tokens before. */
const SIGNED = "ey[A-Za-z0-9_-]{15,300}\\.[A-Za-z0-9_-]{20,1000}\\.[A-Za-z0-9_-]{20,900}";

export const signedServices: readonly Provider[] = [
  service("appfollow", "AppFollow", keyNear("appfollow-api-token", "AppFollow API token", "appfollow", SIGNED)),
  service(
    "cloudconvert",
    "CloudConvert",
    keyNear("cloudconvert-api-key", "CloudConvert key", "cloudconvert", "[0-9A-Za-z_.=~+-]{800,1000}"),
  ),
  service("conversiontools", "Conversion Tools", keyNear("conversiontools-api-token", "Conversion Tools token", "conversiontools", SIGNED)),
  service("documo", "Documo", keyNear("documo-api-key", "Documo key", "documo", SIGNED)),
  service("formio", "Form.io", keyNear("formio-token", "Form.io token", "formio", SIGNED)),
  service("hygraph", "Hygraph", keyNear("hygraph-token", "Hygraph permanent auth token", "hygraph", SIGNED)),
  service("graphcms", "GraphCMS", keyNear("graphcms-token", "GraphCMS permanent auth token", "graphcms", SIGNED)),
  service("lemonsqueezy", "Lemon Squeezy", keyNear("lemonsqueezy-api-key", "Lemon Squeezy API key", "lemonsqueezy", SIGNED)),
  service(
    "lendflow",
    "Lendflow",
    keyNear("lendflow-api-key", "Lendflow key", "lendflow", "[A-Za-z0-9]{36}\\.[A-Za-z0-9]{235}\\.[A-Za-z0-9_-]{600,720}"),
  ),
  service("livestorm", "Livestorm", keyNear("livestorm-api-token", "Livestorm API token", "livestorm", SIGNED)),
  service(
    "moderation-api",
    "Moderation API",
    keyNear("moderation-api-key", "Moderation API key", "moderation api", "[A-Za-z0-9]{36}\\.[A-Za-z0-9]{115}\\.[A-Za-z0-9_]{43}"),
  ),
  service("paperform", "Paperform", keyNear("paperform-api-key", "Paperform key", "paperform", "[A-Za-z0-9_.-]{850,1000}")),
  service(
    "reallysimplesystems",
    "Really Simple Systems",
    keyNear("reallysimplesystems-api-key", "Really Simple Systems key", "reallysimplesystems", "ey[A-Za-z0-9_.-]{400,1000}"),
  ),
  service(
    "rentman",
    "Rentman",
    keyNear("rentman-api-token", "Rentman API token", "rentman", "ey[A-Za-z0-9]{34}\\.ey[A-Za-z0-9_.-]{250,300}"),
  ),
  service("storychief", "StoryChief", keyNear("storychief-api-key", "StoryChief key", "storychief", "[A-Za-z0-9_.-]{900,1000}")),
  service("stripo", "Stripo", keyNear("stripo-token", "Stripo token", "stripo", SIGNED)),
  service(
    "tallyfy",
    "Tallyfy",
    keyNear("tallyfy-api-token", "Tallyfy API token", "tallyfy", "[A-Za-z0-9]{36}\\.[A-Za-z0-9]{264}\\.[A-Za-z0-9_-]{683}"),
  ),
  service(
    "viewneo",
    "Viewneo",
    keyNear("viewneo-api-token", "Viewneo API token", "viewneo", "[A-Za-z0-9]{120,300}\\.[A-Za-z0-9]{150,300}\\.[A-Za-z0-9_-]{600,800}"),
  ),
  service("voicegain", "Voicegain", keyNear("voicegain-api-token", "Voicegain API token", "voicegain", SIGNED)),
  service("web3-storage", "web3.storage", keyNear("web3-storage-api-token", "web3.storage API token", "web3 storage", SIGNED)),
  service("wrike", "Wrike", keyNear("wrike-access-token", "Wrike permanent access token", "wrike", "ey[A-Za-z0-9_.-]{331}")),
];
