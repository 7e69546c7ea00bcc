import { describe, expect, it } from '@jest/globals';
import { wordingOf } from '../../../server/import/wording.ts';

const at = (url: string) => wordingOf({ url, title: null }, null);
const called = (title: string) => wordingOf({ url: null, title }, null);
const reading = (words: string) => wordingOf({ url: null, title: null }, words);

describe('the wording of a text', () => {
  it('is the headline in its address, whatever the outlet puts around it', () => {
    const same = [
      'http://wamc.org/post/new-years-celebrations-kick-across-globe',
      'https://www.example.org/2018/01/01/New_Years_Celebrations_Kick_Across_Globe-12465009.php',
      'https://example.com/new-years-celebrations-kick-across-globe/article_3c66abaf-ea3f-519b-ac8a.html',
      'https://example.net/8030630-new-years-celebrations-kick-across-globe/?ref=rss',
    ].map(at);
    expect(new Set(same)).toEqual(new Set(['new-years-celebrations-kick-across-globe']));
    expect(at('https://example.org/nyheter/m%C3%B8te-i-oslo-om-fred-og-handel')).toBe(
      'møte-i-oslo-om-fred-og-handel',
    );
  });

  it('is not told by an address without a headline', () => {
    for (const url of [
      'https://example.org/',
      'https://example.org/page.aspx?id=7ZSV',
      'https://example.org/story/37167020/fire-downtown',
      'https://example.org/all-the-news-of-today/story.html',
      'https://example.org/all-the-news-of-today/macron-meets-putin',
      'https://example.org/%E0%A4%A',
      'not an address',
    ])
      expect([url, at(url)]).toEqual([url, url.includes('story.html') ? 'all-the-news-of-today' : null]);
  });

  it('is the title, or else the words, where they are more than a note', () => {
    expect(called('Macron talks with Putin by phone')).toBe(called('macron talks with putin by phone '));
    expect(called('Working visit')).toBeNull();
    const text = 'The two spoke for an hour on Friday about the talks in Vienna.';
    expect(reading(text)).toBe(reading(text.toUpperCase()));
    expect(reading(text)).not.toBe(reading(text.replace('Friday', 'Sunday')));
    expect(reading('Working visit to Washington, D.C.')).toBeNull();
  });

  it('is what the format tells of the text where there is no headline', () => {
    const mention = { url: 'https://example.org/n?id=1', title: null, textFingerprint: '3301 -2.515723270' };
    expect(wordingOf(mention, null)).toBe('3301 -2.515723270');
  });
});
