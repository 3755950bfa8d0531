import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitEvidence } from '../src/article/await-evidence.ts';

/** Put into a page of a platform or a copy on demand: answers, once it is drawn, what it says of who speaks there. */
export default defineUnlistedScript({
  // The answer is the value of the script.
  globalName: true,
  main: () => awaitEvidence(window),
});
