import { describe, expect, it } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings } from '@/utils/coach/types';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const coach = createCoach(settings);
const coachedPost = async (text: string) => (await coach.coached({ text, kind: 'post' })).coached;

describe('a coached post', { timeout: 60_000 }, () => {
  it.each([
    [
      'a prize wants a question only the writer can ask',
      'Dr. Amadi has been named one of the region’s Top Doctors. We couldn’t be prouder!',
      '⟦One question people can answer from their own lives⟧',
    ],
    [
      'what is pitched asks about itself',
      'Our award-winning cardiac rehab team is the best in the state. Call 555-0100 today!',
      'What helped you, or someone you love, feel safe moving again?',
    ],
    [
      'what kills wants a step, not a question',
      'Sepsis kills. A tiny scratch is all it takes. Share this or somebody you love could be next!',
      'Sepsis kills. A tiny scratch is all it takes. What helps: ⟦one step anyone can take⟧.',
    ],
    ['a risk wants a step', 'That slurry pit could kill you, and you could be next.', '⟦one step anyone can take⟧.'],
    [
      'a bare link wants its gist',
      'Quarterly figures are out: https://lakeside.example/q',
      'In it: ⟦one thing people can use⟧.',
    ],
    [
      'mourning wants a person',
      'We couldn’t be prouder of our team after the crash on Route 9. Two people died at the scene.',
      '⟦who is there, and how to reach them⟧.',
    ],
  ])('%s', async (_name, text, end) => expect((await coachedPost(text)).endsWith(end)).toBe(true));

  it.each([
    ['a notice', 'The lab is open Monday to Wednesday, 6:30 a.m. to 3 p.m., closed Thursday.'],
    [
      'a tale',
      'Give your sister-in-law a wee message the night. I see what it means when an old name comes up the corridor.',
    ],
    ['who did what', 'Priya in X-ray stayed two hours late so that a frightened man could hold her hand.'],
  ])('%s is left as it is', async (_name, text) => expect(await coachedPost(text)).toBe(text));

  it.each([
    [
      'what scolds gives way to what helps',
      'There is no excuse for missing a visit. Failure to attend will result in removal from our list.',
      'What helps: ⟦one thing people can do⟧. Failure',
    ],
    [
      'the news is one clause',
      'We are so excited to share that our new infusion suite on Level 2 is open!',
      'If treatment days are long: an infusion suite on Level 2 is open here.',
    ],
    [
      'a team speaks of itself as a team',
      'Proud to be recognised as a top hospital for our stroke care.',
      'We’ve been recognised as a top hospital for our stroke care.',
    ],
    ['one person as one', 'I’m honored to receive the Florence Award.', 'I’ve received the Florence Award.'],
    [
      'one noun is news enough',
      'We’ve just launched same-day appointments!!! Ring 01632 960123.',
      'We’ve just launched same-day appointments!!! Ring 01632 960123.',
    ],
    ['nothing but hype is not left empty', 'Nobody bruises on arnica. Surgeons, take note.', 'Surgeons, take note.'],
    [
      'whoever can be known is asked first, and the story stays',
      'Had a lovely moment on night shift. 83yo lady in bay 4, ex headteacher from Dunmore, in with her hip after a fall. She taught me a poem at 3am.',
      '⟦Their written yes to this, or the same with nobody in it⟧ Had a lovely moment on night shift. 83yo lady in bay 4, ex headteacher from Dunmore, in with her hip after a fall. She taught me a poem at 3am.',
    ],
    [
      'twin: who was asked is not asked again',
      'Had a lovely moment on night shift, told with her permission. 83yo lady in bay 4, ex headteacher from Dunmore.',
      'Had a lovely moment on night shift, told with her permission. 83yo lady in bay 4, ex headteacher from Dunmore.',
    ],
    [
      'twin: nobody’s permission is none',
      'Nobody gave permission for this. 83yo lady in bay 4, ex headteacher from Dunmore, in with her hip after a fall. She taught me a poem at 3am.',
      '⟦Their written yes to this, or the same with nobody in it⟧ Nobody gave permission',
    ],
    [
      'twin: visiting hours are nobody’s story',
      'Effective 1 September visiting hours for all inpatient areas shall be restricted to 14:00–16:00. Persons failing to comply will be asked to leave.',
      'Effective 1 September',
    ],
    [
      'where and when stays, whatever begs beside it',
      'Flu shots are in! Walk in Mon–Sat at the Kingsway clinic and if you had a good experience please leave us 5 stars on Google, it really helps.',
      'Flu shots are in! Walk in Mon–Sat at the Kingsway clinic',
    ],
    [
      'an adverb goes with its praise',
      'We are proud to add such calibre to our already world-class faculty.',
      'We’re adding such calibre to our faculty.',
    ],
    [
      'what it is comes after what it does',
      'We are thrilled to announce the opening of the Moss Tower, a 214,000-square-foot testament to our commitment. It has 96 private rooms.',
      'The Moss Tower is opening: a 214,000-square-foot testament to our commitment.',
    ],
    [
      'what stands on a sign keeps its capitals',
      'A red tabard literally says DO NOT DISTURB. Errors happen when people are INTERRUPTED AT WORK!!',
      'A red tabard literally says DO NOT DISTURB. Errors happen when people are interrupted at work!',
    ],
  ])('%s', async (_name, text, begin) => expect((await coachedPost(text)).startsWith(begin)).toBe(true));
});
