import { render } from 'preact';
import { version } from '../../src/platform/own-pages.ts';
import type { SettingsReading } from '../../src/card/settings.ts';
import { readSettings, saveSettings, watchSettings } from '../../src/platform/settings.ts';
import { OptionsView } from '../../src/ui/OptionsView.tsx';
import '../../src/ui/theme.css';
import '../../src/ui/options.css';

const root = document.querySelector('#options');
if (root === null) throw new Error('options/index.html has no #options');

const show = (reading: SettingsReading) => {
  render(<OptionsView reading={reading} version={version()} onChange={saveSettings} />, root);
};
watchSettings(show, new AbortController().signal);
show(await readSettings());
