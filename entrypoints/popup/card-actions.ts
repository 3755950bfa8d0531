import { HIGHLIGHT_CSS } from '../../src/badges/sentence-mark.ts';
import { supportText } from '../../src/card/grounding.ts';
import { momentOfPoint } from '../../src/card/moment.ts';
import { toMarkdown } from '../../src/card/to-markdown.ts';
import { wikipediaIntro } from '../../src/engines/wikipedia-intro.ts';
import type { OpenCard } from '../../src/platform/open-card.ts';
import { copyText, openOptions } from '../../src/platform/own-pages.ts';
import { playFrom, pointAt } from '../../src/platform/page-commands.ts';
import { moreFromWikipedia } from '../../src/platform/wikipedia.ts';
import type { CardActions } from '../../src/ui/actions.ts';

/** What happens in the browser when a reader uses the card. */
export function cardActions(open: OpenCard): CardActions {
  return {
    retry: open.retry,
    stopReading: open.stopReading,
    readTranscript: open.readTranscript,
    playFrom: async (seconds) => (open.tab === null ? 'gone' : playFrom(open.tab.id, seconds)),
    openSettings: openOptions,
    moreFromWikipedia: (title, stopped) => moreFromWikipedia(title, wikipediaIntro, stopped),
    async copy() {
      const card = open.current();
      return card !== null && (await copyText(toMarkdown(card)));
    },
    async pointAt(point) {
      const [support] = point.support;
      const article = open.current()?.article ?? null;
      if (open.tab === null || support === undefined || article === null) return 'lost';
      const seconds = momentOfPoint(point, article)?.seconds ?? null;
      if (seconds !== null) return playFrom(open.tab.id, seconds);
      const sentence = supportText({ ...point, support: [support] }, article.paragraphs);
      const found = await pointAt(open.tab.id, support.paragraph, sentence, HIGHLIGHT_CSS);
      return found ? 'shown' : 'lost';
    },
  };
}
