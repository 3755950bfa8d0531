import { afterEach, describe, expect, it, vi } from 'vitest';
import { WIKIPEDIA, wikipediaIntro } from '../../src/engines/wikipedia-intro.ts';
import {
  after,
  type Answer,
  json,
  languageLinks,
  notFound,
  redirectTo,
  startStandIn,
  summaryOf,
  type StandIn,
} from './wikipedia-stand-in.ts';

const SUMMARY = '/en/api/rest_v1/page/summary/The_Harbour_%26_Post?redirect=true';
const TITLE = 'The Harbour & Post';
const GERMAN = '/de/api/rest_v1/page/summary/Hafenpost?redirect=true';
const links = (language: string) =>
  `/en/w/api.php?action=query&prop=langlinks&titles=The+Harbour+%26+Post&lllang=${language}&format=json&origin=*&redirects=1`;
const ENGLISH_FOUND = { [SUMMARY]: json(summaryOf(TITLE, 'A newspaper.')) };

let standIn: StandIn | undefined;
afterEach(() => standIn?.close());

interface Circumstances {
  language?: string;
  stopped?: AbortSignal;
  deadline?: AbortSignal;
  isOnline?: boolean;
}

/** Asks a stand-in that gives these answers. */
async function ask(answers: Record<string, Answer>, given: Circumstances = {}) {
  standIn = await startStandIn(answers);
  const never = new AbortController().signal;
  const { language = 'en-GB', stopped = never, deadline = never, isOnline = true } = given;
  return wikipediaIntro(TITLE, language, stopped, {
    fetch,
    originOf: standIn.originOf,
    isOnline: () => isOnline,
    deadline: () => deadline,
  });
}

