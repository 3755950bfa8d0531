import { decodeBase64, decodeText } from './base64.ts';
import { afterHost, afterPath, hidden, parameter } from './find.ts';
import { rules, type Find } from './rule.ts';
import { unescapeAscii } from './target.ts';

/** Lengths of the runs that Proofpoint writes as one letter: "**A" is two characters, "**B" three. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** /v3/__address__;replaced!!…: "*" stands for a character of its own, kept in base64 behind the address. */
const proofpoint: Find = (url) => {
  const text = afterHost(url);
  if (!text.startsWith('/v3/__')) return undefined;
  const end = text.lastIndexOf('__;');
  const replaced = decodeText(decodeBase64(text.slice(end + 3).split('!!', 1)[0] ?? ''));
  if (replaced === null) return null;
  const characters = Array.from(replaced);
  let at = 0;
  return text.slice(6, end).replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const from = at;
    at += run === undefined ? 1 : RUNS.indexOf(run) + 2;
    return characters.slice(from, at).join('');
  });
};

/** /v2/url?u=https-3A__host_path: "-" stands for "%" and "_" for "/". */
const proofpointBefore: Find = (url, under) => {
  const text = parameter('u', /^\/v[12]\/url$/)(url, under);
  if (typeof text !== 'string' || url.pathname === '/v1/url') return text;
  return unescapeAscii(text.replaceAll('_', '/').replaceAll('-', '%'));
};

/** /L0/address/1/…: the address is escaped, so that no slash is in it. */
const amazonMail: Find = (url) => /^\/L0\/([^/]+)/.exec(url.pathname)?.[1];

export const mailRules = rules('redirect', [
  ['*.safelinks.protection.outlook.com', 'Outlook’s Safe Links', parameter('url')],
  ['urldefense.com', 'Proofpoint', proofpoint],
  ['urldefense.com urldefense.proofpoint.com', 'Proofpoint', proofpointBefore],
  ['linkprotect.cudasvc.com', 'Barracuda', parameter('a', /^\/url$/)],
  ['secure-web.cisco.com', 'Cisco', afterPath(/^\/[\w-]{20,}\/(?=http)/i)],
  ['*.mimecast.com', 'Mimecast', hidden(/^\/s\/./)],
  ['awstrack.me *.awstrack.me', 'a newsletter’s link', amazonMail],
  ['substack.com', 'Substack', hidden(/^\/redirect\/./)],
  ['*.list-manage.com', 'a newsletter’s link', hidden(/^\/track\/click$/)],
  ['*.ct.sendgrid.net', 'a newsletter’s link', hidden(/^\/(?:ls|wf)\/click$/)],
  ['lnks.gd links.govdelivery.com', 'a newsletter’s link', hidden(/^\/./)],
  // Publishers count clicks at a host of their own, but such a link may lead anywhere.
  ['link.*', 'a newsletter’s link', hidden(/^\/click\/\d+\.\d+\/[\w-]{8,}/)],
]);
