/** What the reader has chosen. Kept in `storage.local` under one key. */
export interface Settings {
  version: 1;
  /** Show the rating beside the headline of articles. */
  headlineBadge: boolean;
  /** Key points of a card, 1 to 10. */
  keyPoints: number;
}

export const DEFAULT_SETTINGS: Settings = { version: 1, headlineBadge: true, keyPoints: 10 };

/** Settings, and a sentence for the reader where the stored ones could not be used. */
export interface SettingsReading {
  settings: Settings;
  problem: string | null;
}
