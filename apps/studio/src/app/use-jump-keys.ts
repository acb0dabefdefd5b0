import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { pages } from './tools.ts';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** How long G waits for its letter, in ms. */
const patience = 3000;

/**
 * G, then a page's letter, opens the page; a question mark asks for the list of keys.
 * @returns whether G was pressed and its letter is awaited
 */
export function useJumpKeys(onHelp: () => void): boolean {
  const navigate = useNavigate();
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting = false;
    const wait = (next: boolean) => {
      clearTimeout(timer);
      waiting = next;
      setArmed(next);
      if (next) timer = setTimeout(() => wait(false), patience);
    };
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Shift') return;
      // A dialog has the keyboard to itself.
      const inDialog = document.querySelector('[role="dialog"]') !== null;
      if (inDialog || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return wait(false);
      const key = event.key.toLowerCase();
      const page = waiting ? pages.find(({ shortcut }) => shortcut === key) : undefined;
      wait(!page && key === 'g');
      if (page) void navigate({ to: page.path });
      if (key === '?') onHelp();
    };
    window.addEventListener('keydown', listen);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', listen);
    };
  }, [navigate, onHelp]);
  return armed;
}
