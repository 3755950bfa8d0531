import { useEffect, useState } from 'preact/hooks';

/** After this many ms a reader may want to stop waiting. */
const LONG_WAIT = 2_000;

/** Something is on its way: says what, and offers to stop once it takes long. */
export function Reading({ says, onStop }: { says: string; onStop?: () => void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, LONG_WAIT, true);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <section class="reading" role="status">
      <p>{says}</p>
      <i class="line" />
      <i class="line" />
      <i class="line short" />
      {long && onStop !== undefined && (
        <button type="button" class="main" onClick={onStop}>
          Stop reading
        </button>
      )}
    </section>
  );
}
