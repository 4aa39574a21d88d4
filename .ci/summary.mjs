// Says what tests were skipped and why, and which were slowest.
// usage: node summary.mjs RESULTS
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
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
