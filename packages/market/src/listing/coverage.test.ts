import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';

const listing = {
  title: ['French Rolling Pins for Bakers'],
  bullets: ['A pin for pastry', 'Rolling dough'],
  description: [''],
};

it.each([
  ['french rolling pin', { title: 'exact', bullets: 'some', description: 'none' }, []],
  ['rolling pin', { title: 'exact', bullets: 'all', description: 'none' }, []],
  ['baker’s pin', { title: 'all', bullets: 'some', description: 'none' }, []],
  ['marble pastry board', { title: 'none', bullets: 'some', description: 'none' }, ['marble', 'board']],
])('finds %s', (phrase, fields, missing) => {
  expect(coverageOf([phrase], ['title', 'bullets', 'description'], listing)).toEqual([{ phrase, fields, missing }]);
});
