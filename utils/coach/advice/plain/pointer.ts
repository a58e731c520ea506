import { swapping } from './swap';

const link = String.raw`(?<link>(?:https?:\/\/|www\.)\S+|[\p{L}\d-]+\.[\p{L}.]{2,}\/?\S*)`;

/** Says what the link is for, instead of pointing. */
export const pointPlainly = swapping([
  {
    find: new RegExp(
      `(?:please )?(?:(?:to )?(?:read|learn|find out|see|discover|know|get)(?: (?:more|the (?:full|whole|rest)[\\p{L} ]*|all about it|details))?|full (?:story|article|post)|more (?:info|information|details|here)|click (?:here|the link|below)(?: (?:to|for)[\\p{L} ]+)?|tap (?:here|the link)(?: (?:to|for)[\\p{L} ]+)?|watch(?: now)?|visit(?: (?:our website|us|our page|our site))?(?: (?:to|for) [\\p{L} ]+)?|link)\\s*(?:at|here|on|via|>>|:|->|→|👉|⬇️?|👇)*\\s*${link}`,
      'du',
    ),
    say: 'The longer version is here: $<link>',
  },
  {
    find: /\b(?:click|tap) here (?:for|to get|to find|to see) (?<what>[^.!?:]+?)(?<stop>[.!]|$)/du,
    say: '$<what> are one page away',
  },
  {
    find: /,?\s*(?:see |check |tap |click )?(?:the )?link (?:is )?in (?:my |our |the )?(?:bio|comments?|profile|stories)\b(?: (?:for|to) [^.!?]*)?[.!]*/du,
    say: '',
  },
  {
    find: /^(?:new (?:blog|post|article|episode|video)(?: post)?|icymi|just (?:in|published)|in case you missed it|new on the blog)\s*[:!|–—-]+\s*(?<rest>\S.*)$/du,
    say: '$<rest>',
  },
]);
