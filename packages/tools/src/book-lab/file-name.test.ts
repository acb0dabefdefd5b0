import { expect, it } from 'vitest';
import { manuscriptFileName } from './file-name.ts';

it.each([
  ['The Silent Harbour', 'the-silent-harbour.docx'],
  ['Zoë’s “Café”', 'zoes-cafe.docx'],
  ['../../etc/passwd', 'etc-passwd.docx'],
  ['狐', 'manuscript.docx'],
])('calls %s %s', (title, name) => {
  expect(manuscriptFileName(title)).toBe(name);
});
