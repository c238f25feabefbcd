import {readFileSync, writeFileSync} from 'node:fs';
import type {Package} from 'custom-elements-manifest/schema.d.ts';
import {elementsOf} from './elements-of.ts';
import {withTables} from './readme-tables.ts';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;
writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), elementsOf(manifest)));
