import type { PodProductId } from '@artisan/contract';
import { type Cloth, cloths, printProducts } from '@artisan/market';
import { useState } from 'react';
import { readStored, store } from '../../shared/stored.ts';

export const views = ['tee', 'tote', 'mug', 'flat'] as const;
export type View = (typeof views)[number];

/** How the design is looked at and what is made of it. Survives a reload. */
export interface Settings {
  view: View;
  cloth: Cloth['id'];
  ticked: PodProductId[];
  /** Colours laid behind the artwork, `#RRGGBB`, for products that print to the edge. */
  grounds: Partial<Record<PodProductId, string>>;
}

const storedAs = 'artisan:pod-designer:products';
const usual: Settings = {
  view: 'tee',
  cloth: 'black',
  ticked: ['merch-tee', 'merch-hoodie', 'mug-11', 'merch-tote'],
  grounds: {},
};

/** Stored settings; what is missing or unknown falls back alone. */
export function settingsFrom(stored: unknown): Settings {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<keyof Settings, unknown>;
  const ids = printProducts.map(({ id }) => id);
  const grounds = (typeof found.grounds === 'object' && found.grounds) || {};
  return {
    view: views.find((view) => view === found.view) ?? usual.view,
    cloth: cloths.find(({ id }) => id === found.cloth)?.id ?? usual.cloth,
    ticked: Array.isArray(found.ticked) ? ids.filter((id) => (found.ticked as unknown[]).includes(id)) : usual.ticked,
    grounds: Object.fromEntries(
      Object.entries(grounds).filter(
        ([id, colour]) => ids.some((known) => known === id) && /^#[0-9a-f]{6}$/i.test(String(colour)),
      ),
    ),
  };
}

export function useSettings(): [Settings, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(() => settingsFrom(readStored(storedAs)));
  const change = (changes: Partial<Settings>) => {
    const next = { ...settings, ...changes };
    setSettings(next);
    store(storedAs, next);
  };
  return [settings, change];
}
