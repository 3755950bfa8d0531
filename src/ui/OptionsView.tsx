import { useState } from 'preact/hooks';
import type { Settings, SettingsReading } from '../card/settings.ts';
import { Credits } from './Credits.tsx';

interface OptionsViewProps {
  reading: SettingsReading;
  version: string;
  /** Saves; rejects where the browser does not take it. */
  onChange: (settings: Settings) => Promise<void>;
}

const POINTS = Array.from({ length: 10 }, (_, index) => index + 1);

/** The options page: every change is saved at once and takes effect in open pages. */
export function OptionsView({ reading, version, onChange }: OptionsViewProps) {
  const { settings, problem } = reading;
  const [said, setSaid] = useState('');
  const change = (part: Partial<Settings>) => {
    onChange({ ...settings, ...part }).then(
      () => {
        setSaid('Saved.');
      },
      () => {
        setSaid('The browser could not save this. Free some space on the device and try again.');
      },
    );
  };
  return (
    <main class="options">
      <h1>Masthead settings</h1>
      {problem !== null && <p class="note">{problem}</p>}
      <section>
        <h2>On the page</h2>
        <label class="choice">
          <input
            type="checkbox"
            name="headlineBadge"
            checked={settings.headlineBadge}
            onChange={(event) => {
              change({ headlineBadge: event.currentTarget.checked });
            }}
          />
          <span>
            Show the rating beside the headline
            <small>A small mark with the outlet’s place on AllSides’ scale. Open pages follow at once.</small>
          </span>
        </label>
      </section>
      <section>
        <h2>On the card</h2>
        <label class="choice">
          <select
            name="keyPoints"
            value={settings.keyPoints}
            onChange={(event) => {
              change({ keyPoints: Number(event.currentTarget.value) });
            }}
          >
            {POINTS.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
          <span>
            Key points at most
            <small>A short article gives fewer: points are never made up to fill the list.</small>
          </span>
        </label>
      </section>
      <p class="said" role="status">
        {said}
      </p>
      <section>
        <h2>Privacy</h2>
        <p>
          Everything is worked out on this device, from lists that come with the extension, and there is no
          account. Only when you click “More from Wikipedia” on a card is Wikipedia asked for that article’s
          introduction. Masthead keeps the settings on this page and, for 30 days, such introductions.
        </p>
      </section>
      <Credits />
      <p class="version">Masthead {version}</p>
    </main>
  );
}
