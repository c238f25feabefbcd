import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, test} from 'node:test';
import {packPackage, projectWith} from './support/packed-package.ts';

const packed = packPackage();
after(packed.remove);

/** What somebody gets wrong in a tag, with the error that says so. */
type Mistake = readonly [tag: string, error: RegExp];

interface Framework {
  readonly name: string;
  readonly compiler: string;
  readonly extension: string;
  /** A file with this one tag in it. */
  readonly file: (tag: string) => string;
  readonly mistakes: readonly Mistake[];
}

const react: Framework = {
  name: 'react',
  compiler: 'node_modules/@typescript/native/bin/tsc',
  extension: 'tsx',
  file: (tag) => `import type {RegimenSchedulerProps} from 'regimen/react';\nexport const settings: RegimenSchedulerProps = {};\nexport const tag = ${tag};\n`,
  mistakes: [
    ['<regimen-scheduler protocl="standard-iv" />', /'protocl' does not exist on type 'RegimenSchedulerProps'/],
    // Of a name with a hyphen TypeScript says nothing where it stands in a tag: it could be anybody's. In an object it does.
    ["({'clinc-name': 'Northgate'}) satisfies RegimenSchedulerProps", /'clinc-name'' does not exist in type 'RegimenSchedulerProps'/],
    ['<regimen-scheduler commit="everything" />', /"everything"' is not assignable to type '"" \| "all"/],
    ['<regimen-scheduler loading="soon" />', /"soon"' is not assignable to type '"eager" \| "lazy" \| undefined'/],
    ['<regimen-scheduler clinic-name={5} />', /'number' is not assignable to type 'string'/],
    ['<regimen-calculator offersConsultation="no" />', /'string' is not assignable to type 'boolean \| undefined'/],
    ['<regimen-calendar need={{sessions: "six"}} />', /'string' is not assignable to type 'number'/],
    ['<regimen-scheduler onregimen-booked={({detail}) => detail.sessions} />', /'sessions' does not exist on type '\{ readonly status/],
    ['<regimen-scheduler onregimen-submit={(event: CustomEvent<string>) => event} />', /not assignable to type '\(event: Heard<RegimenScheduler, "regimen-submit">\) => void'/],
    ['<regimen-scheduler onregimen-boked={({detail}) => detail} />', /'detail' implicitly has an 'any' type/],
    ['<regimen-schedulr />', /'regimen-schedulr' does not exist on type 'JSX.IntrinsicElements'/],
  ],
};

const vue: Framework = {
  name: 'vue',
  compiler: 'node_modules/vue-tsc/bin/vue-tsc.js',
  extension: 'vue',
  file: (tag) => `<script setup lang="ts">\nimport type {} from 'regimen/vue';\n</script>\n<template>\n  ${tag}\n</template>\n`,
  mistakes: [
    ['<regimen-scheduler protocl="standard-iv" />', /'protocl' does not exist in type 'RegimenSchedulerProps'/],
    ['<regimen-scheduler clinc-name="Northgate" />', /'clincName' does not exist in type 'RegimenSchedulerProps'/],
    ['<regimen-scheduler commit="everything" />', /"everything"' is not assignable to type '"" \| "all"/],
    ['<regimen-scheduler loading="soon" />', /"soon"' is not assignable to type '"eager" \| "lazy" \| undefined'/],
    ['<regimen-scheduler :clinic-name="5" />', /'number' is not assignable to type 'string'/],
    ['<regimen-calculator :offers-consultation="\'no\'" />', /'string' is not assignable to type 'boolean \| undefined'/],
    ['<regimen-scheduler @regimen-booked="({detail}) => detail.sessions" />', /'sessions' does not exist on type '\{ readonly status/],
    ['<regimen-scheduler @regimen-submit="(event: CustomEvent<string>) => event" />', /not assignable to type '\(event: Heard<RegimenScheduler, "regimen-submit">\) => void'/],
    ['<regimen-scheduler @regimen-boked="(event: Event) => event" />', /'onRegimenBoked' does not exist in type/],
    ['<regimen-schedulr />', /'regimen-schedulr' does not exist/],
  ],
};

for (const {name, compiler, extension, file, mistakes} of [react, vue]) {
  const project = projectWith(packed);
  after(project.remove);
  const compile = (folder: string): string => {
    const {stdout, stderr} = spawnSync(process.execPath, [resolve(compiler), '-p', folder, '--skipLibCheck', 'false'], {cwd: project.folder, encoding: 'utf8'});
    assert.equal(stderr, '');
    return stdout;
  };

  test(`the example for ${name} compiles, and so does what uses all that the types for ${name} have`, () => {
    cpSync(`demo/examples/${name}`, join(project.folder, 'right'), {recursive: true});
    cpSync(`test/node/fixtures/${name}`, join(project.folder, 'right'), {recursive: true});
    assert.equal(compile('right'), '');
  });

  test(`a misspelt name, a wrong value or a wrong detail of an event does not compile with the types for ${name}`, () => {
    cpSync(`demo/examples/${name}/tsconfig.json`, join(project.folder, 'wrong/tsconfig.json'));
    mistakes.forEach(([tag], index) => writeFileSync(join(project.folder, `wrong/mistake-${String(index)}.${extension}`), file(tag)));
    const errors = compile('wrong').split(/\n(?=\S)/);
    mistakes.forEach(([tag, error], index) => {
      const own = errors.filter((line) => line.includes(`mistake-${String(index)}.`)).join('\n');
      assert.match(own, error, tag);
    });
  });

  test(`the types for ${name} leave nothing open`, () => {
    const types = readFileSync(join(project.folder, `node_modules/regimen/dist/frameworks/${name}.d.ts`), 'utf8');
    assert.doesNotMatch(types.replace(/\/\*\*.*?\*\//gs, ''), /\bany\b|\bunknown\b/);
  });
}
