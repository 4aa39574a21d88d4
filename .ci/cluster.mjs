// Tries several machines for real, on this one: processes of the program behind nginx, with Redis between them. Conversations of
// four turns go on while one process is killed, Redis is restarted, a process joins and one is drained; each conversation must
// read as it does with one process that works alone. With --shards the machines hold the shipped article cut into one a heading; a
// conversation that is told of a shard that is away is counted and held again. Needs redis-server, nginx and a build of src/QaBot.
//   node .ci/cluster.mjs [--conversations 2000] [--machines 3] [--shards 0] [--at-once 24] [--calm]
//     [--program src/QaBot/bin/Release/net10.0/QaBot]
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { end, folder, freePort, memoryOf, say, serve, sleep, start } from './processes.mjs';

const { values: args } = parseArgs({ options: {
  conversations: { type: 'string', default: '2000' }, machines: { type: 'string', default: '3' },
  shards: { type: 'string', default: '0' }, 'at-once': { type: 'string', default: '24' },
  calm: { type: 'boolean', default: false }, program: { type: 'string', default: 'src/QaBot/bin/Release/net10.0/QaBot' } } });
const total = Number(args.conversations);
const shards = Number(args.shards);
const turns = ['When was Bushehr 2 started?', 'more', 'How many centrifuges are there?', 'why'];
const patience = 180_000;

// With several articles each shard has some.
const articles = join(folder, 'articles');
if (shards) {
  mkdirSync(articles);
  for (const file of readdirSync('index/articles')) {
    const [front, ...parts] = readFileSync(join('index/articles', file), 'utf8').split(/^(?=## )/m);
    parts.forEach((part, i) => writeFileSync(join(articles, `${i}-${file}`), front + part));
  }
}

// Nothing but the machines may change what is answered: no question is hurried, and none is left to the rules alone.
const machine = async (name, redis) => serve(args.program, name, {
  ...(shards ? { Articles: { Path: articles } } : {}),
  Answering: { TimeLimit: '00:10:00' },
  // Questions to go on with are looked for meanwhile, so that the first answers of a machine come without.
  Bot: { NextQuestions: 0 },
  Load: { WaitFor: '00:10:00', Waiting: 10_000 },
  BotFramework: { TurnTimeout: '00:10:00' },
  DirectLine: { TurnTimeout: '00:10:00' },
  ...(redis ? { Cluster: { Redis: redis, Address: '127.0.0.1', Port: await freePort(), Shards: shards } } : {}),
});

// What differs from one run to the next is left out; all else is compared byte by byte.
// Links lead to where was asked: nginx, or the one process.
const plain = reply => JSON.stringify(reply, (key, value) => ['id', 'timestamp', 'localTimestamp', 'conversation', 'replyToId', 'recipient', 'from'].includes(key) ? undefined : value)
  .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://asked');

// A shard that is away may change an answer, which says so then.
const checkWhole = reply => {
  if (/not looked at, since shard/.test(reply.text)) throw Object.assign(new Error('A shard was away.'), { isAway: true });
  return reply;
};

let retries = 0;
async function insist(call) {
  for (const end = Date.now() + patience; ; retries++) {
    try {
      return await call();
    } catch (error) {
      if (error.isFinal || Date.now() > end) throw error;
      await sleep(100);
    }
  }
}

async function request(url, options) {
  const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(90_000) });
  if (!answer.ok) throw Object.assign(new Error(`${answer.status} ${await answer.text()}`), { isFinal: answer.status < 500 && answer.status !== 429 });
  return answer.json();
}

