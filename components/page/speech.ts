import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '@/utils/messages/say';

export const Speech = createContext<Say>((key) => key);

/** How the components of our own pages say things. */
export const useSay = (): Say => useContext(Speech);
