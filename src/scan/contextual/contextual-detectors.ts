// What no provider's shape gives away: secrets and passwords that only the name they are assigned to makes known.

import { GENERIC_PASSWORD_ID, GENERIC_SECRET_ID } from "../../model/contextual.ts";
import type { Detector } from "../../model/detector.ts";
import { CHECKSUMMED_TOKEN } from "../formats/checksummed-token.ts";
import { PASSWORD_WORDS } from "./password-words.ts";

export const GENERIC_SECRET: Detector = {
  id: GENERIC_SECRET_ID,
  name: "Probable secret",
  keywords: ["key", "secret", "token", "auth", "credential", "creds", "bearer", "salt", "totp", "cookie", "basic "],
  shapes: [],
  grade: "context",
  severity: "warning",
};

export const GENERIC_PASSWORD: Detector = {
  id: GENERIC_PASSWORD_ID,
  name: "Probable password",
  keywords: [
    ...["pass", "pwd", "pswd", "psk", "identified by", "securestring"],
    // Of two letters, so that what follows has to speak for it: `pw = getpwnam(...)` is a user.
    ...["_pw=", "_pw =", "_pw:", 'pw":', "pw':", 'pw="', "pw='", 'pw = "', "pw = '", 'pw: "', "pw: '"],
    ...PASSWORD_WORDS,
    ...["senha", "motdepasse", "contrasena", "haslo", "wachtwoord", "kennwort"],
  ],
  shapes: [],
  grade: "context",
  severity: "warning",
};

/** All that stand in no catalogue. */
export const CONTEXTUAL_DETECTORS: readonly Detector[] = [GENERIC_SECRET, GENERIC_PASSWORD, CHECKSUMMED_TOKEN];
