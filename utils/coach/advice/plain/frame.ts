import { house } from '../../language/lexicon';
import { small } from '../fit-in-place';
import { isClause, isPerson, readNounPhrase, withArticle } from '../noun-phrase';
import type { Rewriter } from '../rewrite';
import { spelled } from '../spelling';
import type { Spot } from '../spot';
import { topicIn } from '../topic';
import { inVerbForm } from '../verb-form';
import { newsOf } from './news';
import { partsOf } from './swap';
import { withOn } from './times';

const adverbs =
  '(?:(?:so|very|incredibly|extremely|super|absolutely|really|beyond|also|just|truly|more than|both|all|deeply|beyond|over the moon) )*';
const glad =
  '(?:excited|thrilled|pleased|delighted|happy|proud|honou?red|overjoyed|over the moon|stoked|elated|glad|privileged|humbled|ecstatic|pumped|buzzing|grateful|tickled pink)';
const tell =
  '(?:announce|share|report|reveal|say|let you (?:all )?know|tell you(?: all)?|confirm|inform you|unveil|introduce|welcome|present|announce and share)';
const frame = new RegExp(
  `^(?<lead>.*?)(?:(?<who>we|i|our [\\p{L} ]{3,20}|everyone here|(?:[\\p{L}\\d'&.]+ ){0,5}[\\p{L}\\d'&.]+?)(?:'re|'m| are| is| am| were| was|'ve been) )?${adverbs}${glad}(?:(?:,| and|, and| &) ${adverbs}${glad})*(?: today)? to (?:officially |finally |be able to |now |formally )*(?<verb>${tell}|[\\p{L}]+(?: up)?)\\b(?: (?:with you|to you|with everyone)(?: all)?(?= that|:|,))?(?: today)?(?<rest>.*)$`,
  'du',
);

