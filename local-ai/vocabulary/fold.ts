/**
 * Lower case without Polish diacritics, one character out for each one in, so that positions stay true.
 * ł has no canonical decomposition, hence its own rule.
 */
export function fold(text: string): string {
  return [...text.normalize("NFC").toLowerCase()].map(foldCharacter).join("");
}

function foldCharacter(character: string): string {
  if (character === "ł") return "l";
  return character.normalize("NFD").charAt(0) || character;
}

/** Whether `typed` is `form` with some diacritics left out: "zolw" and "zółw" for "żółw", never "łamie" for "lamie". */
export function isTypedWithoutDiacritics(typed: string, form: string): boolean {
  if (typed.length !== form.length) return false;
  return [...typed].every((character, index) => {
    const wanted = form.charAt(index);
    return character === wanted || character === foldCharacter(wanted);
  });
}
