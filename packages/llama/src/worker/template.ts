import { type ChatHistoryItem, type LlamaModel, resolveChatWrapper, type Token } from 'node-llama-cpp';
import type { Turn } from '../protocol.ts';

/** Marks in a file's chat template that tell the families apart. */
const families = [
  ['<|start_header_id|>', 'llama-3'],
  ['<|im_start|>', 'chatml'],
  ['<start_of_turn>', 'gemma'],
  ['[INST]', 'mistral'],
] as const;

/** The family of the chat template that the model's file carries; `none` when it carries none. */
export function templateOf(model: LlamaModel): string {
  const text = model.fileInfo.metadata.tokenizer?.chat_template;
  if (!text) return 'none';
  return families.find(([mark]) => text.includes(mark))?.[1] ?? 'other';
}

export interface Template {
  /** The conversation as tokens, up to where the answer begins. */
  tokens(turns: readonly Turn[]): Token[];
  /** Tokens that end an answer, besides the model's own end-of-generation tokens. */
  readonly stopTokens: ReadonlySet<Token>;
  /** The same ends where a model spells them out. */
  readonly stopTexts: readonly string[];
}

/** A model that gets no system turn may speak about the one it was trained with; this one says nothing in particular. */
const neutralSystem = 'You are a helpful writing assistant.';

export function createTemplate(model: LlamaModel): Template {
  const wrapper = resolveChatWrapper(model, { warningLogs: false });
  const { bos } = model.tokens;

  function render(turns: readonly Turn[]) {
    const withSystem: readonly Turn[] =
      turns[0]?.role === 'system' ? turns : [{ role: 'system', text: neutralSystem }, ...turns];
    const chatHistory: ChatHistoryItem[] = withSystem.map(({ role, text }) =>
      role === 'assistant' ? { type: 'model', response: [text] } : { type: role, text },
    );
    if (chatHistory.at(-1)?.type !== 'model') chatHistory.push({ type: 'model', response: [] });
    return wrapper.generateContextState({ chatHistory });
  }

  const stopTokens = new Set<Token>();
  const stopTexts: string[] = [];
  for (const trigger of render([{ role: 'user', text: 'a' }]).stopGenerationTriggers) {
    const tokens = trigger.tokenize(model.tokenizer);
    const [first] = tokens;
    if (first !== undefined && tokens.length === 1) stopTokens.add(first);
    else if (tokens.length > 1) stopTexts.push(trigger.toString());
  }

  return {
    stopTokens,
    stopTexts: stopTexts.filter((text) => text.trim() !== ''),
    tokens(turns) {
      const tokens = render(turns).contextText.tokenize(model.tokenizer);
      // Where the mark that begins a turn is also the token that begins a text, the wrapper writes it twice.
      return bos !== null && tokens[0] === bos && tokens[1] === bos ? tokens.slice(1) : tokens;
    },
  };
}
