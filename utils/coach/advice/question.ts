import type { Spot } from './spot';

/** For drafts whose topic nobody could tell: still about the reader, still answerable by a stranger. */
const anyTopic = 'What would you want to know first?';
/** After a story about a patient. */
const fromTheBed = 'If you’ve been the one in the bed, or beside it, what did someone do that helped?';
const betweenPeers = 'What has worked where you are?';

/** Open questions for this draft, the closest first. */
export function* questionsFor({ topic, view, finding }: Spot): Iterable<string> {
  if (finding.category === 'patient-identifier' || view.found('patient-identifier').length > 0) yield fromTheBed;
  if (view.settings.audience === 'peers' || view.purpose === 'peers') yield betweenPeers;
  if (topic) yield topic.ask;
  yield anyTopic;
}
