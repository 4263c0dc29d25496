/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { terminologyOf } from './terminology.js';

/** The value sets that come with the engine, for tests. */
export const bundled = terminologyOf(JSON.parse(readFileSync('forms/terminologi/verdisett.json', 'utf8')));
