// Says what share of each assembly's lines the tests ran, and fails when it is less in all than the floor.
// usage: node coverage.mjs RESULTS FLOOR, the floor in percent
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, floor] = process.argv.slice(2);
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
const all = [...assemblies.values()].flatMap(lines => [...lines.values()]);
console.log('\nLines that tests ran:');
for (const [name, lines] of [...assemblies].toSorted()) {
  console.log(`  ${percent([...lines.values()]).toFixed(1).padStart(5)} %  ${name}`);
}

console.log(`  ${percent(all).toFixed(1).padStart(5)} %  in all, of ${all.length}; the floor is ${floor} %`);
process.exit(all.length > 0 && percent(all) >= Number(floor) ? 0 : 1);
