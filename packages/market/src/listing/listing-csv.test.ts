import { expect, it } from 'vitest';
import { stores } from '../stores/stores.ts';
import { listingCsv } from './listing-csv.ts';

it('writes a header and a row, a column for each place', () => {
  expect(listingCsv(stores.merch, { brand: ['Hive'], title: ['Bee "Kind", always'], bullets: ['One\nline'] })).toBe(
    'Brand,Title,Bullet points 1,Bullet points 2,Description\r\nHive,"Bee ""Kind"", always","One\nline",,\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('disarms %j', (text) => {
  expect(listingCsv(stores.merch, { title: [text] })).toContain(`'${text}`);
});
