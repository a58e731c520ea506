import { swapping } from './swap';

/** «You need to …» as something that helps; the reader keeps the choice. */
export const withoutScolding = swapping([
  {
    find: /\b(?:(?:you|you people|people|everyone|folks) )?(?:really |just |all )*(?:need|have|ought) to stop (?<what>[\p{L}]+ing\b)/du,
    say: 'please stop $<what>',
  },
  {
    find: /^(?:(?:i'm|i am|im|we're|we are) )?(?:so |really |just )*(?:tired|sick|sick and tired|over|fed up) (?:of|with) (?:all )?(?:the |these |you )?(?:patients|people|parents|folks|families|visitors)(?: these days)? (?:who|that) (?<what>(?!are\b)[\p{L}]+ .*)$/du,
    say: 'I see plenty of people who $<what>',
  },
  {
    find: /^(?:and |so |folks,? |people,? |guys,? |listen,? |psa:? )*(?:you|everyone|everybody|parents|patients|people|you people|you all|y'all) (?:really |just |all |simply )*(?:need to|must|have to|have got to|had better|should|ought to) (?:really |just |start |simply |stop (?=[\p{L}]+ing))*(?<what>(?!have\b)[\p{L}]+.*)$/du,
    say: ({ what = '' }) => (/^[\p{L}]+ing\b/u.test(what) ? undefined : `It helps to ${what}`),
  },
  {
    find: /^(?<lead>.*?[,;:]) (?:you|you people) (?:really |just )*(?:need to|must|have to|should|ought to) (?<what>(?!have\b)[\p{L}]+.*)$/du,
    say: '$<lead> it helps to $<what>',
  },
  {
    find: /\b(?:just|simply) (?<what>lose weight|eat less|exercise more|quit|stop [\p{L}]+ing)\b/du,
    say: ({ what = '' }) => `it can help to ${what}`,
  },
]);
