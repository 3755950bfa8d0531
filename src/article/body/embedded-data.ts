/** In UTF-16 units: what is read of a page's scripts. */
const MAX_CHARACTERS = 3_000_000;
const MAX_SCRIPTS = 400;

/** What well-known systems assign their state to. */
const NAMES = [
  'Fusion.globalContent',
  '__APOLLO_STATE__',
  '__PRELOADED_STATE__',
  '__INITIAL_STATE__',
  '__INITIAL_DATA__',
  '__NUXT_DATA__',
];
const STREAM = 'self.__next_f.push(';

/**
 * The data that applications draw a page from, as they stand in its scripts: JSON blocks, JSON that is assigned to one of
 * the names above, and the rows of Next's stream. Texts without a shape are given as strings. Linear in their length.
 */
export function embeddedData(document: Document): unknown[] {
  const found: unknown[] = [];
  let stream = '';
  let characters = 0;
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent;
    characters += text.length;
    if (characters > MAX_CHARACTERS) break;
    const type = script.getAttribute('type') ?? '';
    if (/ld\+json/i.test(type)) continue;
    if (/^application\/json$/i.test(type)) found.push(parsed(text));
    else if (text.includes(STREAM)) stream += streamed(text);
    else for (const name of NAMES) found.push(assigned(text, name));
  }
  return [...found, ...rowsOf(stream)].filter((value) => value !== null);
}

/** The value that is assigned to a name; null where it is none, or no JSON. */
function assigned(text: string, name: string): unknown {
  const at = text.indexOf(name);
  if (at === -1) return null;
  const start =
    at +
    name.length +
    (/^["'\]\s]*=\s*/.exec(text.slice(at + name.length, at + name.length + 40))?.[0].length ?? 0);
  return /[[{]/.test(text.charAt(start)) ? parsed(text.slice(start, endOf(text, start))) : null;
}

/** Where the value that begins at `start` ends. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

/** `self.__next_f.push([1,"…"])` → the text in it. */
function streamed(text: string): string {
  const start = text.indexOf(STREAM) + STREAM.length;
  const value = parsed(text.slice(start, endOf(text, start)));
  const piece: unknown = Array.isArray(value) ? value[1] : null;
  return typeof piece === 'string' ? piece : '';
}

/** `5:["$",…]` is a row of JSON up to the line's end; `24:T1b7b,` begins a text of so many bytes. */
function rowsOf(stream: string): unknown[] {
  const rows: unknown[] = [];
  for (let at = 0; at < stream.length;) {
    const [head = '', size] = /^[0-9a-f]{0,6}:(?:T([0-9a-f]{1,6}),)?/.exec(stream.slice(at, at + 20)) ?? [];
    const start = at + head.length;
    if (size === undefined) {
      const end = stream.indexOf('\n', start);
      at = end === -1 ? stream.length : end + 1;
      if (/[[{"]/.test(stream.charAt(start))) rows.push(parsed(stream.slice(start, at)));
    } else {
      const bytes = Number.parseInt(size, 16);
      const text = new TextDecoder().decode(
        new TextEncoder().encode(stream.slice(start, start + bytes)).subarray(0, bytes),
      );
      rows.push(text);
      at = start + text.length;
    }
  }
  return rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
