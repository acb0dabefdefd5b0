/** One request, the same on every side. */
export interface Order {
  system: string;
  prompt: string;
  maxTokens: number;
  seed: number;
}

/** What both sides sample with; `repetitionControl` adds what our server adds by default. */
export const sampling = { temperature: 0.7, topP: 0.9 };

const system = 'You write long, detailed texts.';

const subjects = [
  'a lighthouse keeper who finds a letter',
  'a baker who moves to a mountain village',
  'a clockmaker and her curious apprentice',
  'a gardener who plants a forest alone',
  'a captain who cannot swim in cold water',
  'a librarian who repairs very old maps',
  'a teacher on a small and windy island',
  'a violin maker in a town of painters',
  'a night train that crosses the desert',
  'a shepherd who learns to read the stars',
];

/** Ten orders of one kind. Another round begins with other words, so that nobody has read its prompts before. */
export function ordersOf(round: string, count = subjects.length, maxTokens = 100): Order[] {
  return subjects.slice(0, count).map((subject, index) => ({
    system,
    prompt: `Book ${round}, part ${index + 1}: write a long story about ${subject}. Describe places, people and weather in detail.`,
    maxTokens,
    seed: 1000 + index,
  }));
}

/** About 3,000 tokens that begin with `title`. */
export function longPrompt(title: string): string {
  return `${title}. ${'The quick brown fox jumps over the lazy dog near the river bank. '.repeat(200)}`;
}

/** Runs `work`, which gives the number of tokens it wrote, and gives tokens per second. */
export async function rateOf(work: () => Promise<number>): Promise<number> {
  const startedAt = performance.now();
  const tokens = await work();
  return (tokens * 1000) / (performance.now() - startedAt);
}
