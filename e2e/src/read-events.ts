export interface ServerEvent {
  event: string;
  data: unknown;
}

/** Reads a whole stream of server-sent events whose data is JSON. */
export async function readEvents(answer: Response): Promise<ServerEvent[]> {
  const blocks = (await answer.text()).split('\n\n').filter((block) => block.includes('data:'));
  return blocks.map((block) => {
    const lines = block.split('\n');
    const field = (name: string) =>
      lines
        .filter((line) => line.startsWith(`${name}: `))
        .map((line) => line.slice(name.length + 2))
        .join('\n');
    return { event: field('event'), data: JSON.parse(field('data')) };
  });
}
