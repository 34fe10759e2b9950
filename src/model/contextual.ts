// Ids of the detectors that stand in no provider's catalogue, so that a configuration can name them.

export const GENERIC_SECRET_ID = "generic-secret";
export const GENERIC_PASSWORD_ID = "generic-password";
export const CHECKSUMMED_TOKEN_ID = "generic-checksummed-token";

/** What `scan.disable` may name beside the catalogue's detectors. */
export const BUILT_IN_DETECTOR_IDS: readonly string[] = [GENERIC_SECRET_ID, GENERIC_PASSWORD_ID, CHECKSUMMED_TOKEN_ID];
