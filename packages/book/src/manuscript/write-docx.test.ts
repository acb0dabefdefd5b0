import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from './write-docx.ts';

const manuscript = {
  title: 'The Silent Harbour & Other “Tales”',
  author: 'Ada <Writer>',
  copyright: ['Copyright © 2026 Ada <Writer>', 'All rights reserved.'],
  chapters: [
    { title: 'The Ferry', text: 'The lamp had been lit *again*.\n\n“Who has the **key**?”\n\n***\n\nMorning.' },
    {
      title: 'What You Need',
      text: '## Tools\n\n- a pan\n- a knife\n\n1. Heat.\n2. Stir.\n\n> Taste it.\n\u0000\u0007Bell.',
    },
    { title: '', text: '' },
  ],
};

/** Mammoth's view of a Word file: styles by name, so that the test sees what Word sees. */
const read = async (bytes: Uint8Array) => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='Title'] => h1.title:fresh",
        "p[style-name='Heading 1'] => h1:fresh",
        "p[style-name='Heading 2'] => h2:fresh",
        "p[style-name='First Paragraph'] => p.first:fresh",
        "p[style-name='Body Text'] => p.body:fresh",
        "p[style-name='Scene Break'] => p.break:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Copyright'] => p.copyright:fresh",
        "p[style-name='Author'] => p.author:fresh",
      ],
    },
  );
  return { html: value, problems: messages.filter(({ type }) => type === 'error' || /style/i.test(String(messages))) };
};

describe('writeDocx', () => {
  it('writes real styles, in order, that a reader of Word files finds again', async () => {
    const { html, problems } = await read(await writeDocx(manuscript));
    expect(problems).toEqual([]);
    const body = html.replace(/<a id="[^"]*"><\/a>/g, '');
    expect(body).toContain('<h1 class="title">The Silent Harbour &amp; Other “Tales”</h1>');
    expect(body).toContain('<p class="author">Ada &lt;Writer&gt;</p>');
    expect(body).toContain('<p class="copyright">Copyright © 2026 Ada &lt;Writer&gt;</p>');
    const chapters = body.slice(body.indexOf('<h1>The Ferry'));
    expect(chapters).toBe(
      [
        '<h1>The Ferry</h1>',
        '<p class="first">The lamp had been lit <em>again</em>.</p>',
        '<p class="body">“Who has the <strong>key</strong>?”</p>',
        '<p class="break">* * *</p>',
        '<p class="first">Morning.</p>',
        '<h1>What You Need</h1>',
        '<h2>Tools</h2>',
        '<ul><li>a pan</li><li>a knife</li></ul>',
        '<ol><li>Heat.</li><li>Stir.</li></ol>',
        '<blockquote><p>Taste it.</p></blockquote>',
        '<p class="body">Bell.</p>',
        '<h1>Chapter 3</h1>',
      ].join(''),
    );
  });

  it('writes a long book', async () => {
    const chapters = Array.from({ length: 60 }, (_, index) => ({
      title: `Chapter of ${index}`,
      text: 'A sentence of seven words goes here.\n\n'.repeat(200),
    }));
    const { html } = await read(await writeDocx({ ...manuscript, chapters }));
    expect(html.match(/<h1>/g)).toHaveLength(60);
    expect(html.match(/A sentence of seven words goes here\./g)).toHaveLength(12_000);
  });
});
