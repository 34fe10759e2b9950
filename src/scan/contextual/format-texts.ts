// Tells formats of dates and of messages: `%Y-%m-%dT%H:%M:%SZ`, `yyyy-MM-dd HH:mm`, `Credential=%s/%s`.

const DIRECTIVE = /%[-_0^#:]{0,2}[A-Za-z%]/g;
const BETWEEN_DATES = /^[\sTZ:/.,_+-]*$/;
const LETTERS_OF_DATES = /^(?=.*yy)(?=.*(?:MM|mm))[yMdHhmsSaZzXxEGkKuLQT':/.,\s_-]+$/;
/** Go shows a date instead. */
const GO_DATE = /2006-01-02|01-02-2006|2006.{0,6}15:04/;
const BEGINS_FORMATTED = /^%(?:\.\*s|[#+-]?[svqxwd](?:$|[A-Za-z\s/:,;"'(]))/;
const FORMATTED = /%(?:\.\*)?[sdvqwiux@](?![A-Za-z0-9])/g;
const SOME = 2;

export function isFormat(value: string): boolean {
  return LETTERS_OF_DATES.test(value) || GO_DATE.test(value) || (value.includes("%") && hasDirectives(value));
}

function hasDirectives(value: string): boolean {
  if (BEGINS_FORMATTED.test(value) || countOf(value, FORMATTED) >= SOME) return true;
  return countOf(value, DIRECTIVE) >= SOME && BETWEEN_DATES.test(value.replaceAll(DIRECTIVE, ""));
}

function countOf(value: string, form: RegExp): number {
  return value.match(form)?.length ?? 0;
}
