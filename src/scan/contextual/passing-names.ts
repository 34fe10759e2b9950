// Names of tokens that open nothing: they say how far a list was read, which request is a repetition, whose a site is.

/** Said by the whole name, however it is written. */
const PASSING =
  /(?:next[_-]?(?:(?:page|forward|backward|sequence|lock)[_-]?)?|(?:continuation|cursor|starting)[_-]?|(?:next|prev|previous)[_-]?(?:sync|cursor|batch|page)[_-]?|client[_-]?request[_-]?)token$/i;
/** Configuration in capitals may give these names to real ones: Facebook has keys for pages. */
const PASSING_MEMBER = /(?:^|[._$-]|[a-z](?=[PS]))(?:[Pp]age|[Ss]ync)(?:_t|T)oken$/;
const IDEMPOTENCY = /idempoten(?:cy|t)_?-?(?:key|token)$/i;
/** In a page or in the DNS, for every visitor to see. */
const SITE =
  /(?:google|bing|msvalidate|yandex|pinterest|facebook_?-?domain|norton_?-?safeweb|site)[._-]?(?:site|domain)?[._-]?verification/i;
/** What a parser calls the signs of a language. */
const SYNTAX =
  /(?:^|[._])(?:question|exclamation|asterisk|equals|colon|comma|dot|dotDotDot|endOfFile|readonly|await|minus|plus|arrow|greaterThan|equalsGreaterThan|questionDot|brace|bracket|paren)Tokens?(?:$|\.)|tokenKind$/;
/** AWS gives these a UUID; elsewhere such a name may hold a key. */
const OF_REQUEST =
  /(?:^|[._$-])(?:(?:[Cc]lient|[Ll]ock|[Cc]hange|[Cc]reation|[Cc]aller|[Ll]ifecycleAction|[Rr]equest)Token|(?:client|lock|change|creation|lifecycle-action)-token)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isPassing(name: string, value: string): boolean {
  return (
    PASSING.test(name) ||
    PASSING_MEMBER.test(name) ||
    IDEMPOTENCY.test(name) ||
    SITE.test(name) ||
    SYNTAX.test(name) ||
    (UUID.test(value) && OF_REQUEST.test(name))
  );
}
