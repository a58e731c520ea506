import type { Hit, Rule } from '../category';
import { clauseAround, wordsBefore } from '../language/clause';
import { oneOf, phrase } from '../language/phrase';
import type { Sentence } from '../language/sentence';
import { condition, diagnosis } from './conditions';
import { medicine } from './medicines';

/** Rules over grammar: in a reply, a command or a verdict about the reader's own body, medicine or care. */

/** Sends to somebody who can look, speaks of people in general, gives a choice, or declines. */
const general =
  /\b(?:ask (?:a|any|the|them|whoever|for|at|your (?!team you)|whether)|check with|talk (?:to|with)|speak (?:to|with)|in general|generally|often|usually(?! settles)|sometimes|most|many|some|people (?:who|with|on)|adults|anyone|anybody|nobody|everybody|never stop|(?:don't|do not|please don't) (?:stop|change|skip|double|halve|take|post)|leaflet|label|packet|trials?|stud(?:y|ies)|researchers|my (?:son|daughter|own|doctor|gp|nan|mum|dad)|pharmacist|can't (?:tell|say|advise|judge|know|see)|cannot (?:tell|say|advise|judge)|couldn't say|not your doctor|how do you|for example|students?|911|999|111|a&e|poison|emergency|go now|same[- ]day|urgent(?:ly)?|er now|any er|see (?:someone|a|your)|if (?:it|they|there|any|things))\b|\?\s*$/u;

const isVerdict = (hit: Hit, sentence: Sentence): boolean =>
  sentence.kind === 'reply' &&
  !general.test(sentence.plain.slice(clauseAround(sentence, hit.from).from, hit.to + 40)) &&
  !/\b(?:if|unless|when|whether|not|never|nobody|might|may|could|whoever|wherever|would)\b[^,;]{0,40}$/u.test(
    wordsBefore(sentence, hit.from),
  );

const opens =
  "(?:^|[.,;:!?-] ?|\\b(?:so|and|then|just|please|should|to|i'd|i would|i should|better|go ahead and|you can(?: safely)?|you may(?: safely)?|you (?:need|want) to|you'll want to|yes|yep|no|but|hun|hon|love|mate|babe|could|simply|only|ought to|wants to|for tonight) )";
