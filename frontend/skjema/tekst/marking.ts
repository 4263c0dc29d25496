import type { Definition } from '../motor/definition.js';

type Marking = typeof import('./oppmerket.js');

let found: Marking | undefined;

/** What reads marked-up text, once it has been fetched. Few forms have such text; without it the words are shown as they stand. */
export const marking = (): Marking | undefined => found;

export const fetchMarking = async (): Promise<Marking> => (found ??= await import('./oppmerket.js'));

/** Whether a form has marked-up text, so that `fetchMarking` must come before it is drawn. */
export const isMarked = ({ byLinkId }: Definition): boolean =>
  [...byLinkId.values()].some(({ markdown, sublabel }) => markdown || sublabel);

export const oppmerket = (source: string): unknown[] => found?.oppmerket(source) ?? [source];

export const oppmerketLinje = (source: string): unknown => (found ? found.oppmerketLinje(source) : source);

export const resten = (source: string): unknown[] => found?.resten(source) ?? [];

export const delt = (source: string): { title?: unknown; body: unknown[] } => found?.delt(source) ?? { body: [source] };

/** The words alone. */
export const plain = (source: string): string => found?.plain(source) ?? source;
