const done =
  /术后|手术|疗程后|(?:做|打|注射|填充|溶脂|埋线|治疗|护理|激光|光子|皮秒|刷酸|水光|玻尿酸|肉毒|热玛吉|线雕|双眼皮|隆鼻|吸脂)[^。；;，,\n]{0,6}(?:后|完|了|过|以来)|post ?-?op|(?:after|since|following)(?: \w+){0,3} (?:treatment|injections?|injected|filler|botox|toxin|laser|ipl|peel|surgery|op|operation|procedure|session|threads?|microneedling)\b/u;

/**
 * Whether a note says itself that something was done to her: "术后…", "打完针…", "since filler".
 *
 * @param key - the note as `treatmentKey` writes it, plainly said
 *
 * @example
 * tellsOfTreatment("术后左脸发紫") // => true
 * tellsOfTreatment("lips went white after the filler") // => true
 * tellsOfTreatment("左脸发紫") // => false
 */
export function tellsOfTreatment(key: string): boolean {
  return done.test(key);
}
