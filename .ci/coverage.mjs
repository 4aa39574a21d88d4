// Says what share of the lines of assemblies the tests ran, and fails when it is less than an assembly's floor.
// usage: node coverage.mjs RESULTS ASSEMBLY=FLOOR..., floors in percent
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...floors] = process.argv.slice(2);
const reports = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.cobertura.xml')).map(name => join(folder, name));
// A line counts as run when any of the test projects ran it.
const assemblies = new Map();
for (const report of new Set(reports)) {
  for (const [, name, body] of readFileSync(report, 'utf8').matchAll(/<package [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/package>/g)) {
    const lines = assemblies.get(name) ?? assemblies.set(name, new Map()).get(name);
    for (const [, file, source] of body.matchAll(/<class [^>]*filename="([^"]*)"[^>]*>([\s\S]*?)<\/class>/g)) {
      // What the compiler's generators write (expressions above all) is not ours to test.
      if (/\.g\.cs$|[\\/]obj[\\/]/.test(file)) continue;
      for (const [, number, hits] of source.matchAll(/<line number="(\d+)" hits="(\d+)"/g)) {
        const line = `${file}:${number}`;
        lines.set(line, lines.get(line) || hits !== '0');
      }
    }
  }
}

const percent = lines => 100 * lines.filter(ran => ran).length / Math.max(1, lines.length);
let holds = true;
console.log('\nLines that tests ran:');
for (const [name, floor] of floors.map(one => one.split('='))) {
  const share = percent([...(assemblies.get(name) ?? new Map()).values()]);
  holds &&= share >= Number(floor);
  console.log(`  ${share.toFixed(1).padStart(5)} %  ${name}; the floor is ${floor} %`);
}

process.exit(holds ? 0 : 1);
