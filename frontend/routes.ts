import { ansattRuter } from './ansatt/ruter.js';
import { Ramme } from './design/ramme.js';
import { Ruter } from './design/ruter.js';
import { portalRuter } from './portal/ruter.js';

/** All the views, for citizens and for staff: the one place where a path meets its element. */
export const ruter = [...portalRuter, ...ansattRuter];

/** Puts the page frame into `outlet` and shows the view of the address in it. */
export function startRoutes(outlet: HTMLElement): void {
  const ramme = new Ramme();
  outlet.replaceChildren(ramme);
  void ramme.updateComplete.then(() => new Ruter(ruter, ramme.innhold).start());
}
