/** What people who write for news sites are, in seven languages. */
const ROLE =
  'journalist|writer|author|reporter|editor|editor-in-chief|columnist|correspondent|contributor|blogger|critic|photographer|producer|freelancer|analyst|professor|lecturer|fellow|researcher|historian|copywriter|podcaster|economist|consultant|founder|co-founder|' +
  'journaliste|rédactrice|rédacteur|auteure?|autrice|écrivaine?|chroniqueu(?:r|se)|correspondante?|' +
  'Journalist(?:in)?|Autor(?:in)?|Redakteur(?:in)?|Korrespondent(?:in)?|Kolumnist(?:in)?|Publizist(?:in)?|Schriftsteller(?:in)?|' +
  'periodista|escritora?|columnista|autora?|corresponsal|jornalista|colunista|repórter|giornalista|scrittrice|scrittore|redacteur|verslaggever';

/** A site's own people write about a subject; those of a story are told of otherwise. */
const WORKS =
  'covers|writes (?:about|on|for)|reports on|reports for|has (?:been covering|covered|written (?:for|about))|specializes in|specialises in|is based in|contributes to|schreibt (?:über|für)|écrit (?:sur|pour)|escribe (?:sobre|para)|escreve (?:sobre|para)|scrive (?:di|per)';

const IS =
  '(?:is|was|has been|works as|ist|arbeitet als|est|es|é|è)(?: (?:also|currently|since \\d{4}|seit \\d{4}|depuis \\d{4}))?';

const NAMED = new RegExp(
  String.raw`^((?:\p{Lu}[\p{L}\p{M}.'’-]{0,20}[ ,]{1,2}(?:PhD, |MD, )?){1,4})(?:${IS}\s[^.!?]{0,120}?(?<![\p{L}-])(?:${ROLE})(?![\p{L}-])|(?:${WORKS})(?!\p{L}))`,
  'u',
);

/** Of most paragraphs these words alone tell that they are no such note. */
const GLANCE = new RegExp(`${ROLE}|${WORKS}`, 'u');

const UNNAMED: readonly RegExp[] = [
  /^(?:(?:About )?the (?:author|writer)s? (?:is|are|was)|Der Autor (?:ist|war|lehrt|arbeitet)|Die Autorin (?:ist|war|lehrt|arbeitet)|Autor(?:\*in|:in|in)?\s?:|L['’]aut(?:eur|eure|rice|ore) (?:est|è)|(?:El autor|La autora) es|[OA] autora? é|De auteur is)\s/iu,
  /^I(?:['’]m| am) an? [^.]{0,60}?(?:reporter|writer|editor|journalist|contributor|columnist)s? (?:at|for|with|covering|who covers)\s/u,
  // "Calder reported from Milltown and Weir from Harbury."
  /^\p{Lu}[\p{L}\s.'’-]{1,40} reported from \p{Lu}[^.]{1,40}(?:, | and )[^.]{0,80}\bfrom \p{Lu}/u,
  /^Born (?:in )?\d{4}, (?:is|has been)\s|^Geboren \d{4}, ist\s/u,
];

/** No name, though it stands where one would. */
const NO_NAME = /^(?:The|A|An|This|That|It|He|She|They|There|Here|What|Who|One|My|Our|His|Her|Its)\s/u;

/**
 * Whether a paragraph at the edge of an article tells who wrote it. `isNamedElsewhere` says of a surname whether the
 * article has it in other paragraphs: somebody of whom the story tells is not taken for its author.
 */
export function isAuthorNote(paragraph: string, isNamedElsewhere: (name: string) => boolean): boolean {
  const beginning = paragraph.slice(0, 300);
  if (UNNAMED.some((pattern) => pattern.test(beginning))) return true;
  const named = GLANCE.test(beginning) && !NO_NAME.test(beginning) ? NAMED.exec(beginning) : null;
  const name = named?.[1];
  const surname = name
    ?.replace(/\b(?:PhD|MD),? ?/u, '')
    .match(/\p{L}[\p{L}\p{M}'’-]+/gu)
    ?.at(-1);
  return surname !== undefined && !isNamedElsewhere(surname);
}