const treats = oneOf(
  'take',
  'start(?: (?:on|back))?',
  'stop',
  'skip',
  'halve',
  'double',
  'drop(?: (?:to|down to))?',
  'cut(?: (?:it|out|back|to|the))?',
  'come off',
  'go (?:back to|up to|down to|straight on|on)',
  'wean off',
  'taper',
  'stick (?:with|to)',
  'stay (?:on|at)',
  'carry on(?: with)?',
  'keep (?:giving|taking|using|on)',
  'put (?:him|her|it|some)',
  'give (?:him|her|it|them)',
  'buy',
  'use',
  'ice',
  'rest it',
  'leave (?:off|it|yours|that|the)',
  'let it (?:breathe|heal)',
  'alternate',
  'reduce',
  'increase',
  'bump',
  'up',
  'bin',
  'quit',
  'drink',
  'snap',
  'chug',
  'refuse',
  'hold off',
  'strip',
  'steam',
  'lie down',
  'swap',
  'switch',
  'strap',
  'soak',
  'splint',
  'have',
  'finish',
  'toss',
  'repeat',
  'do',
  'get back on',
  'get on with',
  'jump',
  'pop',
);
const number = '(?:\\d+(?:\\.\\d+)?|half|one|two|three|four|five|six|ten|a couple|a few)';
const dosing = oneOf(
  `${number} ?(?:mg|mcg|ml|micrograms?|units?|tablets?|pills?|puffs?|drops?|capsules?|caps|sachets?|of\\b|more\\b)`,
  '(?:once|twice|three times|four times|\\d+) (?:a|per) day',
  '(?:at|every|each|for) (?:night|bedtime|morning|\\p{L}+ (?:hours?|days?|weeks?|months?)|hour|a (?:week|fortnight|month)|now|today|tonight)',
  'morning and night',
  'alternate days',
  'tonight',
  'until? (?:\\p{L}+day|you|the)',
  'till (?:\\p{L}+day|you|the|your)',
  'in half',
  'the (?:dose|course|bottle|taper|gym|squats|swelling|dressing|steroid|trip|mri|scan|gp|patch|formula|weigh-in|ice|next)',
  medicine,
);
const bodySite = oneOf(
  'ear',
  'eye',
  'tooth',
  'hip',
  'knee',
  'chest',
  'nerve',
  'sinus',
  'muscle',
  'cuff',
  'labral',
  'disc',
  'joint',
  'skin',
  'throat',
  'kidney',
  'bladder',
  'stomach',
  'gland',
  'node',
  'meniscus',
  'tendon',
  'ligament',
  'purging',
  'implantation',
  'teething',
  'hormones?',
  'toxins',
  'jitters',
  'hyperlipidemia',
  'serotonin',
  'nerves',
);
const verdict = `(?!anxiety\\b|depression\\b|trauma\\b|addiction\\b|loss\\b|stress\\b|fear\\b|ms\\b|cold\\b|pain\\b|burnout|grief|leaks?\\b|knee|hip)(?:${diagnosis}|${condition}|[\\p{L}-]*(?:viral|muscular|bacterial|fungal|allergic|dermatitis)|(?:[\\p{L}-]+ ){0,3}?(?:tear|sprain|strain|rash|fluid|air|reaction|infection|spasm|crepitus|cyst|fracture|syndrome|deficiency|toxicity|withdrawal|loss|spotting|drainage|dry|abscess|type [12]|headache|lock|anemia|anaemia|${bodySite}))`;
const tail = '[^.;!?]{0,40}';

