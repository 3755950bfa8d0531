import { useRef, useState } from 'preact/hooks';
import { Reading } from './Reading.tsx';
import { StatusLine } from './StatusLine.tsx';

interface OfferProps {
  /** What the button says, and what is said while it is done. */
  label: string;
  says: string;
  /** Said when it is done; null where what then stands there says enough. */
  done: string | null;
  offered: boolean;
  onTake: () => Promise<void>;
  onStop: () => void;
}

/** A button for something that takes a while: says that it is under way, and gives the focus back when it is over. */
export function Offer({ label, says, done, offered, onTake, onStop }: OfferProps) {
  const [taking, setTaking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const take = async () => {
    setTaking(true);
    setSaid(null);
    await onTake();
    setTaking(false);
    requestAnimationFrame(() => {
      const again = place.current?.querySelector('button') ?? null;
      setSaid(again === null ? done : null);
      const story = place.current?.closest('article');
      (again ?? story?.querySelector<HTMLElement>('.points button'))?.focus({ preventScroll: true });
    });
  };
  return (
    <div class="offer" ref={place}>
      {taking && <Reading says={says} onStop={onStop} />}
      {offered && !taking && (
        <button type="button" class="main" onClick={() => void take()}>
          {label}
        </button>
      )}
      <StatusLine text={said} />
    </div>
  );
}
