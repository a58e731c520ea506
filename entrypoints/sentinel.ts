import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, ask } from '@/utils/messages/requests';
import { isExtensionAlive } from '@/utils/messages/runtime';
import { takeOver } from '@/utils/messages/take-over';
import { standWatch } from '@/utils/watch/sentinel';

// A content script in the manifest's words (wxt.config.ts); the framework's own wrapper is as large as all of this.
export default defineUnlistedScript(() => {
  const { signal } = takeOver(document, 'sentinel');
  answer({ present: () => true }, signal);
  standWatch({ document, fetchCoach: () => ask('start', undefined), isAlive: isExtensionAlive, signal });
});
