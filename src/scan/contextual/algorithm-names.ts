// Tells the names of hashes, ciphers, signatures and curves: `PBKDF2`, `aes-256-gcm`, `pbkdf2_sha256$600000`.

const NAMES =
  "pbkdf argon hkdf kdf scrypt bcrypt yescrypt hmac cmac kmac gmac sha shake md blake ripemd rmd whirlpool sm gost streebog xxh xxhash murmur siphash fnv crc adler aes rijndael chacha xchacha salsa xsalsa des tripledes desede ede rc arcfour blowfish twofish camellia rsa rsaes rsassa oaep pss pkcs dsa ecdsa eddsa ecdh ecdhe ecies dhe ffdhe secp brainpoolp nistp mldsa mlkem kyber dilithium sphincs sphincsplus rs hs es ps scram pbe pbes".split(
    " ",
  );
/** Words that only stand beside one, or name other things as well. */
const OTHERS =
  "aws acs tc oss cbc ecb gcm ccm ctr cfb ofb xts siv ocb eax kw wrap padding nopadding pkcs iso mode with and of the md mgf ige k r v i id d s a b c e t f n tiger idea seed aria cast falcon prime serpent curve poly mac x p ssh ssl tls cert com openssh crypt sk sect dh ed".split(
    " ",
  );
const NAME = new Set(NAMES);
const WORD = new RegExp(`(?:${[...new Set([...NAMES, ...OTHERS])].sort((a, b) => b.length - a.length).join("|")})`, "y");
const LETTERS = /[a-z]+/g;
const SHAPE = /^[A-Za-z][A-Za-z0-9]*(?:[-_/.+@: ][A-Za-z0-9]+){0,8}(?:\$\d{1,8})?$/;
/** Of keys, digests, blocks, rounds and versions; others may belong to a password. */
const SIZES = new Set(
  "0 1 2 3 4 5 6 7 8 9 10 11 12 15 16 20 24 32 64 80 96 112 128 130 160 163 168 192 193 200 201 224 225 233 239 255 256 283 320 384 409 448 512 519 521 571 1024 1305 1536 2048 3072 4096 6144 8192 13 44 65 87 25519 01".split(
    " ",
  ),
);
/** `X25519`, `Ed25519` */
const CURVE = "25519";
const LONGEST = 64;
/** `A128KW`, `secp256k1`: a random word is made of single letters, too. */
const MOST_LETTERS = 2;

/** Nothing else is in it, and one word at least is an algorithm's. */
export function isAlgorithmName(value: string): boolean {
  if (value.length > LONGEST || !SHAPE.test(value)) return false;
  const folded = value.toLowerCase().replace(/\$\d{1,8}$/, "");
  const sizes: readonly string[] = folded.match(/\d+/g) ?? [];
  if (!sizes.every((size) => SIZES.has(size))) return false;
  const runs = (folded.match(LETTERS) ?? []).map(wordsIn);
  const words = runs.flatMap((known) => known ?? []);
  if (runs.includes(undefined) || words.filter((word) => word.length === 1).length > MOST_LETTERS) return false;
  return sizes.includes(CURVE) || words.some((word) => NAME.has(word));
}

/** The known words that a run of letters is made of, undefined where it holds others. */
function wordsIn(run: string): readonly string[] | undefined {
  const words: string[] = [];
  for (let at = 0; at < run.length; at += words.at(-1)?.length ?? 0) {
    WORD.lastIndex = at;
    const [word] = WORD.exec(run) ?? [];
    if (word === undefined) return undefined;
    words.push(word);
  }
  return words;
}
