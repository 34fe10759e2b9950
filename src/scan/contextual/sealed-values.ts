// Tells what is encrypted or hashed and made to be committed: it says so itself.

const SEALED = [
  // Hashes of passwords; other detectors report those that can be cracked.
  /^(?:\{[A-Za-z0-9-]{2,12}\})?\$(?:argon2\w{0,2}|2[abxy]|pbkdf2[\w-]{0,10}|scrypt)\$/i,
  /^\{(?:S?SHA\d*|S?MD5|CRYPT|BCRYPT|PBKDF2)\}/i,
  // SOPS, jasypt and Hiera.
  /^ENC[[(]/i,
  // dotenvx: ECIES, which begins with an uncompressed point (0x04).
  /^encrypted:B[A-Za-z0-9+/]{79,}={0,2}$/,
  // Bitnami's SealedSecret: the length of an RSA-encrypted key (0x0200), and that key.
  /^Ag[A-D][A-Za-z0-9+/]{297,}={0,2}$/,
  // The salt of Pulumi's passphrase and what it encrypted, to check it.
  /^v1:[A-Za-z0-9+/]{11}=:v1:[A-Za-z0-9+/]{16}:/,
];

export function isSealed(value: string): boolean {
  return SEALED.some((form) => form.test(value));
}
