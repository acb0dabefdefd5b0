import { type Axis, signalOf, type Verdict } from '@artisan/market';
import bricolageUrl from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2?url';
import hankenUrl from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?url';
import { saveFile } from '../../shared/save-file.ts';
import { drawing } from './chart-geometry.ts';
import { dayInWords, figureLine, salesLine, standingLine } from './reading-words.ts';

/** The paper's colours: a picture is printed and pasted into documents, so it is light whatever the screen is. */
const paper: Readonly<Record<string, string>> = {
  page: '#F1F1EB',
  sheet: '#FEFEFB',
  line: '#D8D8CE',
  'line-2': '#C3C3B7',
  ink: '#1B2326',
  'ink-2': '#465054',
  'ink-3': '#62696B',
  cloth: '#17614A',
  brass: '#D79A2B',
  pencil: '#3150A6',
};

export interface PictureFacts {
  /** The chart as it is on the page. */
  chart: SVGSVGElement;
  niche: string;
  verdict: Verdict;
  coverage: string;
  statement: string;
  axes: readonly Axis[];
  currency: string;
  /** `2026-11-20` */
  date: string;
}

const sheet = { width: 960, margin: 56 } as const;
/** Pixels a unit: 1920 wide, sharp in print at 16 cm. */
const scale = 2;
const display = 'Bricolage Grotesque Variable';
const plain = 'Hanken Grotesk Variable';

/** Saves the radar as a PNG, with its figures, the date and the honest statement. Throws when a font can't be fetched. */
export async function savePicture(facts: PictureFacts): Promise<void> {
  const [faces] = await Promise.all([fontFaces(), document.fonts.ready]);
  const { svg, height } = sheetOf(facts, faces);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('This browser gave no picture.');
  saveFile(file, fileName(facts));
}

/** `radar-cozy-mystery-tea-shop-2026-11-20.png` */
export function fileName({ niche, date }: Pick<PictureFacts, 'niche' | 'date'>): string {
  const words = niche
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${['radar', ...(words?.slice(0, 6) ?? []), date].join('-')}.png`;
}

/** An SVG that is drawn as an image sees no fonts of the page: it carries its own. */
async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    [
      [display, bricolageUrl],
      [plain, hankenUrl],
    ].map(async ([family, url]) => {
      const response = await fetch(url ?? '');
      if (!response.ok) throw new TypeError('A font could not be fetched.');
      const bytes = new Uint8Array(await response.arrayBuffer());
      return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${base64(bytes)})}`;
    }),
  );
  return faces.join('');
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface TextStyle {
  size: number;
  weight?: number;
  family?: string;
  tone?: string;
  anchor?: 'start' | 'end';
}

function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const { size, weight = 400, family = plain, tone = 'ink', anchor = 'start' } = style;
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${paper[tone]}">${escaped(text)}</text>`;
}

/** The words in lines no wider than `width`, as the page's own fonts measure them. */
function wrap(text: string, width: number, font: string): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [text];
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function sheetOf(facts: PictureFacts, faces: string): { svg: string; height: number } {
  const { width, margin } = sheet;
  const inner = width - 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const paragraph = (text: string, lineHeight: number, style: TextStyle) => {
    const { size, weight = 400, family = plain } = style;
    for (const line of wrap(text, inner, `${weight} ${size}px "${family}"`)) {
      y += lineHeight;
      parts.push(textAt(margin, y, line, style));
    }
  };
  paragraph(facts.niche.trim() || 'A niche without a name', 26, { size: 20, tone: 'ink-2' });
  y += 8;
  paragraph(facts.verdict.title, 40, { size: 34, weight: 650, family: display });
  y += 6;
  paragraph(facts.verdict.reason, 24, { size: 17, tone: 'ink-2' });
  paragraph(`${facts.coverage}. Further out is better; the dotted line is the bar that was set.`, 24, {
    size: 14,
    tone: 'ink-3',
  });
  const chartScale = 1.6;
  const chart = chartMarkup(facts.chart);
  const left = (width - drawing.width * chartScale) / 2;
  parts.push(`<g transform="translate(${left} ${y}) scale(${chartScale})">${chart}</g>`);
  y += drawing.height * chartScale + 12;
  for (const axis of facts.axes) {
    parts.push(`<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}" stroke="${paper.line}"/>`);
    y += 27;
    const { name, where, value, tone } = rowOf(axis, facts.currency);
    parts.push(textAt(margin, y, name, { size: 15, weight: 600 }));
    parts.push(textAt(margin + 190, y, where, { size: 15, tone: 'ink-2' }));
    parts.push(textAt(width - margin, y, value, { size: 15, weight: 600, tone, anchor: 'end' }));
    y += 11;
  }
  y += 18;
  paragraph(facts.statement, 19, { size: 13, tone: 'ink-3' });
  paragraph(`${dayInWords(facts.date)} · Niche Radar, Artisan AI`, 24, { size: 13, weight: 600, tone: 'ink-2' });
  const height = Math.ceil(y + margin);
  return {
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"><style>${faces}</style><rect width="100%" height="100%" fill="${paper.page}"/>${parts.join('')}</svg>`,
  };
}

function rowOf(axis: Axis, currency: string) {
  const { standing } = axis;
  const name = signalOf(axis.id).name;
  if (standing.state === 'empty') return { name, where: standing.why, value: '–', tone: 'ink-3' };
  if (standing.state === 'opinion') {
    return { name, where: 'Model’s opinion', value: standingLine(standing), tone: 'pencil' };
  }
  if (standing.state === 'estimate') {
    const where = `Estimate: ${salesLine(standing.sales)} (${figureLine(axis, currency)})`;
    return { name, where, value: standingLine(standing), tone: 'ink' };
  }
  return { name, where: figureLine(axis, currency), value: standingLine(standing), tone: 'ink' };
}

/** The chart's insides, with the paper's colours for the page's tokens. */
function chartMarkup(chart: SVGSVGElement): string {
  const markup = [...chart.children].map((child) => new XMLSerializer().serializeToString(child)).join('');
  return `<g font-family="${plain}">${markup.replace(/var\(--a-([a-z0-9-]+)\)/g, (_, token: string) => paper[token] ?? '#000')}</g>`;
}
