import { render } from 'preact';
import { HIGHLIGHT_CSS } from '../../src/badges/sentence-mark.ts';
import { supportText } from '../../src/card/grounding.ts';
import { toMarkdown } from '../../src/card/to-markdown.ts';
import { openCard } from '../../src/platform/open-card.ts';
import { copyText, openOptions } from '../../src/platform/own-pages.ts';
import { pointAt } from '../../src/platform/read-tab.ts';
import { CardView } from '../../src/ui/CardView.tsx';
import type { CardActions } from '../../src/ui/actions.ts';
import '../../src/ui/theme.css';
import '../../src/ui/card.css';
import '../../src/ui/story.css';

const root = document.querySelector('#card');
if (root === null) throw new Error('popup/index.html has no #card');

await openCard((state, open) => {
  const actions: CardActions = {
    retry: open.retry,
    stopReading: open.stopReading,
    openSettings: openOptions,
    async copy() {
      const card = open.current();
      return card !== null && (await copyText(toMarkdown(card)));
    },
    async pointAt(point) {
      const [support] = point.support;
      const paragraphs = open.current()?.article?.paragraphs ?? [];
      if (open.tab === null || support === undefined) return false;
      return pointAt(
        open.tab.id,
        support.paragraph,
        supportText({ ...point, support: [support] }, paragraphs),
        HIGHLIGHT_CSS,
      );
    },
  };
  render(<CardView state={state} actions={actions} />, root);
});
