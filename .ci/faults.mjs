// Kills the bot at random moments of its start, of building its index, of taking up changed articles and of serving, and looks each
// time whether it comes back by itself with every article as it is. Then what else goes wrong while it serves: articles that are
// damaged or noise, an index whose disk is full or read-only. Needs a build of src/QaBot, and root for the disk.
//   node .ci/faults.mjs [--kills 100] [--seed 1] [--program src/QaBot/bin/Release/net10.0/QaBot]
import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { end, folder, logOf, memoryOf, say, serve, sleep } from './processes.mjs';

const { values: args } = parseArgs({ options: {
  kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' },
  program: { type: 'string', default: 'src/QaBot/bin/Release/net10.0/QaBot' } } });
let seed = Number(args.seed);
const random = below => (seed = (seed * 48271) % 2147483647) % below;
const articles = join(folder, 'articles');
const index = join(folder, 'index');
mkdirSync(articles);
mkdirSync(index);
const towns = Array.from({ length: 40 }, (_, i) => ['Nor', 'Vel', 'Ost', 'Kar', 'Bel', 'Tim', 'Sand', 'Hul'][i % 8] + ['dal', 'mark', 'berg', 'wick', 'stad'][i % 5] + 'u'.repeat(1 + (i / 20 | 0)));
const years = [];
const fileOf = (town, ending = 'md') => join(articles, `${towns[town].toLowerCase()}.${ending}`);
const filler = Array.from({ length: 60 }, (_, i) => `The valley has ${i + 2} farms on its ${i % 2 ? 'northern' : 'southern'} side, where barley is grown.`).join(' ');

// A page is read in a process of its own; a rename puts the new text in the place of the old at once, a plain write in parts.
function write(town) {
  years[town] = 1500 + random(450);
  const isPage = town % 4 === 0;
  const text = isPage
    ? `<h1>${towns[town]}</h1><p>The mill of ${towns[town]} was built in ${years[town]} by the council.</p><p>${filler}</p>`
    : `# ${towns[town]}\n\nThe mill of ${towns[town]} was built in ${years[town]} by the council.\n\n${filler}\n`;
  const path = fileOf(town, isPage ? 'html' : 'md');
  if (random(2)) {
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  } else writeFileSync(path, text);
}

const settings = { Articles: { Path: articles, Index: index, Synonyms: '' }, Bot: { NextQuestions: 0 } };
const begin = () => serve(args.program, 'bot', settings, false);
const isReady = bot => fetch(`${bot.at}/health`).then(answer => answer.ok, () => false);
const health = bot => fetch(`${bot.at}/health`).then(answer => answer.json());
const ask = async (bot, town) => (await fetch(`${bot.at}/api/ask`, { method: 'POST', headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ question: `When was the mill of ${towns[town]} built?` }) })).json();

async function ready(bot, patience = 60_000) {
  for (const last = Date.now() + patience; !await isReady(bot); await sleep(50)) {
    if (bot.child.exitCode !== null) throw new Error(`The bot ended with ${bot.child.exitCode}: ${logOf('bot').slice(-1000)}`);
    if (Date.now() > last) throw new Error('The bot did not come back.');
  }
}

// Quotes are the words of the file as it is now, and none is missing.
async function check(bot, some = 3) {
  const state = await health(bot);
  if (state.articles !== towns.length || state.problems.length) throw new Error(`Articles are missing: ${JSON.stringify(state)}`);
  for (let i = 0; i < some; i++) {
    const town = random(towns.length);
    const answer = await ask(bot, town);
    if (!answer.quote?.text.includes(`${towns[town]} was built in ${years[town]} by`)) {
      throw new Error(`A wrong quote for ${towns[town]} (${years[town]}): ${JSON.stringify(answer).slice(0, 600)}`);
    }
  }
}

async function until(what, holds, patience = 90_000) {
  for (const last = Date.now() + patience; !await holds(); await sleep(200)) if (Date.now() > last) throw new Error(`It never came that ${what}.`);
}

