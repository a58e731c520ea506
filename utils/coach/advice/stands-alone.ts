import { isClause } from './noun-phrase';

/** What a sentence does not end on: something has been cut off behind it. */
const openEnd =
  /(?:^|\s)(?:is|are|was|were|be|been|being|am|has|have|had|will|would|can|could|may|might|should|must|do|does|did|just|only|(?<!\b(?:like|about|for|of|after|all|say) )that|than|as|if|because|which|who|whose|when|while|and|or|but|so|with|to|for|of|the|a|an|our|your|their|from|at|by|in|on|into|about|please|n['’]t|not|very|more|most|best|let['’]s be (?:honest|real|clear|frank)|(?:if|as|when|because|that|what) (?:u|you|we|i|it|they)|honestly|that said|in fact|trust me|(?:please|pls|just) take (?:a |an |one |two |ten |\d+ )?(?:secs?|seconds?|moments?|minutes?|mins?))[\s.!,;:]*$/iu;

/** Whether the words before a cut say something by themselves, or greet. */
export function standsAlone(head: string): boolean {
  const text = head.trim();
  if (text === '' || /^(?:hi|hello|hey|dear)\b/iu.test(text) || gladToHear.test(text)) return true;
  return isClause(text) && !openEnd.test(text);
}

/** «Fantastic to hear Gareth» is a whole sentence in an answer. */
const gladToHear =
  /^(?:so |very |really )?(?:fantastic|great|lovely|good|glad|pleased|wonderful|brilliant|thrilled|delighted|happy|sorry) to (?:hear|read|see|learn)\b[^,]{0,40}$/iu;

/** Whether a text stops in the middle of something. */
export function endsInTheMiddle(text: string): boolean {
  return openEnd.test(text.trim());
}

/** Words that need what stood before the cut. */
const leansBack =
  /^(?:(?:it|its|they|their|this|that|these|those|he|she|his|her)\b|[^.!?]{0,60}\b(?:them|those|it)\b)/iu;

/** What stays after a cut says something by itself. */
export function startsAnew(rest: string): boolean {
  const words = rest.replace(/^(?:\s|\p{Extended_Pictographic}|\ufe0f)+/u, '');
  return (
    (isClause(words) && !leansBack.test(words) && !/^(?:\(|(?:and|but|or|so) )/iu.test(words)) ||
    /^(?:https?:\/\/|[#@]|\p{Extended_Pictographic}\P{L}*$)/u.test(rest.trim())
  );
}
