/** An account that an address belongs to, by its profile or by something it posted. */
export interface AccountReference {
  /** How a reader sees it: "@BBCNews". */
  shown: string;
  /** Keys of the account table (`platform/name`), the surest first; the others are the same name in another form. */
  keys: string[];
  /** Whether the first key says surely whose the account is; false where the platform has others of that name. */
  certain: boolean;
  /** A host that the account's name proves by itself: Bluesky names an account by a domain its owner controls. */
  host: string | null;
}

const NAME = /^[\p{L}\p{N}_.-]{1,100}/u;

export function atName(platform: string, segment: string | undefined): AccountReference | null {
  const name = segment?.startsWith('@') === true ? nameOf(segment.slice(1)) : null;
  return name === null ? null : reference(platform, name);
}

export function reference(platform: string, name: string, forms = [name.toLowerCase()]): AccountReference {
  return {
    shown: `@${name}`,
    keys: forms.map((form) => accountKey(`${platform}/${form}`)),
    certain: true,
    host: null,
  };
}

/** A name that is written without "@". */
export function plain(platform: string, name: string | null): AccountReference | null {
  return name === null ? null : { ...reference(platform, name), shown: name };
}

/** An id in which case counts. */
export function exact(platform: string, id: string | undefined): AccountReference | null {
  return id === undefined || !/^[\w-]{4,200}$/.test(id)
    ? null
    : { shown: id, keys: [`${platform}/${id}`], certain: true, host: null };
}

/** The account table's own spelling of a key: Facebook does not count dots in names. */
export function accountKey(key: string): string {
  return key.startsWith('facebook/') ? key.replaceAll('.', '') : key;
}

/** What of a path segment is a name; links in pages are at times followed by rubbish. */
export function nameOf(segment: string | undefined): string | null {
  return NAME.exec(segment ?? '')?.[0] ?? null;
}
