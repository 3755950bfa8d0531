import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../src/platform/answer-messages.ts';
import { backgroundAnswers, sentenceFor } from '../src/platform/background-answers.ts';
import { forgetClosedTabs } from '../src/platform/kept-evidence.ts';
import { startInOpenTabs } from '../src/platform/open-tabs.ts';

export default defineBackground(() => {
  answerMessages(backgroundAnswers, sentenceFor);
  startInOpenTabs();
  forgetClosedTabs();
});
