import type { Kind } from '@/utils/coach/types';
import type { MessageKey } from '@/utils/messages/say';

/** A draft to practise on. All people and places are invented. */
export interface Example {
  readonly id: string;
  readonly name: MessageKey;
  readonly kind: Kind;
  readonly text: string;
  /** The post a reply answers. */
  readonly context?: string;
}

/** The first is the one the page opens with: about what the seed article is about, written the way it warns of. */
export const examples: readonly [Example, ...Example[]] = [
  {
    id: 'network',
    name: 'example_network',
    kind: 'post',
    text: 'We are thrilled to announce that our award-winning heart team is now on social media! Follow our page for all our latest news. Book your free screening today, limited spots available. How did we do at your last visit? Take our two-minute survey and rate us five stars.\n\nPeople use networks like this one to find each other. I’m a cardiac nurse, and I met the friend who got me through my first night shifts in a comment thread.',
  },
  {
    id: 'records',
    name: 'example_records',
    kind: 'reply',
    context:
      'Three weeks, four phone calls, and I still cannot get my own records from your hospital. I see a specialist on Monday and have nothing to show her. Does anybody there talk to each other?',
    text: 'We’re sorry you feel that way. Your feedback is important to us. As a valued patient, please call our patient relations line or send us your date of birth and we will look into your visit on the 3rd.',
  },
  {
    id: 'shift',
    name: 'example_shift',
    kind: 'post',
    text: 'Long night on the unit. My 94 yo from Maple Street with the new pacemaker finally went home yesterday and her grandson hugged every one of us. This is why I do it.',
  },
  {
    id: 'sleep',
    name: 'example_sleep',
    kind: 'post',
    text: 'I’m a cardiac nurse, and the question I hear most in the first week after a heart attack comes at two in the morning: is it normal to be this afraid to sleep? It is. Sleeping half upright with a lamp on helped many people I have met. If you have been there: what helped you through the first nights?',
  },
  {
    id: 'notice',
    name: 'example_notice',
    kind: 'post',
    text: 'The Elm Street clinic is closed on Monday for the holiday. If you need care before Tuesday, the urgent care on Second Avenue is open from 8 to 8.',
  },
];
