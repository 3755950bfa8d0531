/** An input that cannot be used; its message is one plain sentence for the person at the terminal. */
export class DataError extends Error {
  override name = 'DataError';
}
