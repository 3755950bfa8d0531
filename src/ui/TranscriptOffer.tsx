import { useState } from 'preact/hooks';
import { Reading } from './Reading.tsx';

interface TranscriptOfferProps {
  onRead: () => Promise<void>;
  onStop: () => void;
}

/** Offers the words of the video. Reading them opens the page's transcript for a moment, so it waits for a click. */
export function TranscriptOffer({ onRead, onStop }: TranscriptOfferProps) {
  const [reading, setReading] = useState(false);
  if (reading) return <Reading says="Reading the transcript in the page…" onStop={onStop} />;
  const read = async () => {
    setReading(true);
    await onRead();
    setReading(false);
  };
  return (
    <p class="offer">
      <button type="button" class="main" onClick={() => void read()}>
        Read the transcript
      </button>
    </p>
  );
}
