import { swapping } from './swap';

/** Brochure and committee turned into what a person would say; each fits where it stands. */
export const withoutBrochure = swapping([
  {
    find: /^(?<who>.+?) (?:(?:is|are|'re|remains?|am) (?:\p{L}+ )?(?:committed|dedicated|devoted) to (?:providing|delivering|offering)|(?:strives?|works?|endeavou?rs?|aims?|exists?) to (?:provide|deliver|offer|give)) [^.!?]*\b(?:care|healthcare|services?|excellence|experience|outcomes)\b[^.!?]*[.!]*$/du,
    say: ({ who = '' }) =>
      /^(?:we|i)$/iu.test(who) ? 'We’re here to look after you.' : `${who} is here to look after you.`,
  },
  {
    find: /^(?:please (?:be advised|note)|kindly note|be advised|it has come to our attention|we would like to (?:inform|advise) you|we wish to advise)(?: that)?,? (?<rest>.*)$/du,
    say: '$<rest>',
  },
  { find: /^on behalf of [^,]+, (?<rest>.*)$/du, say: '$<rest>' },
  {
    find: /,? ?in order to (?:better )?serve (?:our|the|you)?(?: [\p{L}-]+){0,4}?(?=[.,!?]|$)/du,
    say: ' to make things easier for you',
  },
  { find: /\bin order to better serve [\p{L} ]+?, (?<rest>.*)$/du, say: 'To make things easier for you, $<rest>' },
  {
    find: /^(?<what>(?:the |our |all )?[\p{L} -]+?) (?:has|have) been (?<how>modified|implemented|updated|changed|revised|introduced)\b/du,
    say: ({ what = '', how = '' }) =>
      `We’ve ${how === 'implemented' ? 'started' : how === 'modified' ? 'changed' : how} ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  },
  { find: /\bis committed to (?:providing|delivering|offering)\b/du, say: 'tries to give' },
  { find: /\bare committed to (?:providing|delivering|offering)\b/du, say: 'try to give' },
  { find: /\b(?:remains|is) (?:committed|dedicated) to (?=[\p{L}]+ing\b)/du, say: 'keeps ' },
  { find: /\b(?:remain|are|'re) (?:committed|dedicated) to (?=[\p{L}]+ing\b)/du, say: ' keep ' },
  { find: /\bstrives to provide\b/du, say: 'tries to give' },
  { find: /\b(?:we )?strive to (?:provide|deliver|offer)\b/du, say: 'we try to give' },
  { find: /\bour mission is to\b/du, say: 'we’re here to' },
  { find: /(?<=\p{L}),? (?:and )?(?:patient|person|family)-cent(?:ric|ered|red) (?=\p{L})/du, say: ' ' },
  { find: /\b(?:patient|person|family)-cent(?:ric|ered|red) /du, say: '' },
  { find: /\b(?:our )?valued (?=patients|guests|customers|members|clients)/du, say: 'our ' },
  {
    find: /\b(?:a )?(?:comprehensive|complete|full|wide|broad) (?:suite|range|array|spectrum|continuum|line) of (?<what>services|care|treatments|options|programs|programmes)\b/du,
    say: 'many kinds of $<what>',
  },
  { find: /\bleverag(?:e|es|ing) (?=our|the|innovat)/du, say: 'use ' },
  { find: /\binnovative solutions\b/du, say: 'new ideas' },
  {
    find: /\b(?:deliver|provide|offer)(?<s>s)? (?:(?:truly |the )?(?:world[- ]class|patient[- ]cent(?:er|re)d|person[- ]cent(?:er|re)d|compassionate|(?:high(?:est)?[- ])?quality|exceptional|excellent|outstanding|holistic|best)(?:,| and|, and)? ){1,4}care\b(?! (?:to|for|plans?|homes?|in|at)\b)/du,
    say: ({ s = '' }) => `look${s} after people`,
  },
  { find: /\bquality,? compassionate care\b/du, say: 'care' },
  { find: /\bdelivering excellence\b/du, say: 'doing this well' },
  { find: /\bpatient experience journey\b/du, say: 'time people spend with us' },
  { find: /\butili[sz]e(?<s>s?)\b/du, say: ({ s = '' }) => `use${s}` },
  { find: /\bwealth of (?:experience|expertise|knowledge)\b/du, say: 'lot of experience' },
  {
    find: /\b(?:(?:internal|external|key|our|all|the|various|relevant|community)(?:,|,? (?:and|&|or))? )*stakeholders\b/du,
    say: 'the people involved',
  },
]);
