import type { LanguageModelV4Prompt, SharedV4Warning } from '@ai-sdk/provider';
import type { Turn } from './protocol.ts';

/** The SDK's messages as turns of plain text; what the local engine can't read is left out and reported. */
export function turnsOf(prompt: LanguageModelV4Prompt): { turns: Turn[]; warnings: SharedV4Warning[] } {
  const turns: Turn[] = [];
  const left = new Set<string>();
  for (const message of prompt) {
    if (message.role === 'system') {
      turns.push({ role: 'system', text: message.content });
    } else if (message.role === 'tool') {
      left.add('tool results');
    } else {
      let text = '';
      for (const part of message.content) {
        if (part.type === 'text') text += part.text;
        else left.add(`${part.type} parts`);
      }
      turns.push({ role: message.role, text });
    }
  }
  const warnings = [...left].map((feature): SharedV4Warning => ({ type: 'unsupported', feature }));
  return { turns, warnings };
}
