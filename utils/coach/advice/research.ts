/** News of something found out, which is no help to anybody yet: over plain text. */
export function isResearch(plain: string): boolean {
  return found.test(plain);
}

const found =
  /\b(?:in mice|stud(?:y|ies) (?:found|shows?|showed|suggests?)|clinical trials?|breakthroughs?|(?:new|our|latest) (?:paper|study|research|findings)|published in (?:the |nature|science)|read the paper)\b/u;