describe('the introduction', () => {
  it('is plain text with its title, language and address', async () => {
    expect(await ask(ENGLISH_FOUND)).toEqual({
      ok: true,
      intro: {
        title: TITLE,
        text: 'A newspaper.',
        language: 'en',
        edition: 'en',
        missingIn: null,
        url: 'https://en.wikipedia.org/wiki/The_Harbour_%26_Post',
      },
    });
    expect(standIn?.asked).toEqual([SUMMARY]);
  });

  it('is asked for without cookies, referrer or a header that would need leave', async () => {
    const asFetched = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('not asked')));
    const access = { ...WIKIPEDIA, fetch: asFetched, isOnline: () => true };
    await wikipediaIntro(TITLE, 'en', new AbortController().signal, access);
    const [[url, options] = []] = asFetched.mock.calls;
    expect(url).toBe('https://en.wikipedia.org/api/rest_v1/page/summary/The_Harbour_%26_Post?redirect=true');
    expect(options).toEqual({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  it('keeps markup as text', async () => {
    const text = 'A <img src=x onerror=alert(1)> & b';
    expect(await ask({ [SUMMARY]: json(summaryOf(TITLE, text)) })).toMatchObject({ intro: { text } });
  });

  it('is read whole where a letter arrives in two pieces', async () => {
    const body = Buffer.from(JSON.stringify(summaryOf(TITLE, 'Zürich')));
    const within = body.indexOf('ü') + 1;
    const outcome = await ask({
      [SUMMARY]: (response) => {
        response.write(body.subarray(0, within));
        setTimeout(() => response.end(body.subarray(within)), 30);
      },
    });
    expect(outcome).toMatchObject({ ok: true, intro: { text: 'Zürich' } });
  });

  it('follows a redirect and names the article it led to', async () => {
    const moved = '/en/api/rest_v1/page/summary/Harbour_Post';
    const outcome = await ask({
      [SUMMARY]: redirectTo(moved),
      [moved]: json(summaryOf('Harbour Post', 'It was renamed.')),
    });
    expect(outcome).toMatchObject({ ok: true, intro: { title: 'Harbour Post', text: 'It was renamed.' } });
  });

  it('is in the reader’s language where there is one', async () => {
    const outcome = await ask(
      {
        [links('de')]: json(languageLinks(TITLE, { de: 'Hafenpost' })),
        [GERMAN]: json(summaryOf('Hafenpost', 'Eine Zeitung.', 'de')),
      },
      { language: 'de-AT' },
    );
    expect(outcome).toMatchObject({
      ok: true,
      intro: { title: 'Hafenpost', text: 'Eine Zeitung.', language: 'de', edition: 'de', missingIn: null },
    });
    expect(standIn?.asked).toEqual([links('de'), GERMAN]);
  });

  it.each([
    ['no article', json(languageLinks(TITLE, {})), notFound],
    ['an article that is gone', json(languageLinks(TITLE, { de: 'Hafenpost' })), notFound],
    [
      'a page of several meanings',
      json(languageLinks(TITLE, { de: 'Hafenpost' })),
      json(summaryOf('Hafenpost', 'Hafenpost steht für:', 'de', { type: 'disambiguation' })),
    ],
  ])('is in English, and says what is missing, where the language has %s', async (_, answer, german) => {
    const outcome = await ask(
      { ...ENGLISH_FOUND, [links('de')]: answer, [GERMAN]: german },
      { language: 'de' },
    );
    expect(outcome).toMatchObject({
      ok: true,
      intro: { text: 'A newspaper.', edition: 'en', missingIn: 'de' },
    });
  });

  it('is not looked for under another language’s title', async () => {
    const french = json(languageLinks(TITLE, { fr: 'Le Port' }));
    await ask({ ...ENGLISH_FOUND, [links('de')]: french }, { language: 'de' });
    expect(standIn?.asked).toEqual([links('de'), SUMMARY]);
  });

  it.each([
    ['nb-NO', 'no'],
    ['fil', 'tl'],
    ['zh_TW', 'zh'],
    ['PT-br', 'pt'],
  ])('for the language %s is looked for in the edition %s', async (language, edition) => {
    await ask(ENGLISH_FOUND, { language });
    expect(standIn?.asked[0]).toBe(links(edition));
  });

  it.each(['', '../../x', 'de.evil.example', 'en-US', 'x'])(
    'for the language "%s" is English',
    async (language) => {
      expect(await ask(ENGLISH_FOUND, { language })).toMatchObject({ ok: true, intro: { missingIn: null } });
      expect(standIn?.asked).toEqual([SUMMARY]);
    },
  );
});

describe('no introduction', () => {
  const broken = (part: object) => json(summaryOf(TITLE, 'A newspaper.', 'en', part));
  it.each([
    ['missing', 'for a title that is gone', notFound],
    ['ambiguous', 'for a page of several meanings', broken({ type: 'disambiguation' })],
    ['empty', 'for an article without one', broken({ type: 'no-extract', extract: '' })],
    ['empty', 'for an extract of spaces', broken({ extract: ' \n' })],
    ['busy', 'where there are too many questions', json({ httpCode: 429 }, 429)],
    ['unusable', 'where the server fails', json({}, 500)],
    ['unusable', 'where the question is refused', json({}, 403)],
    ['unusable', 'for what is no JSON', (response) => response.end('<!doctype html><title>Portal</title>')],
    ['unusable', 'for JSON of another shape', json([])],
    ['unusable', 'for a text that is no text', broken({ extract: { html: 'x' } })],
    ['unusable', 'for an endless text', broken({ extract: 'x'.repeat(10_001) })],
    ['unusable', 'for the main page', broken({ type: 'mainpage' })],
    ['unusable', 'for a language that is none', broken({ lang: 'en" onclick="' })],
    [
      'unusable',
      'for an address that is not Wikipedia’s',
      broken({ content_urls: { desktop: { page: 'https://en.wikipedia.org.evil.example/wiki/X' } } }),
    ],
    [
      'unusable',
      'for an address that runs',
      broken({ content_urls: { desktop: { page: 'javascript:alert(1)//https://en.wikipedia.org/wiki/X' } } }),
    ],
    ['offline', 'where the connection breaks', (response) => response.destroy()],
  ] satisfies [string, string, Answer][])('%s %s', async (why, _, answer) => {
    expect(await ask({ [SUMMARY]: answer })).toEqual({ ok: false, why });
  });

  it.each([
    ['busy', json({}, 429)],
    ['unusable', json({ error: { code: 'ratelimited' } })],
  ] as const)('%s where the question for other languages comes to nothing', async (why, answer) => {
    const outcome = await ask({ ...ENGLISH_FOUND, [links('de')]: answer }, { language: 'de' });
    expect(outcome).toEqual({ ok: false, why });
    expect(standIn?.asked).toEqual([links('de')]);
  });

  it('unusable for an enormous answer, of which the rest is not read', async () => {
    let written = 0;
    let closed = Promise.resolve();
    const outcome = await ask({
      [SUMMARY]: (response) => {
        closed = new Promise((resolve) => response.on('close', resolve));
        const more = () => {
          while (!response.destroyed && response.write(' '.repeat(50_000))) written += 50_000;
        };
        response.on('drain', more);
        more();
      },
    });
    expect(outcome).toEqual({ ok: false, why: 'unusable' });
    await closed;
    expect(written).toBeLessThan(20_000_000);
  });

  it('offline, without a question, where the device knows it', async () => {
    expect(await ask(ENGLISH_FOUND, { isOnline: false })).toEqual({ ok: false, why: 'offline' });
    expect(standIn?.asked).toEqual([]);
  });

  it('offline where nobody answers', async () => {
    const gone = await startStandIn({});
    await gone.close();
    const never = new AbortController().signal;
    const access = { ...WIKIPEDIA, originOf: gone.originOf, isOnline: () => true, deadline: () => never };
    expect(await wikipediaIntro(TITLE, 'en', never, access)).toEqual({ ok: false, why: 'offline' });
  });

  it.each([
    ['slow', 'deadline', 'before the answer', false],
    ['slow', 'deadline', 'in the middle of it', true],
    ['cancelled', 'stopped', 'before the answer', false],
    ['cancelled', 'stopped', 'in the middle of it', true],
  ] as const)('%s at the signal "%s" %s', async (why, signal, _, begun) => {
    const controller = new AbortController();
    const outcome = await ask(
      {
        [SUMMARY]: (response) => {
          if (begun) response.write('{"type":');
          setTimeout(() => {
            controller.abort();
          }, 20);
        },
      },
      { [signal]: controller.signal },
    );
    expect(outcome).toEqual({ ok: false, why });
  });

  it('slow when all questions together take too long', async () => {
    const outcome = await ask(
      {
        [links('de')]: after(80, json(languageLinks(TITLE, { de: 'Hafenpost' }))),
        [GERMAN]: after(80, json(summaryOf('Hafenpost', 'Eine Zeitung.', 'de'))),
      },
      { language: 'de', deadline: AbortSignal.timeout(120) },
    );
    expect(outcome).toEqual({ ok: false, why: 'slow' });
  });
});

it('Wikipedia itself is asked at its editions’ own addresses, for five seconds at most', () => {
  expect(WIKIPEDIA.originOf('de')).toBe('https://de.wikipedia.org');
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  WIKIPEDIA.deadline();
  expect(timeout).toHaveBeenCalledWith(5_000);
});
