import { expect, it } from 'vitest';
import { emptyBook } from './book.ts';
import { stepBook } from './book-steps.ts';
import { cleanTitle, titleRequests, titlesToOffer } from './title-request.ts';

const book = stepBook(emptyBook, {
  kind: 'outline',
  tradition: '',
  chapters: [
    { title: 'The Lost Lane', beats: ['a'] },
    { title: 'Two', beats: ['b'] },
  ],
});

it.each([
  ['1. The Shadow Weaver', 'The Shadow Weaver'],
  ['10) “A Shadowy Window.”', 'A Shadowy Window'],
  ['- **turn the problem round**', 'Turn the problem round'],
  ['3. The Hidden Garden: A Guide to Growing Herbs', 'The Hidden Garden'],
  ['2. Chapter 2: The Night Boat', 'The Night Boat'],
  ['Here are ten titles for you', undefined],
  ['1. Redemption', undefined],
  ['1. The Empty Pier', undefined],
  ['2. The Lost Town on the Island of the Lost', undefined],
  ['4. The Lost Lost', undefined],
  ['5. The first chapter', undefined],
  ['6. The House of', undefined],
  ['7. <b>Bold Words</b>', undefined],
])('reads %s as %s', (line, title) => {
  expect(cleanTitle(line)).toBe(title);
});

it('asks for several lists at once', () => {
  const requests = titleRequests(book);
  expect(requests.length).toBeGreaterThan(1);
  expect(requests[0]?.prompt).toContain('Write chapter titles for a cosy mystery book.');
});

it('offers each title once, none that the book has, and not the line that was cut', () => {
  const offered = titlesToOffer(book, [
    { text: '1. The Lost Lane\n2. The Night Boat\n3. A Shadowy Window\n4. The Shad', cut: true },
    { text: '1. The Night Boat\n2. The Last Hope', cut: false },
  ]);
  expect([...offered.values()]).toEqual([['The Night Boat', 'The Last Hope'], ['A Shadowy Window']]);
});

it('offers no more than three to a chapter', () => {
  const words = ['Red', 'Blue', 'Green', 'Grey', 'Brown', 'White', 'Black', 'Golden', 'Silver'];
  const text = words.map((word, index) => `${index}. The ${word} Door`).join('\n');
  expect([...titlesToOffer(book, [{ text, cut: false }]).values()].map((titles) => titles.length)).toEqual([3, 3]);
});
