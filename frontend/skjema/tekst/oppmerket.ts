import { html, nothing, type TemplateResult } from 'lit';
import { type Block, type Inline, readInline, readMarkdown } from './markdown.js';

export { plain } from './markdown.js';

/** Markdown as it is read: each part a text node or an element of our own, so that nothing a form says is run. */
export const oppmerket = (source: string): TemplateResult[] => readMarkdown(source).map(block);

/** The same for words within a label: one paragraph at most, what follows it is left out. */
export function oppmerketLinje(source: string): unknown {
  const [first] = readMarkdown(source);
  return first && first.kind !== 'list' ? inline(first.parts) : inline(readInline(source));
}

/** What comes after the part that stands in a label. */
export const resten = (source: string): TemplateResult[] => readMarkdown(source).slice(1).map(block);

/** Title and body of a text that begins with a heading. */
export function delt(source: string): { title?: unknown; body: TemplateResult[] } {
  const [first, ...others] = readMarkdown(source);
  return first?.kind === 'heading'
    ? { title: inline(first.parts), body: others.map(block) }
    : { body: oppmerket(source) };
}

/** A heading inside a text is words that stand out: it must not break the order of the page's own headings. */
function block(part: Block): TemplateResult {
  if (part.kind !== 'list') {
    const words = inline(part.parts);
    return part.kind === 'heading' ? html`<p><strong>${words}</strong></p>` : html`<p>${words}</p>`;
  }
  const items = part.items.map(({ parts, lists }) => html`<li>${inline(parts)}${lists.map(block)}</li>`);
  return part.ordered
    ? html`<ol class="ds-list" start=${part.start}>
        ${items}
      </ol>`
    : html`<ul class="ds-list">
        ${items}
      </ul>`;
}

const inline = (parts: Inline[]): unknown[] =>
  parts.map((part) => {
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'strong':
        return html`<strong>${inline(part.parts)}</strong>`;
      case 'em':
        return html`<em>${inline(part.parts)}</em>`;
      case 'code':
        return inline(part.parts);
      case 'link':
        return html`<a class="ds-link" href=${part.href} rel="noopener noreferrer">${inline(part.parts)}</a>`;
      default:
        return part.kind === 'break' ? html`<br />` : nothing;
    }
  });