const json = (body, headers = {}) => ({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

async function overMessages(at) {
  const conversation = randomUUID();
  const replies = [];
  for (const text of turns) {
    const activity = {
      type: 'message', id: randomUUID(), channelId: 'emulator', serviceUrl: 'http://localhost:9/', from: { id: 'user' }, recipient: { id: 'bot' },
      conversation: { id: conversation }, deliveryMode: 'expectReplies', text };
    const { activities } = await insist(() => request(`${at()}/api/messages`, json(activity)));
    replies.push(activities.filter(reply => reply.type === 'message').map(reply => plain(checkWhole(reply))));
  }
  return replies;
}

async function overDirectLine(at, expected) {
  const token = await insist(() => request(`${at()}/v3/directline/tokens/generate`, json({})));
  const headers = { authorization: `Bearer ${token.token}` };
  const { conversationId } = await insist(() => request(`${at()}/v3/directline/conversations`, json({}, headers)));
  const read = () => insist(() => request(`${at()}/v3/directline/conversations/${conversationId}/activities`, { headers }));
  const said = async () => (await read()).activities.filter(activity => activity.type === 'message').map(checkWhole);
  // Whoever speaks before he was welcomed is first in the list.
  while ((await said()).length === 0) await sleep(60);
  for (const [turn, text] of turns.entries()) {
    const id = randomUUID();
    await insist(() => request(`${at()}/v3/directline/conversations/${conversationId}/activities`, json({ type: 'message', text, channelData: { clientActivityID: id } }, headers)));
    const wanted = expected && endOf(expected, turn);
    for (const end = Date.now() + patience; ; await sleep(60)) {
      const now = await said();
      if (expected ? now.length >= wanted : await isQuiet(now, said)) break;
      if (Date.now() > end) throw new Error(`Turn ${turn + 1} of ${conversationId} was not answered: ${now.length} of ${wanted}`);
    }
  }
  return (await said()).map(activity => [activity.from.role, plain({ ...activity, channelData: undefined })]);
}

// Where the replies to a turn end: before the user speaks again.
function endOf(expected, turn) {
  const spoken = expected.flatMap(([who], place) => who === 'user' ? [place] : []);
  return spoken[turn + 1] ?? expected.length;
}

async function isQuiet(now, said) {
  if (now.length === 0 || now.at(-1).from.role === 'user') return false;
  await sleep(1500);
  return (await said()).length === now.length;
}

function differenceOf(kind, got, wanted) {
  const place = wanted.findIndex((message, i) => message !== got[i]);
  return `${kind}: ${got.length} parts for ${wanted.length}; part ${place} is\n${got[place]}\nfor\n${wanted[place]}`;
}

const tally = { same: 0, other: [], away: 0 };
async function check(kind, run, expected) {
  try {
    const replies = JSON.stringify(await whole(run));
    if (replies === JSON.stringify(expected)) tally.same++;
    else tally.other.push(differenceOf(kind, JSON.parse(replies).flat(2), JSON.parse(JSON.stringify(expected)).flat(2)));
  } catch (error) {
    tally.other.push(`${kind}: ${error.message} ${error.cause ?? ''}`);
  }
}

async function whole(run) {
  for (const end = Date.now() + patience; ; tally.away++) {
    try {
      return await run();
    } catch (error) {
      if (!error.isAway || Date.now() > end) throw error;
      await sleep(1000);
    }
  }
}

try {
  const alone = await machine('alone');
  const expectedMessages = await overMessages(() => alone.at);
  const expectedDirectLine = await overDirectLine(() => alone.at);
  alone.child.kill('SIGTERM');
  await alone.child.ended;
  say(`One process alone gives ${expectedMessages.flat().length} and ${expectedDirectLine.length} messages a conversation.`);

  const redisPort = await freePort();
  const redis = () => start('redis-server', ['--port', redisPort, '--bind', '127.0.0.1', '--appendonly', 'yes', '--save', '', '--dir', folder], 'redis.log');
  let store = redis();
  await sleep(1000);
  const count = Number(args.machines);
  const ports = [];
  const machines = [];
  machines.push(...await Promise.all(Array.from({ length: count }, (_, i) => machine(`machine${i + 1}`, `127.0.0.1:${redisPort}`))));
  ports.push(...machines.map(one => one.port));
  const proxyPort = await freePort();
  const configure = () => writeFileSync(join(folder, 'nginx.conf'), `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; worker_processes 1;
    events { worker_connections 4096; }
    http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(kind => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
      upstream bot { ${ports.map(port => `server 127.0.0.1:${port} max_fails=1 fail_timeout=5s;`).join(' ')} }
      server { listen 127.0.0.1:${proxyPort}; location / { proxy_pass http://bot; proxy_set_header Host $http_host; proxy_http_version 1.1; proxy_read_timeout 90s; } } }`);
  configure();
  const nginx = start('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], 'nginx-out.log');
  await sleep(500);
  const at = () => `http://127.0.0.1:${proxyPort}`;
  say(`${count} machines are up: ${machines.map(one => memoryOf(one.child)).join(', ')} MB.`);

  const events = args.calm ? [] : [
    [0.15, 'One machine is killed (kill -9).', async () => { machines[1].child.kill('SIGKILL'); }],
    [0.35, 'Redis is restarted.', async () => { store.kill('SIGTERM'); await store.ended; store = redis(); }],
    [0.55, 'A machine joins.', async () => {
      machines.push(await machine('joined', `127.0.0.1:${redisPort}`));
      ports.push(machines.at(-1).port);
      configure();
      nginx.kill('SIGHUP');
    }],
    [0.75, 'One machine is drained (SIGTERM).', async () => { machines[0].child.kill('SIGTERM'); await machines[0].child.ended; say(`It ended with ${machines[0].child.exitCode}.`); }],
  ];
  const first = Date.now();
  let next = 0;
  let done = 0;
  const happening = [];
  await Promise.all(Array.from({ length: Number(args['at-once']) }, async () => {
    while (next < total) {
      const mine = next++;
      while (events.length && mine >= events[0][0] * total) {
        const [, what, happen] = events.shift();
        say(what);
        happening.push(happen());
      }
      if (mine % 2) await check('Direct Line', () => overDirectLine(at, expectedDirectLine), expectedDirectLine);
      else await check('messages', () => overMessages(at), expectedMessages);
      if (++done % Math.ceil(total / 10) === 0) say(`${done} conversations are done, ${tally.other.length} of them wrong; ${retries} requests were sent again${shards ? `, ${tally.away} conversations held again since a shard was away` : ''}.`);
    }
  }));
  await Promise.all(happening);
  const seconds = (Date.now() - first) / 1000;
  say(`${tally.same} of ${total} conversations read as with one process; ${(total * turns.length / seconds).toFixed(1)} turns a second; ` +
    `memory ${machines.filter(one => one.child.exitCode === null && one.child.signalCode === null).map(one => memoryOf(one.child)).join(', ')} MB, Redis ${memoryOf(store)} MB.`);
  for (const text of tally.other.slice(0, 5)) console.log(text.slice(0, 6000));
  process.exitCode = tally.other.length ? 1 : 0;
} finally {
  await end();
}
