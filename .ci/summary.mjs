// Says what tests were skipped and why, which were slowest, and what share of the lines of src/ the tests ran.
// usage: node summary.mjs RESULTS FLOOR; ends with 1 when the share is below the floor, in percent.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, floor] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).map(name => join(folder, name));
const unescape = text => text.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
const secondsOf = duration => duration.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

const results = files.filter(name => name.endsWith('.trx')).flatMap(name =>
  [...readFileSync(name, 'utf8').matchAll(/<UnitTestResult ([^>]*?)(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)].map(([, head, body = '']) => ({
    name: unescape(/testName="([^"]*)"/.exec(head)[1]),
    outcome: /outcome="([^"]*)"/.exec(head)[1],
    seconds: secondsOf(/duration="([^"]*)"/.exec(head)?.[1] ?? '0'),
    message: unescape(/<Message>([\s\S]*?)<\/Message>/.exec(body)?.[1] ?? ''),
  })));

console.log(`\n${results.length} tests; the slowest:`);
for (const test of results.toSorted((one, other) => other.seconds - one.seconds).slice(0, 15)) {
  console.log(`  ${test.seconds.toFixed(1).padStart(6)} s  ${test.name}`);
}

const skipped = results.filter(test => test.outcome === 'NotExecuted');
console.log(`${skipped.length} skipped${skipped.length > 0 ? ':' : '.'}`);
for (const test of skipped) {
  console.log(`  ${test.name}: ${test.message.trim() || 'no reason given'}`);
}

// A line counts once, and as run when the tests of any project ran it.
const lines = new Map();
for (const name of files.filter(name => name.endsWith('coverage.cobertura.xml'))) {
  const report = readFileSync(name, 'utf8');
  const root = (/<source>([^<]*)<\/source>/.exec(report)?.[1] ?? '').replace(/\/?$/, '/');
  for (const [, file, body] of report.matchAll(/<class [^>]*filename="([^"]*)"[^>]*>([\s\S]*?)<\/class>/g)) {
    const path = file.startsWith('/') ? file : root + file;
    if (path.includes('/src/') && !path.includes('/obj/')) {
      for (const [, number, hits] of body.matchAll(/<line number="(\d+)" hits="(\d+)"/g)) {
        const key = `${path}:${number}`;
        lines.set(key, (lines.get(key) ?? 0) + Number(hits));
      }
    }
  }
}

const run = [...lines.values()].filter(hits => hits > 0).length;
const share = (100 * run) / Math.max(1, lines.size);
console.log(`Coverage: ${share.toFixed(1)} % of ${lines.size} lines of src/; the floor is ${floor} %.`);
process.exit(share < Number(floor) ? 1 : 0);
