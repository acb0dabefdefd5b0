import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { tools } from './tools.ts';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** How long G waits for its letter, in ms. */
const patience = 1500;

/** G, then a tool's letter, opens the tool. */
export function useJumpKeys(): void {
  const navigate = useNavigate();
  useEffect(() => {
    let armedAt = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent) => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toLowerCase();
      const tool = event.timeStamp - armedAt < patience ? tools.find(({ shortcut }) => shortcut === key) : undefined;
      armedAt = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (tool) void navigate({ to: tool.path });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate]);
}
