import type {ConsentText} from '../../../booking/contact-form.ts';
import type {Place} from '../../../parsing/place.ts';

/**
 * Reads what a clinic asks people to agree to. As an attribute, an id with a version and the sentence, in which a link is
 * written as in Markdown: `privacy@2026-03: I have read the [privacy notice](/privacy)`; a `?` behind the id marks one that
 * may be left out, a semicolon stands between two. As a property, one object or a list.
 */
export function readConsents(place: Place): readonly ConsentText[] | undefined {
  const before = place.issues.length;
  const places = typeof place.value === 'string' ? written(place, place.value) : Array.isArray(place.value) ? place.items() : [place];
  const consents = places?.map(readConsent).filter((consent) => consent !== undefined) ?? [];
  if (new Set(consents.map(({id}) => id)).size < consents.length) place.refuse('must give each consent an id of its own');
  return place.issues.length > before ? undefined : consents;
}

const example = 'privacy@2026-03: I have read the [privacy notice](/privacy)';

function written(place: Place, text: string): Place[] | undefined {
  const parts = text.split(/;\s*(?=[a-z][\w-]*\??@)/i).map((part) => /^\s*([a-z][\w-]*)(\??)@([^\s:]+):\s*(\S.*?)\s*$/is.exec(part));
  if (!parts.every((part) => part !== null)) return place.refuse(`must be an id, a version and a sentence, such as "${example}"`);
  return place.as(parts.map(([, id, optional, version, sentence]) => ({id, version, text: sentence, required: optional === ''}))).items();
}

function readConsent(place: Place): ConsentText | undefined {
  const id = place.at('id').text();
  const version = place.at('version').text();
  const sentence = place.at('text').text();
  const href = place.at('href').optional((at) => at.text());
  const required = place.at('required').optional((at) => at.boolean()) ?? true;
  if (id === undefined || version === undefined || sentence === undefined) return undefined;
  const text = withLinks(sentence, href);
  if (text.length === 1 && href !== undefined) return place.at('text').refuse('must have the words of the link in brackets: I have read the [privacy notice]');
  const bad = text.find((part) => typeof part !== 'string' && !isSafe(part.href));
  return bad === undefined ? {id, version, text, required} : place.at('text').refuse('must give each link an address of the web, such as [privacy notice](/privacy)');
}

/** Splits a sentence at its links, `[words](address)`, or `[words]` where the address is given apart. */
function withLinks(sentence: string, href = ''): ConsentText['text'] {
  const pieces = sentence.split(/\[([^\]]+)\](?:\(([^)\s]*)\))?/);
  return pieces.flatMap((piece, index): ConsentText['text'] => {
    if (index % 3 === 0) return piece === '' ? [] : [piece];
    return index % 3 === 1 ? [{text: piece, href: pieces[index + 1] ?? href}] : [];
  });
}

/** An address of the web or of this site; a link must not run a script. */
function isSafe(href: string): boolean {
  return href !== '' && (/^https?:\/\//i.test(href) || !/^[\s\p{Cc}]*[a-z][a-z\d+.-]*:/iu.test(href));
}
