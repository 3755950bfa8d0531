import { render } from 'preact';
import { openCard } from '../../src/platform/open-card.ts';
import { CardView } from '../../src/ui/CardView.tsx';
import { cardActions } from './card-actions.ts';
import '../../src/ui/theme.css';
import '../../src/ui/card.css';
import '../../src/ui/story.css';
import '../../src/ui/encyclopedia.css';

const root = document.querySelector('#card');
if (root === null) throw new Error('popup/index.html has no #card');

await openCard((state, open) => {
  render(<CardView state={state} actions={cardActions(open)} />, root);
  // Read by `npm run bench`.
  if (state.kind === 'ready') performance.mark('card-ready');
});
