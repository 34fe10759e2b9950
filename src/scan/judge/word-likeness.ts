// How much a text reads like words: from how often one letter follows another in words of source code and its documents.

/**
 * A row for each first letter (the first row for the beginning of a word), a digit for each second letter: 5 as often as
 * by chance, each step up or down by a factor of 1.74. Counted over the distinct words in libraries' declarations,
 * manuals and sources, each word weighing the logarithm of how often it occurs.
 */
const PAIRS: readonly string[] = [
  "65665554533565562676534211",
  "25651250503767050768432230",
  "74447321741833630663600051",
  "72437307506632830547510020",
  "64359432811533630563521030",
  "53674531201557242876243530",
  "63447721800623720655601040",
  "61328246701546630764521022",
  "81238112702443720546511030",
  "54655450001658640566040304",
  "72337302624222731284726010",
  "63349443722535541374424040",
  "72358310801722730255520060",
  "85238210702451670153500030",
  "61677471603324630277430020",
  "34662340304668560765645210",
  "71338214602622750756511040",
  "32331201301633124563942100",
  "72548240703454730566421040",
  "51528326703433562268622140",
  "71438316800432640765412050",
  "56545440501668360767000100",
  "82419220700233520343110010",
  "82247226703426720664102210",
  "54647423600453471358221540",
  "54536442611666580476234133",
  "71229304701341630343302044",
];

const TABLE = Uint8Array.from(PAIRS.flatMap((row) => Array.from(row, Number)));
/** Two letters that next to no word has. */
const RARE = 1;

export interface Likeness {
  /** Mean over all pairs of letters: random letters have about 3.4, words 5 to 7; 5 where there is no pair. */
  readonly mean: number;
  /** Share of the pairs that words hardly ever have. */
  readonly rare: number;
  /** Pairs that were looked at. */
  readonly pairs: number;
}

/** Letters only count; a capital after a small letter and anything else begins a new word. */
export function wordLikenessOf(text: string): Likeness {
  let sum = 0;
  let rare = 0;
  let pairs = 0;
  let before = 0;
  let wasSmall = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = (code | 0x20) - 0x60;
    const isLetter = letter >= 1 && letter <= 26 && code < 128;
    const isSmall = code >= 0x61;
    if (isLetter && !(wasSmall && !isSmall) && before > 0) {
      const often = TABLE[before * 26 + letter - 1] as number;
      sum += often;
      pairs++;
      if (often <= RARE) rare++;
    }
    before = isLetter ? letter : 0;
    wasSmall = isLetter && isSmall;
  }
  return pairs === 0 ? { mean: 5, rare: 0, pairs } : { mean: sum / pairs, rare: rare / pairs, pairs };
}

/** Words and short numbers, joined as names are: `reportingClient`, `OAUTH2_TOKEN_V3`, `partner-api-2026`. */
const NAME = /^[A-Za-z]+\d{0,4}(?:[_.-]{1,2}(?:[A-Za-z]+\d{0,4}|\d{1,4})){0,20}[:.,;]{0,2}$/;
/** Words of three letters or more with a digit or two between them: `OAuth2TestsMixin`. */
const WORDS = /^[A-Za-z]{3,}(?:\d{1,2}[A-Za-z]{3,}){0,8}\d{0,2}$/;
/** Nearly every name reaches this, and one in a thousand random keys of 24 letters and digits. */
const LEAST_LIKENESS = 4.6;
/** A quarter of all random keys have such runs of letters, and one in a thousand reaches this. */
const LEAST_OF_WORDS = 5.2;
const LEAST_PAIRS = 5;

/** Is this a name or words, and so no key? Judged by its letters: a name of consonants alone passes for a key. */
export function readsAsName(text: string): boolean {
  const isName = NAME.test(text);
  if (!isName && !WORDS.test(text)) return false;
  const { mean, pairs } = wordLikenessOf(text);
  return pairs >= LEAST_PAIRS && mean >= (isName ? LEAST_LIKENESS : LEAST_OF_WORDS);
}

const PATH = /^\/?[A-Za-z]+(?:\/[A-Za-z]+)+\/?$|^\/[A-Za-z]+\/?$/;

/** Is this nothing but words that slashes join: `policy/ReadOnlyAccess`, `modules/networking/subnets`? */
export function readsAsPath(text: string): boolean {
  if (!PATH.test(text)) return false;
  const { mean, pairs } = wordLikenessOf(text);
  return pairs >= LEAST_PAIRS && mean >= LEAST_LIKENESS;
}
