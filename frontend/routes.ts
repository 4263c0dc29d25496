import { render, html } from 'lit';
render(html`<h1>Medvirk</h1>`, document.getElementById('outlet')!);
