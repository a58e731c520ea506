import { describe, expect, it } from 'vitest';
import { createCoach } from '@/utils/coach/coach';
import type { CoachSettings } from '@/utils/coach/types';

const settings: CoachSettings = { audience: 'public', voice: 'nurse', country: 'US', organisations: [], silenced: [] };
const coach = createCoach(settings);
const coachedReply = async (text: string, context: string) =>
  (await coach.coached({ text, kind: 'reply', context })).coached;
const next = 'I’ll ⟦do what⟧ and tell you here by ⟦which day⟧.';

describe('a coached answer', { timeout: 60_000 }, () => {
  it.each([
    [
      'an apology is not argued with',
      'You billed me twice and nobody calls back.',
      'Our team follows the policy to the letter. Sorry for the upset, though it does say so online.',
      `A bill you didn’t see coming is hard on anyone, and I’m sorry. ${next}`,
    ],
    [
      'twin: what is done about it stays',
      'You billed me twice and nobody calls back.',
      'Our team follows the policy to the letter. I’ve asked Dee to call everybody on the list by Friday.',
      'Our team follows the policy to the letter. I’ve asked Dee to call everybody on the list by Friday.',
    ],
    [
      'the fact stays, the reproach goes',
      'Doors locked at 3:15. Useless.',
      'If you had rung us like we ask, we could have told you the lab closes at 3.',
      `I’m sorry, and thank you for telling me. The lab closes at 3. ${next}`,
    ],
    [
      'a heart does not wait for an answer, whoever is named for later',
      'Tight chest on and off since yesterday and my left arm feels odd. Should I wait for my appointment on Tuesday?',
      'Don’t worry, just take two aspirin and rest it. If it gets worse ring 111.',
      'Please call 911 if this is happening now, and don’t wait for an answer here. If it gets worse ring 111.',
    ],
    [
      'being afraid of it delays nothing',
      'I’m scared, chest pain since this morning and I can’t breathe properly.',
      'Don’t worry, just take two aspirin and rest it.',
      'It makes sense to be scared, and I’m glad you wrote. Please call 911 if this is happening now, and don’t wait for an answer here.',
    ],
    [
      'a kiss makes no thanks of a complaint',
      'Thanks for nothing, six hours and nobody came x',
      'Thank you for your feedback.',
      `Six hours is a long time to wait, and I’m sorry. ${next}`,
    ],
    [
      'twin: who only fears it is not sent for an ambulance',
      'My boy has a general for his teeth on the 4th and I’m terrified he won’t wake up.',
      'I was scared too. The anaesthetist will stay beside him the whole time.',
      'I was scared too. The anaesthetist will stay beside him the whole time.',
    ],
    [
      'opening hours keep their capitals',
      'No one offered my son pain relief for five hours. Disgraceful.',
      'We understand. Please contact our Consumer Liaison Office on 03 5550 0142 between 9am and 4pm Monday to Friday to discuss this further.',
      `I’m sorry, and thank you for telling us. We understand. If you’d rather talk, our consumer liaison office is on 03 5550 0142 between 9am and 4pm Monday to Friday. ${next}`,
    ],
    [
      'nobody who was let down is asked for a review',
      'Nobody told us there was a quiet room.',
      'Thanks for your feedback. Would you consider leaving us a review to help other families find it?',
      `Nobody should be left to work it out alone, and I’m sorry. ${next}`,
    ],
    [
      'a promise of somebody some day becomes one with a name and a day',
      'Nobody rang me back about my scan. Twice now.',
      'We understand your frustration. Someone will be in touch in due course.',
      `Nobody should have to chase an answer, and I’m sorry. ${next}`,
    ],
    [
      'nothing is asked back that they should have done first',
      'Called at 8 and was number 34 in the queue. By the time I got through nobody had an appointment left.',
      'Thank you for your feedback. Did you try your pharmacist before calling?',
      `Thank you for telling me about the wait. ${next}`,
    ],
    [
      'no «if» is left hanging',
      'The food on the ward was inedible. Cold toast three days running, nobody cared.',
      'We take all feedback very seriously. If you enjoyed other aspects of your stay, we’d love it if you could leave us a review 💕',
      `Nobody should have to fight to be heard, and I’m sorry. ${next}`,
    ],
    [
      'who lost somebody gets an answer as well as condolences',
      'Your hospital killed my mother and nobody has rung us back.',
      'Our condolences. We take all feedback seriously.',
      `I’m so sorry. Our condolences. ${next}`,
    ],
    [
      'a joke in thanks is no complaint',
      'Six weeks post new knee and walked up the hill today. Diolch to everyone, esp the physios who shouted at me',
      'Thank you for your feedback.',
      'What a kind thing to write about the physios.',
    ],
    [
      'a title ends no greeting',
      'They blamed my smoking. Rude staff.',
      'Hi, Dr. Baird here. It is noted in your chart that you agreed to quit.',
      `Hi, Dr. Baird here. Nobody should be treated like that, and I’m sorry. ${next}`,
    ],
    [
      'a waiting room is no wait',
      'I saw a mouse in your waiting room. Disgusting.',
      'We take your concerns seriously.',
      `Thank you for telling us about the waiting room. ${next}`,
    ],
    [
      'what was asked and not answered is asked of the writer',
      'Saw your post about the new ward. When will it open?',
      'We take your concerns seriously. The new ward will transform care.',
      'The new ward will transform care. To your question: ⟦the answer, or who can give it and how to reach them⟧.',
    ],
    [
      'who asks for a fact gets no apology',
      'Is the nurse still doing the Pukeko Road run?',
      'She is, on Tuesdays. We take your concerns seriously.',
      'She is, on Tuesdays. If you’d like to talk it over: ⟦a name, and how to reach them⟧.',
    ],
    [
      'respect for somebody is no shield',
      'Nobody told my mum about the form.',
      'With respect to your mum, the form is on page 2.',
      `Nobody should be left to work it out alone, and I’m sorry. With respect to your mum, the form is on page 2. ${next}`,
    ],
    [
      'what only leads up to a call goes with it',
      'Nobody called me back about my refill.',
      'We regret any inconvenience. To discuss this further, please contact our patient relations team at 555-0140.',
      `Nobody should have to chase an answer, and I’m sorry. If you’d rather talk, our patient relations team is on 555-0140. ${next}`,
    ],
    [
      'nobody is asked for details in the open',
      'Four calls and I still cannot get my own records. Does anybody there talk to each other?',
      'As a valued patient, please call our patient relations line or send us your date of birth and we will look into your visit on the 3rd.',
      `Nobody should have to chase an answer, and I’m sorry. As a valued patient, please call our patient relations line and we will look into your visit. ${next}`,
    ],
    [
      'a greeting that goes on keeps its place',
      'Waited 3 hours past my time. Nobody said a word.',
      'Hi there, parking is managed by ParkWise and appeals go to them within 28 days. Your feedback is important to us.',
      `Hi there, three hours is a long time to wait, and I’m sorry. Parking is managed by ParkWise and appeals go to them within 28 days. ${next}`,
    ],
    [
      'praise and complaint get both heard',
      'Lovely midwife, but the parking is a nightmare.',
      'Your feedback is important to us.',
      `Thank you for telling us both: what was good, and what wasn’t. ${next}`,
    ],
    [
      'thanks name who is thanked',
      'Jo the night nurse sat with my dad till he slept. So kind.',
      'Your feedback is important to us. Please leave us a review on Google!',
      'What a kind thing to write about Jo.',
    ],
    [
      'who to ask is who can look',
      'My veneer came loose, is that bad? kind of freaking out',
      'Don’t worry, you’re fine, just push it back and leave it till Monday.',
      'Not knowing is hard, and I’m glad you asked. I can’t tell from here, so please let someone see it in person if it worries you.',
    ],
    [
      'where others are to blame, nothing is said of it',
      'Nobody called me back about my refill.',
      'Hello, we never got the request from your doctor, so this delay was not on our side. Most patients use the app.',
      `Hello. Nobody should have to chase an answer, and I’m sorry. ${next}`,
    ],
    [
      'a lost thing of his is no lost father',
      'They lost my father’s dentures and nobody will own it.',
      'Your feedback is important to us.',
      `Losing something that matters is awful, and I’m sorry. ${next}`,
    ],
    [
      'what cannot wait is sent on the same day',
      'My leg has gone red and hot since the flight. Compression socks?',
      'Don’t worry, just take two aspirin and rest it.',
      'I’m glad you asked. I can’t tell from here; please ask a doctor or a nurse line today.',
    ],
  ])('%s', async (_name, context, text, coached) => expect(await coachedReply(text, context)).toBe(coached));
});
