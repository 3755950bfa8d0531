import { useState } from 'preact/hooks';
import type { Card } from '../card/card.ts';
import type { CardActions } from './actions.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Where the card leads: the outlet's site, the original, a copy, the settings. */
export function CardFooter({ card, actions }: { card: Card; actions: CardActions }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const original = card.original ?? card.url;
  const copy = async () => {
    setCopied(await actions.copy());
  };
  return (
    <footer>
      {card.outlet !== null && <OutsideLink href={card.outlet.website}>Official website</OutsideLink>}
      {original !== null && (
        <OutsideLink href={original}>
          {card.page.kind === 'video' ? 'Original video' : 'Original'}
        </OutsideLink>
      )}
      <span class="push" role="status">
        {copied === false ? 'Not copied' : ''}
      </span>
      <button type="button" onClick={() => void copy()} title="Copy the card as Markdown">
        {copied === true ? 'Copied' : 'Copy'}
      </button>
      <button type="button" onClick={actions.openSettings}>
        Settings
      </button>
    </footer>
  );
}
