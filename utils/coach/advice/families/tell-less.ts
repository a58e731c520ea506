import { lessonOnly, withoutIdentity } from '../plain/privacy';
import type { Act } from '../rewrite';

/** Speak about the situation: who, when and where belong to the person it happened to. */
export const tellLess: Act = { move: 'Leave out who, when and where', rewrite: withoutIdentity };
export const tellTheLesson: Act = {
  move: 'Tell what it did to you, not who it was',
  rewrite: lessonOnly,
  replaces: true,
};
