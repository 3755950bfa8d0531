import { ACCOUNT_COLUMNS } from './packed-accounts.ts';

/** What is known of an outlet before anything is read about it. */
export interface Named {
  id: string;
  name: string;
  domains?: string[];
}

/** What a text about an outlet may begin with, as far as it is read already. */
export interface Basis {
  id: string;
  name: string;
  domains: readonly string[];
  listedName: string;
}

/** A field whose texts mostly begin like others that stand beside it. */
export interface ShortForm {
  field: string;
  /** Best first. */
  starts: readonly ((basis: Basis) => string)[];
  /** Keeps the field for the texts that are read after it. */
  keep?: (basis: Basis, value: string | string[]) => void;
}

/** Stand for the first, second and third start at a text's beginning. */
const MARKS = '~^`';

const name = (basis: Basis) => basis.name;
const nameWithoutThe = (basis: Basis) => basis.name.replace(/^The /, '');
const nameWithThe = (basis: Basis) => `The ${basis.name}`;
const squashed = (basis: Basis) => basis.id.replaceAll('-', '');
const squashedWithoutThe = (basis: Basis) => basis.id.replace(/^the-/, '').replaceAll('-', '');
const domainLabel = (basis: Basis) => basis.domains[0]?.split('.', 1)[0] ?? '';
const idOfMediaBias = (basis: Basis) => `${basis.id}-media-bias`;
const listedNameOfMediaBias = (basis: Basis) =>
  `${basis.listedName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-media-bias`.replace('--', '-');

/** In the order in which they can be read. */
const SHORT_FORMS: Readonly<Record<string, readonly ShortForm[]>> = {
  outlets: [{ field: 'domains', starts: [squashed, squashedWithoutThe] }],
  allsides: [
    { field: 'listedName', starts: [name], keep: (basis, value) => (basis.listedName = value as string) },
    { field: 'slug', starts: [idOfMediaBias, listedNameOfMediaBias] },
  ],
  accounts: ACCOUNT_COLUMNS.filter((column) => column !== 'youtube/UC').map((field) => ({
    field,
    starts: [domainLabel, squashed, squashedWithoutThe],
  })),
  facts: [{ field: 'wikipedia', starts: [name, nameWithoutThe, nameWithThe] }],
};
const NONE: readonly ShortForm[] = [];
const NO_DOMAINS: readonly string[] = [];

export function shortForms(file: string): readonly ShortForm[] {
  return SHORT_FORMS[file] ?? NONE;
}

export function basisOf(outlet: Named): Basis {
  return { id: outlet.id, name: outlet.name, domains: outlet.domains ?? NO_DOMAINS, listedName: '' };
}

/** Makes every text of a column whole again, in place; `bases` are those of its values. */
export function expandColumn(
  values: (string | string[])[],
  { starts, keep }: ShortForm,
  bases: readonly Basis[],
): void {
  bases.forEach((basis, index) => {
    const value = values[index];
    if (value === undefined) return;
    const whole =
      typeof value === 'string'
        ? expand(value, starts, basis)
        : value.map((part) => expand(part, starts, basis));
    values[index] = whole;
    keep?.(basis, whole);
  });
}

function expand(text: string, starts: ShortForm['starts'], basis: Basis): string {
  const start = starts[MARKS.indexOf(text.charAt(0))];
  return start === undefined ? text : start(basis) + text.slice(1);
}

/** "taz.de" → "~.de" where the first start is "taz". @throws RangeError for a text that begins with a mark. */
export function shorten(text: string, { starts }: ShortForm, basis: Basis): string {
  if (MARKS.includes(text.charAt(0))) throw new RangeError(`"${text}" begins with a mark.`);
  for (const [at, start] of starts.entries()) {
    const beginning = start(basis);
    if (beginning.length > 1 && text.startsWith(beginning))
      return MARKS.charAt(at) + text.slice(beginning.length);
  }
  return text;
}
