// Spotify: client secrets and OAuth tokens.

import type { Provider } from "../model/provider.ts";
import { bearer, get, inBody, production } from "./probes.ts";
import { named } from "./shapes.ts";
import { says } from "./signs.ts";

export const spotify: Provider = {
  id: "spotify",
  name: "Spotify",
  environments: [production("https://api.spotify.com/v1")],
  usualVariable: "SPOTIFY_CLIENT_SECRET",
  probes: [
    get("me", "/me", bearer, {
      signs: [says(401, "access token expired", "rejected:expired"), says(401, "invalid access token", "rejected:invalid")],
      identity: inBody("display_name"),
    }),
  ],
  detectors: [
    named("spotify-client-secret", "Spotify client secret", ["spotify"], "[0-9a-f]{32}"),
    named("spotify-access-token", "Spotify access token", ["spotify"], "BQ[A-Za-z0-9_-]{80,400}"),
  ],
  rotateUrl: "https://developer.spotify.com/dashboard",
  rotateRole: "owner of the app",
  docsUrl: "https://developer.spotify.com/documentation/web-api/concepts/api-calls",
  sources: "developer.spotify.com; rule sets of TruffleHog and Titus",
  confirmed: true,
};
