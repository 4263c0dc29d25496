import type { MvBlokk } from './blokk.js';
import { HEADING } from './feilpunkt.js';
import { controlId } from './kontekst.js';
import type { Node } from './motor/node.js';

/** Each group draws what is in it a little later than itself; deeper than this no form goes. */
const TRIES = 20;

/** Moves focus to a question, drawing it first if it waits to be drawn. */
export async function focusControl(form: Element, node: Node): Promise<void> {
  const way = wayTo(node);
  for (let i = 0; i < TRIES; i++) {
    const target = document.getElementById(controlId(node));
    if (target) {
      target.focus();
      target.closest('mv-felt')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    form.querySelectorAll<MvBlokk>('mv-blokk').forEach((block) => {
      if (block.nodes.some((each) => way.has(each))) block.draw();
    });
    await new Promise((done) => setTimeout(done));
  }
  // A step bears the name of its group, and is the group as well.
  form.querySelector<HTMLElement>(`#${HEADING}`)?.focus();
}

function wayTo(node: Node): Set<Node> {
  const way = new Set<Node>();
  for (let each: Node | undefined = node; each; each = each.parent.owner) way.add(each);
  return way;
}
