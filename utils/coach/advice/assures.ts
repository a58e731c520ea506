/** Says what only somebody who looked could know. */
export const assures =
  /\b(?:you(?:'ll| will) be (?!able|asked|seen)|exactly what you want|(?:a )?good signs?|nothing sinister|(?:that's|that is|is|are|totally|perfectly|completely|quite) (?:fine|normal|harmless|nothing)|will be fine|you're fine|nothing to (?:worry|lose)|no worries|don't worry|don't stress|no need|(?:don't|won't) need to|most likely|(?:that's |it's |^)(?:probably|likely) (?:a|an|just|only)\b|(?:sounds|looks) like|textbook|can wait)\b/u;