const welcome =
  /^(?:(?:and |so )*(?:please |come |let's |help us (?:to )?)*(?:join us (?:in |as we )?(?:welcom(?:e|ing)|congratulat(?:e|ing)|celebrat(?:e|ing)|recogni[sz](?:e|ing)|honou?r(?:ing)?)|welcome|say hello to|introducing|meet|congratulations to|introduce)) (?<who>.+)$/du;

const withJoy =
  /^it is with (?:(?:great|much|immense|deep|such|tremendous|real|enormous) )*(?:enthusiasm|pleasure|pride|joy|excitement|delight|honou?r|happiness|gratitude)(?: and (?:enthusiasm|pleasure|pride|joy|excitement|delight|gratitude))? that (?<rest>.+)$/du;

/** «It is with great pleasure that we announce …» → the same with «We are happy to announce …», or without the pleasure. */
export const withoutJoy: Rewriter = function* (_spot, { text, plain }) {
  const at = withJoy.exec(plain)?.indices?.groups?.rest?.[0];
  if (at === undefined) return;
  const rest = text.slice(at);
  yield rest.replace(/^(?:we|i) (?:announce|share|report|confirm|inform you)(?: that)?,? /iu, '');
};

/** «Please join us in welcoming Dr. Rao to …» → «Meet Dr. Rao, who has joined …». */
export const withoutFanfare: Rewriter = function* (spot, { text, plain }) {
  const match = welcome.exec(plain);
  const at = match?.indices?.groups?.who?.[0];
  if (match === null || at === undefined) return;
  const rest = text.slice(at);
  if (/congratulat|celebrat|recogni|honou?r/u.test(match[0])) {
    if (isPerson(rest)) yield `Congratulations to ${rest}`;
  } else yield* newsOf(rest, subjectOf('', spot));
};

/** «We are proud to announce that …»: the news without the drum roll, first as the reader’s own question. */
export const withoutFrame: Rewriter = function* (spot, { text, plain, from }) {
  const match = frame.exec(plain);
  if (match === null || match.index > from) return;
  const parts = partsOf(match, text);
  const lead = parts.lead ?? '';
  if (lead !== '' && !/[,:!–—-]$|\p{Extended_Pictographic}\ufe0f?$/u.test(lead)) return;
  const rest = (parts.rest ?? '').replace(/^[\s:,–—-]+/u, '').replace(/^that[,:]?\s+/iu, '');
  const who = subjectOf(parts.who ?? '', spot);
  for (const news of said(parts.verb?.toLowerCase() ?? '', rest, who)) {
    if (lead === '') yield* asReadersQuestion(spot, news);
    yield lead === '' ? news : `${lead} ${/,$/u.test(lead) ? small(news) : news}`;
  }
};

/** Who tells: we, I, or a name. */
export interface Teller {
  readonly name: string;
  readonly are: string;
  readonly have: string;
  readonly isThird: boolean;
}

/** «Proud to be named a Top 100 Hospital»: no single person is that. */
const isHouse = new RegExp(
  `\\b(?:we|our|us)\\b|\\b(?:as|named|voted|ranked|rated|chosen)(?: one of| among)?(?: (?!(?:at|by|in|from|for|of)\\b)[\\p{L}\\d&'’-]+){0,5}? (?:place|employer|workplace|provider|${house})\\b`,
  'iu',
);

function subjectOf(who: string, { view }: Spot): Teller {
  const plain = who === '' && isHouse.test(view.draft.text) ? 'we' : who.toLowerCase();
  if (plain === 'i' || (plain === '' && view.settings.voice !== 'communications'))
    return { name: 'I', are: 'I’m', have: 'I’ve', isThird: false };
  if (plain === '' || plain === 'we' || plain === 'everyone here' || plain.startsWith('our '))
    return { name: 'We', are: 'We’re', have: 'We’ve', isThird: false };
  return { name: who, are: `${who} is`, have: `${who} has`, isThird: true };
}

function* said(verb: string, rest: string, who: Teller): Iterable<string> {
  if (new RegExp(`^${tell}$`, 'u').test(verb)) {
    if (isClause(rest)) {
      const joined =
        /^(?<person>.*?) (?:has|have|is|will be|will)(?: officially| recently)? (?:joined|joining|join) (?<what>.*)$/iu.exec(
          rest,
        );
      if (joined?.groups && isPerson(rest)) yield `Meet ${joined.groups.person}, who has joined ${joined.groups.what}`;
      yield rest;
    } else yield* newsOf(rest, who);
    return;
  }
  yield* done(verb, rest, who);
}

const stays = /^(?:offer|provide|support|serve|help|sponsor|work|have|see|hear|know|include|feature|continue)$/u;

/** «proud to support this group» → «We support this group»; «excited to be opening» → «We’re opening». */
function* done(verb: string, rest: string, who: Teller): Iterable<string> {
  if (verb === 'be') {
    yield /^(?:named|ranked|recogni[sz]ed|voted|chosen|awarded|selected|listed|rated|featured|nationally|accredited|certified)\b/iu.test(
      rest,
    )
      ? `${who.have} been ${rest}`
      : `${who.are} ${rest}`;
  } else if (/^(?:receive|accept|earn|win|reach|achieve|attain)$/u.test(verb)) {
    yield `${who.have} ${inVerbForm(verb, 'past')} ${rest}`;
  } else if (verb === 'have') {
    yield `${who.have} ${rest}`;
  } else if (stays.test(verb)) {
    const now = /^(?:offer|provide)$/u.test(verb) ? ' now' : '';
    yield `${who.name}${now} ${who.isThird ? thirdPerson(verb) : verb} ${rest}`;
  } else {
    const doing = inVerbForm(verb, 'gerund');
    if (/ing$/u.test(doing)) yield `${who.are} ${doing} ${rest}`;
  }
}

function thirdPerson(verb: string): string {
  return verb === 'have' ? 'has' : `${verb}s`;
}

/** «If getting back on your feet feels far away: cardiac rehab opens here on Monday.» */
function* asReadersQuestion(spot: Spot, news: string): Iterable<string> {
  const topic = topicIn(news.toLowerCase());
  const isFirst = spot.placed === spot.view.sentences[0] || spot.placed?.from === 0;
  if (!topic?.when || !isFirst || /^(?:Meet|Congratulations)\b/u.test(news) || spot.view.draft.kind === 'reply') return;
  // A machine answers nobody's worry.
  if (machine.test(news)) return;
  const offer = here(small(news));
  if (!/^(?:there(?:’s| are)|you can|.*\bhere\b)/u.test(offer)) return;
  yield `If ${spelled(topic.when, spot.view.settings)}: ${offer}`;
}

const machine =
  /\b(?:scanners?|machines?|robots?|robotic|lasers?|mri|ct|x-ray|linac|helicopters?|jets?|aircraft|towers?|tesla|3t)\b/iu;

const opens =
  /^our (?:very own |brand )?(?:new )?(?<what>[^,]+?) (?<verb>opens?|starts?|begins?|launch(?:es)?|(?:is|are) (?:opening|starting|coming|back|open))(?: (?<time>.*))?$/iu;

/** «our new cardiac rehab opens Monday» → «cardiac rehab opens here on Monday». */
function here(clause: string): string {
  const end = /[.!]+$/u.exec(clause)?.[0] ?? '';
  const match = opens.exec(clause.replace(/[.!]+$/u, ''));
  if (!match?.groups?.what) return clause;
  const { what, verb, time = '' } = match.groups;
  if (/\b(?:here|at|in)\b/u.test(time.replace(/^at \d.*/u, ''))) return clause;
  return `${subject(what)} ${verb} here${time === '' ? '' : ` ${withOn(time)}`}${end.replaceAll('!', '.').slice(0, 1)}`;
}

/** «new birth center» → «a new birth center»; «new cardiac rehab» → «cardiac rehab». */
function subject(what: string): string {
  const phrase = readNounPhrase(what);
  return withArticle(phrase.isMass || phrase.isPlural ? readNounPhrase(what.replace(/^new /iu, '')) : phrase);
}
