import { describe, expect, it } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings } from '@/utils/coach/types';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const coach = createCoach(settings);
const coachedPost = async (text: string) => (await coach.coached({ text, kind: 'post' })).coached;

describe('a coached post', { timeout: 60_000 }, () => {
  it.each([
    [
      'a prize asks what being good means',
      'Dr. Amadi has been named one of the region’s Top Doctors. We couldn’t be prouder!',
      'What matters most to you in a doctor?',
    ],
    [
      'what is pitched asks about itself',
      'Our award-winning cardiac rehab team is the best in the state. Call 555-0100 today!',
      'What helped you, or someone you love, feel safe moving again?',
    ],
    ['a risk wants a step', 'That slurry pit could kill you, and you could be next.', '⟦one step anyone can take⟧.'],
    [
      'a bare link wants its gist',
      'Quarterly figures are out: https://lakeside.example/q',
      '⟦what people will find there⟧.',
    ],
    [
      'mourning wants a person',
      'We couldn’t be prouder of our team after the crash on Route 9. Two people died at the scene.',
      '⟦who is there, and how to reach them⟧.',
    ],
    [
      'a rule wants a door',
      'Attention all visitors: compliance is mandatory. Failure to comply will result in removal from the ward.',
      '⟦whom people can ask, and how⟧.',
    ],
    [
      'a word in passing is no topic',
      'Our new sofa is here at last. I mean to sleep on it in the break room, boss permitting.',
      '⟦One question of your own⟧',
    ],
  ])('%s', async (_name, text, end) => expect((await coachedPost(text)).endsWith(end)).toBe(true));

  it.each([
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
      'We’ve just launched same-day appointments! Ring 01632 960123.',
    ],
    ['nothing but hype is not left empty', 'Nobody bruises on arnica. Surgeons, take note.', 'Surgeons, take note.'],
  ])('%s', async (_name, text, begin) => expect((await coachedPost(text)).startsWith(begin)).toBe(true));
});
