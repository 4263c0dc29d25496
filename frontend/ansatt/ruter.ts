import type { Rute } from '../design/ruter.js';

/** The views of staff. */
export const ansattRuter: Rute[] = [
  {
    path: '/ansatt',
    tag: 'mv-arbeidsflate-view',
    load: () => import('./arbeidsflate/arbeidsflate-view.js'),
  },
  {
    path: '/ansatt/sak/:innbyggerId/:sakId',
    tag: 'mv-sak-view',
    load: () => import('./sak/sak-view.js'),
  },
  {
    path: '/ansatt/sak/:innbyggerId/:sakId/fullmakt',
    tag: 'mv-ansatt-fullmakt-view',
    load: () => import('./tilgang/fullmakt-view.js'),
  },
  {
    path: '/ansatt/sak/:innbyggerId/:sakId/samtykke',
    tag: 'mv-nytt-samtykke-view',
    load: () => import('./samtykke/nytt-samtykke-view.js'),
  },
];
