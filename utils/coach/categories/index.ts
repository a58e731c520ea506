import type { Category } from '../category';
import { selfPraise } from './self-praise';

/** Every category of the coach, in the order of the coaching manual. */
export const categories: readonly Category[] = [selfPraise];
