import { IconFeather, IconListTree, IconPhoto, IconVectorTriangle } from '@tabler/icons-react';
import classes from './badges.module.css';

export type Maker = 'rules' | 'composer' | 'painter' | 'writer';

const makers = {
  rules: { text: 'Drawn by rules', icon: IconVectorTriangle },
  composer: { text: 'Composed by rules', icon: IconListTree },
  painter: { text: 'Painted by model', icon: IconPhoto },
  writer: { text: 'Written by model', icon: IconFeather },
} as const;

/** Who made a work: stands first in every colophon. */
export function EngineBadge({ maker }: { maker: Maker }) {
  const { text, icon: Icon } = makers[maker];
  return (
    <span className={classes.badge} data-tone={maker === 'rules' || maker === 'composer' ? 'rules' : 'model'}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {text}
    </span>
  );
}
