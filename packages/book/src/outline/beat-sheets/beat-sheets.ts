import type { BookGenre } from '@artisan/contract';
import type { BeatSheet } from '../beat-sheet.ts';
import { cookbook } from './cookbook.ts';
import { cosyMystery } from './cosy-mystery.ts';
import { fantasy } from './fantasy.ts';
import { howTo } from './how-to.ts';
import { memoir } from './memoir.ts';
import { romance } from './romance.ts';
import { scienceFiction } from './science-fiction.ts';
import { selfHelp } from './self-help.ts';
import { thriller } from './thriller.ts';
import { youngAdult } from './young-adult.ts';

export const beatSheets: Readonly<Record<BookGenre, BeatSheet>> = {
  'cosy-mystery': cosyMystery,
  romance,
  thriller,
  fantasy,
  'science-fiction': scienceFiction,
  'young-adult': youngAdult,
  'how-to': howTo,
  'self-help': selfHelp,
  memoir,
  cookbook,
};
