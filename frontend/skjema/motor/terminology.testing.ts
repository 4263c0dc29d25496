/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { ValueSet } from './value-set.js';

const bundle: { entry: { resource: { url: string } }[] } = JSON.parse(
  readFileSync('forms/terminologi/verdisett.json', 'utf8'),
);
const sets = new Map(bundle.entry.map(({ resource }) => [resource.url, new ValueSet(resource, true)]));

/** The value sets that come with the engine, for tests. */
export const bundled = (url: string): ValueSet | undefined => sets.get(url);
