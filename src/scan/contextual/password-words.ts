// What a password is called in languages whose letters are not all ASCII, a character a byte, as names and keywords are read.

/** With the capitals that such a word may begin with or be made of: only ASCII letters are found in either case. */
export const PASSWORD_WORDS: readonly string[] = [
  ...["密码", "密碼", "口令"],
  ...["パスワード", "비밀번호"],
  ...["пароль", "Пароль", "ПАРОЛЬ"],
  ...["contraseña", "contraseÑa", "hasło", "hasŁo"],
].map((word) => Buffer.from(word).toString("latin1"));

const ANY = new RegExp(PASSWORD_WORDS.join("|"), "gi");

/** The name with the English word in their place. */
export function inEnglish(name: string): string {
  return name.replaceAll(ANY, "_password_");
}
