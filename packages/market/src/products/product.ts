import type { PodProductId } from '@artisan/contract';

/** Where a size was seen, and how sure it is. */
export interface SizeSource {
  name: string;
  /** Where it is told. */
  page: string;
  /** ISO date: when the page was checked, or, second hand, when it was collected. */
  date: string;
  /** `checked`: somebody read the platform's own page on that day. `second-hand`: a third party tells it. */
  certainty: 'checked' | 'second-hand';
}

/** What is printed on, as far as its colour is fixed. */
export interface FixedCloth {
  name: string;
  colour: string;
}

/** A thing that artwork is printed on, and the file that its shop asks for. */
export interface PrintProduct {
  id: PodProductId;
  name: string;
  shape: 'tee' | 'hoodie' | 'tote' | 'mug' | 'phone-case';
  /** Pixels of the file. */
  width: number;
  height: number;
  /** `least`: the shop takes larger files too. */
  size: 'exact' | 'least';
  /** `cut-out`: lies on the product's own colour. `edge`: the artwork must fill the file. */
  cover: 'cut-out' | 'edge';
  /** Undefined where the person chooses the colour. */
  cloth?: FixedCloth;
  /** How often the artwork stands in the file, side by side. */
  faces: 1 | 2;
  /** Room that the artwork keeps to the file's edge, as a share of the shorter side. */
  margin: number;
  /** The file may not be larger, in bytes. */
  mostBytes?: number;
  source: SizeSource;
}
