import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { packedFiles } from './scripts/data/packed-files.ts';

const DATA_FOLDER = join(import.meta.dirname, 'assets/data');
const WEB_PAGES = ['http://*/*', 'https://*/*'];
const ICON_SIZES = [16, 32, 48, 128];

/** The manifest, and every difference between the browsers. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Masthead',
    short_name: 'Masthead',
    description:
      'Who is speaking, where do they lean, what do they say? On any news page, with nothing sent anywhere.',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: WEB_PAGES,
    content_scripts: [{ matches: WEB_PAGES, run_at: 'document_idle', js: ['page.js'] }],
    icons: iconPaths(ICON_SIZES),
    action: { default_title: 'Masthead', default_icon: iconPaths(ICON_SIZES.slice(0, 3)) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'masthead@masthead.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
  hooks: {
    // The outlet lists are read as files when they are asked for, not compiled into a script.
    'build:publicAssets'(_, files) {
      for (const [name, contents] of packedFiles(DATA_FOLDER)) {
        files.push({ contents, relativeDest: `data/${name}` });
      }
    },
  },
});

function iconPaths(sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `/icons/default-${size}.png`]));
}
