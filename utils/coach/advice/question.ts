import type { Spot } from './spot';

/** For drafts whose topic nobody could tell: still about the reader, still answerable by a stranger. */
const anyTopic = 'What would make this easier for you?';
const betweenPeers = 'What has worked where you are?';

/** Open questions for this draft, the closest first. */
export function* questionsFor({ topic, view }: Spot): Iterable<string> {
  if (view.settings.audience === 'peers' || view.purpose === 'peers') yield betweenPeers;
  if (topic) yield topic.ask;
  yield anyTopic;
}
