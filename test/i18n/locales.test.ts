import {expect} from '@open-wc/testing';
import {localeFor, locales} from '../../src/i18n/locales.ts';

type Shape = string | readonly Shape[] | {readonly [name: string]: Shape};

const chapters = Object.entries(import.meta.glob('../../src/i18n/*/{booking,clinician,comparison,course,evidence,figures,outlook,plan,questions,start,times}.ts', {eager: true}))
  .map(([path, words]) => ({locale: path.split('/').at(-2) ?? '', name: path.split('/').at(-1) ?? '', shape: shapeOf(words)}));
const chaptersOf = (language: string) => chapters.filter(({locale}) => locale === language).map(({name, shape}) => ({name, shape}));

/** The names and kinds of the messages, without their words. */
function shapeOf(words: unknown): Shape {
  if (Array.isArray(words)) return words.map(shapeOf);
  if (typeof words !== 'object' || words === null) return typeof words;
  return Object.fromEntries(Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => [name, shapeOf(value)]));
}

describe('Languages', () => {
  it('are those that a page may be in', () => {
    expect([...new Set(chapters.map(({locale}) => locale))].sort()).to.deep.equal([...locales].sort());
  });

  for (const locale of locales.filter((other) => !other.startsWith('en'))) {
    it(`say all that English says, and no more: ${locale}`, () => {
      expect(chaptersOf(locale)).to.deep.equal(chaptersOf('en'));
    });
  }

  it('differ by region in what is said there only: dates in English', () => {
    expect(chaptersOf('en-GB')).to.deep.equal(chaptersOf('en').filter(({name}) => name === 'start.ts'));
  });

  for (const [lang, locale] of [
    ['', 'en'], ['en', 'en'], ['en-US', 'en'], ['en-CA', 'en'], ['en-Latn-US', 'en'], ['en-GB', 'en-GB'], ['en-AU', 'en-GB'], ['en-IE', 'en-GB'], ['en-001', 'en-GB'], ['en-x-ours', 'en'], ['ES', 'es'], ['es-419', 'es'], ['fr-CA', 'fr'], ['de-AT', 'de'], ['pt', 'pt-BR'], ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'], ['zh-CN', 'zh-Hans'], ['vi-VN', 'vi'], ['ar-EG', 'ar'], ['arn', 'en'], ['ja', 'en'],
  ] as const) {
    it(`serve a page in "${lang}" in ${locale}`, () => {
      expect(localeFor(lang)).to.equal(locale);
    });
  }
});
