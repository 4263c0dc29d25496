import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';

/** A part of a view: in the light DOM, so that labels, ids and styles reach across. */
export abstract class Del extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
