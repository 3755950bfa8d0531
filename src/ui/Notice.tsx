interface NoticeProps {
  title: string;
  text: string;
  onRetry?: () => Promise<void>;
}

/** One plain sentence in place of a card, and what to do next. */
export function Notice({ title, text, onRetry }: NoticeProps) {
  return (
    <section class="notice" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {onRetry !== undefined && (
        <button type="button" class="main" onClick={() => void onRetry()}>
          Try again
        </button>
      )}
    </section>
  );
}