// What changed cannot be taken up for now: that is told, the rest is served as it was, and it is taken up once it can be.
async function changesWait(bot, town, what, told, mend) {
  const before = logOf('bot').length;
  write(town);
  await until(`a ${what} disk is told`, () => told.test(logOf('bot').slice(before)));
  const state = await health(bot);
  if (state.status !== 'degraded') throw new Error(`Health does not tell of a ${what} disk: ${JSON.stringify(state)}`);
  for (const other of [9, 10, 11]) if (!(await ask(bot, other)).quote?.text.includes(`${years[other]}`)) throw new Error('Others are not answered from.');
  mend();
  await until(`what changed on a ${what} disk is served`, async () => (await ask(bot, town)).quote?.text.includes(`${years[town]}`));
  await until('health is well again', async () => (await health(bot)).status === 'ready');
  say(`A ${what} disk: ${state.problems.join(' ')}`);
}

const kill = async bot => { bot.child.kill('SIGKILL'); await bot.child.ended; };
const moments = { 'while starting': 0, 'while articles changed': 0, 'while serving': 0 };

try {
  towns.forEach((_, town) => write(town));
  for (let round = 0; round < Number(args.kills);) {
    // A third of the time the index is built from nothing.
    if (random(3) === 0) { rmSync(index, { recursive: true }); mkdirSync(index); }
    for (let left = random(towns.length); left > 0; left--) write(random(towns.length));
    const starting = await begin();
    // Half of the time it has come to serving by then.
    await sleep(random(10_000));
    moments[await isReady(starting) ? 'while serving' : 'while starting']++;
    await kill(starting);
    round++;
    const bot = await begin();
    await ready(bot);
    await check(bot);
    const asking = Promise.allSettled(Array.from({ length: 5 }, () => ask(bot, random(towns.length))));
    for (let left = random(10) + 1; left > 0; left--) write(random(towns.length));
    await sleep(random(1500));
    moments['while articles changed']++;
    await kill(bot);
    await asking;
    round++;
    if (round % 20 < 2) say(`${round} kills: ${JSON.stringify(moments)}`);
  }
  const bot = await begin();
  await ready(bot);
  await check(bot, towns.length);
  say(`After ${args.kills} kills every article is there, and every quote is its own: ${JSON.stringify(moments)}`);

  const damaged = fileOf(1);
  writeFileSync(damaged, randomFillSync(Buffer.alloc(100_000)));
  await until('a damaged article is named', async () => (await health(bot)).problems.some(problem => problem.includes(towns[1].toLowerCase())));
  const noise = openSync(fileOf(2), 'w');
  for (let i = 0; i < 200; i++) writeSync(noise, randomFillSync(Buffer.alloc(1 << 20)));
  closeSync(noise);
  await until('noise is named', async () => (await health(bot)).problems.some(problem => problem.includes(towns[2].toLowerCase())));
  say(`Damaged and noise: ${(await health(bot)).problems.join(' ')} ${memoryOf(bot.child)} MB.`);
  for (const town of [3, 5, 6]) if (!(await ask(bot, town)).quote?.text.includes(`${years[town]}`)) throw new Error('Others are not answered from.');
  [1, 2].forEach(write);
  await until('mended articles are back', async () => (await health(bot)).problems.length === 0);
  await check(bot, 8);
  await kill(bot);

  const remount = options => spawnSync('mount', ['-o', `remount,${options}`, index]).status === 0;
  rmSync(index, { recursive: true });
  mkdirSync(index);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', index]).status === 0) {
    try {
      const on = await begin();
      await ready(on);
      const ballast = openSync(join(index, 'ballast'), 'w');
      try { for (;;) writeSync(ballast, Buffer.alloc(4096)); } catch (error) { if (error.code !== 'ENOSPC') throw error; }
      closeSync(ballast);
      await changesWait(on, 7, 'full', /is full/, () => rmSync(join(index, 'ballast')));
      if (!remount('ro')) throw new Error('The disk could not be made read-only.');
      await changesWait(on, 8, 'read-only', /read-only|Read-only/i, () => remount('rw'));
      await kill(on);
    } finally {
      spawnSync('umount', ['-l', index]);
    }
  } else say('No disk can be mounted here: full and read-only ones were not tried.');
  say('Done.');
} catch (error) {
  console.log(error);
  process.exitCode = 1;
} finally {
  await end();
}