export const personalDirections: readonly Rule[] = [
  {
    id: 'orders-treatment',
    pattern: phrase`${opens}(?<mark>${treats}\b[^.;!?]{0,30}?\b${dosing}\b${tail})`,
    when: (hit, sentence) =>
      isVerdict(hit, sentence) &&
      !/\b(?:form|line|number|desk|call|message|post|comment|email|bus|parking|photo|book|meeting|class|group|coffee|tea\b|stage|room|walk|seat|screenshot|bill|copy)\b/u.test(
        sentence.plain.slice(hit.from, hit.to),
      ),
  },
  {
    id: 'gives-verdict',
    pattern: phrase`\b(?:that's|that is|that'll be|that'll just be|it's|it'll be|this is|this sounds like|sounds like|sounds|looks like|yours (?:is|sounds|will be)|his is|hers is|he's|she's|you've got|you have|you're(?: clearly| basically)?|your \p{L}+ (?:is|are)|must be|will be|be your|probably) (?:most likely |almost certainly |surely |probably |just |only |clearly |evidently |definitely |simply |basically |already |likely |still |a |an |the |some |your |like |he's |classic |plain |for sure |bit |case of |touch of |fairly |nearly always )*${verdict}\b${tail}|^(?:(?:yes|no|nah|yep|aw|oh|hon|babe|sir|ma'am)[, ]+)?(?:classic |textbook |just |probably )*${verdict}(?: tear| pain)?(?:,? (?:classic|hun|hon|that|for sure|love|mate|by the (?:sound|look)s?))?(?=[.,!])`,
    when: (hit, sentence) =>
      isVerdict(hit, sentence) &&
      !/\b(?:reaction (?:that|i'm)|depression talking|relatively normal|rough|hard|long week|scary|lovely|grief|loneliness|a lot|stress of|wait|cruel|worth|frightening|fair|exhausting|awful|wrong|a pain|painful|real|allowed|(?:you have|you've got) (?:a|the) (?:right|point)|reason)\b/u.test(
        sentence.plain.slice(clauseAround(sentence, hit.from).from, hit.to),
      ),
  },
  {
    id: 'gives-all-clear',
    pattern: phrase`\b(?:(?:you|he|she|ur|yours)(?:'re| are|'s| is|'ll be| will be|'ll)? (?:absolutely |perfectly |totally |completely |both |then )*(?:fine|good|grand|safe|covered|ok|okay|come good|right as rain|pass|be grand|all right|alright|fit to|thriving|heal)\b(?! (?:to (?:ask|feel|say|be|wonder)|for (?:asking|time)|question|point|news|idea|call|spot|shout|on you))|(?:totally|perfectly|completely|yes|yep) (?:totally )?(?:normal|safe|harmless)\b(?! (?:to|and|for|that|human|reaction|response))|nothing to (?:worry|lose sleep|panic) (?:about|over)|no (?:worry|worries about (?:it|that))\b(?=,)|(?:no need|no point|don't need|needn't|do not need)(?: of| for| to| in)?(?: \p{L}+){0,3} (?:admission|mri|scan|er|doctor|gp|going in|rush|run|worry|x-ray|trip)\b|skip the (?:trip|gp|mri|scan|gym|er|weigh-in)|(?:won't|can't|couldn't) (?:hurt|harm) (?:you|him|her|it)|can breathe easy|isn't (?:that )?(?:scary|alarming|serious)|is not (?:in itself )?alarming|not (?:lose|losing) sleep|breathe easy|not infectious|no way (?:that|it)'s)\b${tail}`,
    when: (hit, sentence) =>
      isVerdict(hit, sentence) &&
      !/\b(?:fine to ask|daft|silly|rude|referral|appointment|account|booking|form|name needed|cost|charge|parking|explain|apolog|sorry|share|reply|wherever|safe (?:place|space|care|hands)|safety|patients|standard|staff|ward|team)\b/u.test(
        sentence.plain.slice(clauseAround(sentence, hit.from).from, hit.to + 20),
      ),
  },
  {
    id: 'in-their-case',
    pattern: phrase`\b(?:from (?:what|how) you(?:'ve| have)? (?:describe[d]?|said|put|say|tell)|by the (?:sound|sounds|look|looks) of it|at (?:her|his|your) (?:age|stage|dose|weight)|with (?:a |an )?[\p{L}-]+ like (?:yours|his|hers)|with (?:a )?transplant and|with your (?:kind of|sort of|history|numbers)|based on (?:your|those|these) (?:symptoms?|photos?|numbers|results|levels)|if it were my \p{L}+|if i were you|in your shoes)\b(?! (?:i can't|i cannot|this)) ?${tail}|\bi(?:'d| would| should) (?:leave (?:yours|it|that)|give it|go ahead|drop|jump you|not (?:turn|lose|wait|worry)|say (?:you've|it's|that's|go|yes|come)|skip|stop|halve|come off|double|bet|tell your (?:team|doctor) you want|put you|wait|watch it|start)\b${tail}|\b(?:you(?:'ll|'d)?|she|he) (?:be )?(?:want(?:ing|s)?|needs?|probably needs?) (?:an? (?=scan|mri|x-ray|antibiotic|course|taper|hrct|referral)|to (?:get back on|refuse|go on|come off|be on)|it (?:out|off)|${number} |ferrous|iron|[\p{L}]+ (?:three|twice|once))${tail}|\b(?:they've|he's|she's) probably got (?:him|her|you) on\b${tail}|\bthe (?:\p{L}+ )?risk usually wins\b${tail}|\bpost another (?:pic|photo)\b${tail}|\bi'll (?:tell you (?:which|if (?:it|you)|what (?:it is|to))|sort it|take a look|go through (?:them|it) with you|give you my read)\b${tail}`,
    when: (hit, sentence) =>
      isVerdict(hit, sentence) &&
      !/\b(?:appointment|portal|form|number|call|email|itemi[sz]ed|refund|copy|complain|know|answer|apology|better|explanation|chaperone|voice|person|line|ride|bus|wait)\b/u.test(
        sentence.plain.slice(hit.from, hit.to),
      ),
  },
];
