import {expect} from '@open-wc/testing';
import {plural as arabicPlural} from '../../src/i18n/ar/plural.ts';

type Plural = (count: number, one: string, other: string) => string;

const localeOf = (path: string): string => path.split('/').at(-2) ?? '';
const translated = Object.keys(import.meta.glob('../../src/i18n/*/start.ts')).map(localeOf).filter((locale) => !locale.startsWith('en'));
const languages = Object.entries(import.meta.glob('../../src/i18n/*/plural.ts', {eager: true})).map(([path, {plural}]) => ({locale: localeOf(path), plural}));
const counts = Array.from({length: 1001}, (_, count) => count);

/** The name of the form that a language takes for a number, by giving each form its name as the word. */
function formOf(locale: string, plural: unknown): (count: number) => string {
  if (locale === 'ar') return (count) => arabicPlural(count, {one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'});
  return (count) => (plural as Plural)(count, 'one', 'other');
}

/** By CLDR. Arabic has a form for zero too; ours says "0 sessions" with the form of a hundred, as CLDR's own names of units do. */
function formByCldr(locale: string): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (count) => rules.select(count).replace('zero', 'other');
}

describe('The form of a word beside a number', () => {
  it('is known in each language that has more than one', () => {
    const needing = translated.filter((locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length > 1);
    expect(languages.map(({locale}) => locale)).to.have.members(needing);
  });

  for (const {locale, plural} of languages) {
    it(`is that of CLDR from 0 to 1,000 in ${locale}`, () => {
      const [ours, theirs] = [formOf(locale, plural), formByCldr(locale)];
      expect(counts.filter((count) => ours(count) !== theirs(count))).to.deep.equal([]);
    });
  }

  it('is that of CLDR for halves in Arabic', () => {
    const theirs = formByCldr('ar');
    expect([0.5, 1.5, 3.5, 27.5].map(formOf('ar', arabicPlural))).to.deep.equal([0.5, 1.5, 3.5, 27.5].map(theirs));
  });
});
