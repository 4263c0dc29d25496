import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { forgetPeople } from '../portal/tilgang/okt.js';
import { refusal } from './api.js';
import { feil } from './feil.js';
import './laster.js';
import { View } from './view.js';

/** A view over one answer from the server, with the states loading, error and filled. */
export abstract class DataView<T> extends View {
  @state() protected data?: T;
  @state() protected error?: unknown;

  #key = '';
  #turn = 0;

  /** Asks the server; called again when the address or the language has changed. */
  protected abstract fetch(): Promise<T>;

  /** What is shown when the answer is here. */
  protected abstract content(data: T): TemplateResult;

  override busy(): boolean {
    return this.data === undefined && this.error === undefined;
  }

  override languageChanged(): void {
    void this.load();
  }

  /** What is on the screen stays until the new answer is here. */
  protected async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const data = await this.fetch();
      if (turn !== this.#turn) return;
      this.error = undefined;
      this.data = data;
    } catch (error) {
      if (refusal(error)) forgetPeople();
      if (turn === this.#turn) this.error = error;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const key = JSON.stringify([this.params, [...this.query]]);
    if (key === this.#key) return;
    this.#key = key;
    this.data = this.error = undefined;
    void this.load();
  }

  protected override render() {
    if (this.error !== undefined) {
      return feil(this.error, { retry: () => this.#retry() });
    }
    if (this.data === undefined) return html`<mv-laster></mv-laster>`;
    return this.content(this.data);
  }

  #retry(): void {
    this.error = undefined;
    void this.load();
  }
}
