/** Endings of addresses written without `https://`: every country, and the others that are in wide use. */
const endings =
  'a[c-gil-oq-uwxz]|b[abd-jl-oq-twyz]|c[acdf-ik-oru-z]|d[ejkmoz]|e[ceghr-u]|f[i-kmor]|g[abd-il-np-uwy]|h[kmnrtu]|i[del-oq-t]|j[emop]|k[eghimnprwyz]|l[abcikr-vy]|m[acdeghk-z]|n[acefgilopruz]|om|p[ae-hk-nr-twy]|qa|r[eosuw]|s[abcdeg-ort-vx-z]|t[cdf-hj-oprtvwz]|u[agkmsyz]|v[aceginu]|w[fs]|y[et]|z[amw]|' +
  'com|org|net|edu|gov|mil|int|info|biz|name|pro|jobs|mobi|museum|travel|tel|asia|cat|coop|aero|post|health|healthcare|care|clinic|hospital|doctor|dental|dentist|hiv|med|pharmacy|physio|surgery|fit|fitness|diet|yoga|life|live|love|family|kids|foundation|charity|ngo|ong|community|support|help|center|social|social|network|online|site|website|web|page|pages|link|click|blog|news|media|press|video|photo|photos|pictures|tv|radio|app|dev|cloud|software|tech|technology|digital|systems|solutions|services|agency|company|business|group|team|club|events|education|university|college|school|academy|institute|training|courses|science|expert|guide|reviews|review|store|shop|shopping|sale|art|design|studio|world|global|international|city|london|nyc|berlin|paris|africa|today|one|plus|xyz|top|space|fun|vip|works|work|zone|land|house|email|chat|wiki|gives|fund|insurance|legal|law|green|eco|earth|bio|vet|baby|men|women|google|apple';

const accented = '\\u00c0-\\u024f';
const inPath = `[\\w${accented}\\u0400-\\u04ff!*';:=+,.$/%#[\\]~@|&–-]`;
/** Brackets belong to a path only in pairs, at most two deep. */
const bracketed = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;
const path = `/(?:${inPath}*(?:${bracketed}${inPath}*)*(?:[\\w${accented}\\u0400-\\u04ff=+#/-]|${bracketed}))?`;
const query = "\\?[\\w!?*'@();:&=+$/%#[\\].,~|-]*[\\w&=#/-]";
const top = `(?:${endings})(?![a-z0-9@+-])`;
const whole = `https?://(?:[\\p{L}\\p{N}_-]+\\.)+${top}(?::\\d+)?(?:${path})?(?:${query})?`;
const bare = `(?<![-_./])(?:[a-z0-9${accented}-]+\\.)+${top}(?:(?::\\d+)?${path}(?:${query})?)?`;

/** The text with each link replaced; without `bareToo`, only those with `https://` or `http://`. */
export function replaceLinks(text: string, bareToo: boolean, replace: (link: string) => string): string {
  if (!text.includes(bareToo ? '.' : '://')) return text;
  const links = new RegExp(`(?<![A-Za-z0-9@＠$#＃])(?:${whole}${bareToo ? `|${bare}` : ''})`, 'giu');
  return text.replace(links, replace);
}
