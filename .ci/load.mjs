// Tries what many users at once do to one process: conversations of Direct Line with a question each, of which some clients send
// slowly, break off or never read; messages of a channel whose service answers, says 429 or 500, or nothing; and questions of a
// program. Nothing is kept of answers, so that each question has to be answered. Ends with 1 when a turn ran too long or an answer
// was lost. Needs a build of src/QaBot.
//   node .ci/load.mjs [--conversations 10000] [--at-once 300] [--program src/QaBot/bin/Release/net10.0/QaBot]
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, Agent, request as open } from 'node:http';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { end, freePort, logOf, memoryOf, say, serve, sleep } from './processes.mjs';

const { values: args } = parseArgs({ options: {
  conversations: { type: 'string', default: '10000' }, 'at-once': { type: 'string', default: '300' },
  program: { type: 'string', default: 'src/QaBot/bin/Release/net10.0/QaBot' } } });
const total = Number(args.conversations);
const longestTurn = 10_000;
const subjects = ['Bushehr 2', 'the contract', 'the agreement', 'the reactor', 'the visit', 'the meeting', 'the deal', 'the embassy'];
const forms = [
  what => `When was ${what} signed?`, what => `Who spoke about ${what}?`, what => `What did Russia say about ${what}?`,
  what => `How much did ${what} cost?`, what => `Where was ${what} discussed?`, what => `Why was ${what} important to Iran?`];
const question = number => forms[number % forms.length](subjects[number % subjects.length]);

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const call = (at, path, { method = 'POST', body, headers = {}, slow = false, breaks = false, patience = 60_000 } = {}) => new Promise((done, fail) => {
  const text = body && JSON.stringify(body);
  const sent = open(at + path, { method, agent: breaks ? undefined : agent, headers: {
    ...headers, ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}) } }, answer => {
    let read = '';
    answer.setEncoding('utf8').on('data', part => read += part).on('error', fail)
      .on('end', () => done({ status: answer.statusCode, retryAfter: answer.headers['retry-after'], body: read.startsWith('{') ? JSON.parse(read) : read }));
  });
  sent.setTimeout(patience, () => sent.destroy(new Error('no answer'))).on('error', fail);
  if (!text) return sent.end();
  if (!slow && !breaks) return sent.end(text);
  const half = text.length >> 1;
  sent.write(text.slice(0, half));
  setTimeout(() => breaks ? sent.destroy() : sent.end(text.slice(half)), breaks ? 50 : 3000);
});

// Calls again what is refused for now, as a client does, and counts how often.
const refused = {};
async function insist(kind, run) {
  for (;;) {
    const answer = await run();
    if (answer.status !== 429) return answer;
    refused[kind] = (refused[kind] ?? 0) + 1;
    if (!answer.retryAfter) throw new Error(`${kind}: 429 without Retry-After`);
    await sleep(Number(answer.retryAfter) * 1000 * (0.5 + Math.random()));
  }
}

// A stream of Direct Line: calls back for each activity; one that does not read stops after the handshake.
function stream(url, onActivity, reads = true) {
  const { hostname, port, pathname, search } = new URL(url);
  const socket = connect(port, hostname);
  let buffer = Buffer.alloc(0);
  let isOpen = false;
  socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
    `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`);
  socket.on('error', () => {}).on('data', data => {
    buffer = Buffer.concat([buffer, data]);
    if (!isOpen) {
      const head = buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      isOpen = true;
      buffer = buffer.subarray(head + 4);
      if (!reads) socket.pause();
    }
    for (;;) {
      const short = buffer[1] & 127;
      const [length, from] = short < 126 ? [short, 2] : short === 126 && buffer.length >= 4 ? [buffer.readUInt16BE(2), 4]
        : short === 127 && buffer.length >= 10 ? [Number(buffer.readBigUInt64BE(2)), 10] : [NaN, 0];
      if (buffer.length < 2 || !(buffer.length >= from + length)) return;
      const text = buffer.subarray(from, from + length).toString();
      if ((buffer[0] & 15) === 1 && text) JSON.parse(text).activities.forEach(onActivity);
      buffer = buffer.subarray(from + length);
    }
  });
  return socket;
}

const times = {};
const outcomes = {};
const note = (kind, outcome, since) => {
  (outcomes[kind] ??= {})[outcome] = (outcomes[kind][outcome] ?? 0) + 1;
  if (since) (times[kind] ??= []).push(performance.now() - since);
};
const wrong = [];
const left = [];

async function overDirectLine(at, number, behaviour) {
  const { token } = (await insist('Direct Line', () => call(at, '/v3/directline/tokens/generate', { body: {} }))).body;
  const headers = { authorization: `Bearer ${token}` };
  const started = (await insist('Direct Line', () => call(at, '/v3/directline/conversations', { body: {}, headers }))).body;
  const activities = `/v3/directline/conversations/${started.conversationId}/activities`;
  const say = (options = {}) => call(at, activities, { headers, body: { type: 'message', text: question(number), channelData: { clientActivityID: randomUUID() } }, ...options });
  if (behaviour === 'breaks off') {
    await say({ breaks: true }).catch(() => {});
    note('Direct Line', 'client broke off');
    return;
  }
  if (behaviour === 'never reads') {
    left.push(stream(started.streamUrl, () => {}, false));
    await insist('Direct Line', say);
    note('Direct Line', 'client never read');
    return;
  }
  let since;
  const replies = new Map();
  let answered;
  const socket = stream(started.streamUrl, activity => {
    if (activity.type === 'message' && activity.replyToId) replies.set(activity.replyToId, activity.text);
    answered?.();
  });
  const { status, body } = await insist('Direct Line', () => { since = performance.now(); return say({ slow: behaviour === 'slow' }); })
    .catch(error => { if (behaviour !== 'slow') throw error; return { status: 408 }; });
  if (status === 408) {
    note('Direct Line', 'client too slow');
    socket.destroy();
    return;
  }
  const isDone = new Promise(done => { answered = () => replies.has(body.id) && done(true); answered(); });
  if (await Promise.race([isDone, sleep(60_000)])) {
    const text = replies.get(body.id);
    note('Direct Line', text.startsWith('Too many') ? 'told that too many ask' : text.includes('less closely') ? 'by rules alone'
      : text.startsWith('That took too long') ? 'told that it took too long' : 'read', behaviour === 'slow' ? undefined : since);
  } else wrong.push(`Direct Line: no reply in ${started.conversationId}`);
  socket.destroy();
}

// The service of a channel, which behaves as the conversation's name says.
const seen = new Map();
const channel = createServer((got, answer) => {
  const id = decodeURIComponent(got.url.split('/')[3]);
  got.resume().on('end', () => {
    const calls = (seen.get(id) ?? 0) + 1;
    seen.set(id, calls);
    if (id.startsWith('silent')) return;
    const status = id.startsWith('500') ? 500 : id.startsWith('429') && calls < 2 ? 429 : 200;
    answer.writeHead(status, { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '1' } : {}) }).end('{"id":"1"}');
  });
});

async function overChannel(at, serviceUrl, number, behaviour) {
  const since = performance.now();
  const { status, retryAfter } = await call(at, '/api/messages', { body: {
    type: 'message', id: randomUUID(), channelId: 'msteams', serviceUrl, from: { id: 'user' }, recipient: { id: 'bot' },
    conversation: { id: `${behaviour}-${randomUUID()}` }, text: question(number) } });
  if (status === 429 && !retryAfter) wrong.push('channel: 429 without Retry-After');
  note(`channel that ${behaviour === 'answers' ? 'answers' : behaviour === 'silent' ? 'says nothing' : `says ${behaviour}`}`, status, since);
}

async function overAsk(at, number) {
  const since = performance.now();
  const { status, retryAfter, body } = await call(at, '/api/ask', { body: { question: question(number) } });
  if (status === 429 && !retryAfter) wrong.push('/api/ask: 429 without Retry-After');
  note('/api/ask', body.rulesAlone ? 'by rules alone' : status === 200 ? 'read' : status, since);
}

const share = (number, shares) => { let place = number % 100; return Object.keys(shares).find(key => (place -= shares[key]) < 0); };
const percentile = (sorted, part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]);

try {
  const bot = await serve(args.program, 'bot', { Bot: { CachedAnswerMegabytes: 0, NextQuestions: 0 }, DirectLine: { MaxConversations: total + 1000 } });
  const channelPort = await freePort();
  await new Promise(done => channel.listen(channelPort, '127.0.0.1', done));
  const serviceUrl = `http://127.0.0.1:${channelPort}/`;
  say(`The bot takes ${memoryOf(bot.child)} MB at its start.`);
  let most = 0;
  const watch = setInterval(() => most = Math.max(most, memoryOf(bot.child)), 200);
  const first = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: Number(args['at-once']) }, async () => {
    while (next < total) {
      const number = next++;
      try {
        switch (share(number * 37, { 'Direct Line': 60, channel: 25, ask: 15 })) {
          case 'Direct Line': await overDirectLine(bot.at, number, share(number * 61, { reads: 91, slow: 3, 'breaks off': 3, 'never reads': 3 })); break;
          case 'channel': await overChannel(bot.at, serviceUrl, number, share(number * 61, { answers: 70, 429: 10, 500: 10, silent: 10 })); break;
          default: await overAsk(bot.at, number);
        }
      } catch (error) {
        wrong.push(`${error.message} ${error.cause ?? ''}`);
      }
      if (number % Math.ceil(total / 10) === 0) say(`${number} conversations are begun; ${memoryOf(bot.child)} MB.`);
    }
  }));
  clearInterval(watch);
  const seconds = (performance.now() - first) / 1000;
  say(`${total} conversations in ${seconds.toFixed(0)} s; ${most} MB at most, ${memoryOf(bot.child)} MB at the end.`);
  for (const kind of Object.keys(outcomes).sort()) {
    const sorted = (times[kind] ?? []).sort((one, other) => one - other);
    say(`${kind}: ${Object.entries(outcomes[kind]).map(([outcome, count]) => `${count} ${outcome}`).join(', ')}; ` +
      `median ${percentile(sorted, 0.5)} ms, 99th percentile ${percentile(sorted, 0.99)} ms, longest ${percentile(sorted, 1)} ms`);
  }
  say(`Refused with 429 and sent again: ${JSON.stringify(refused)}`);
  // By the bot's own clock: this trial, too, has more to do than it can.
  const longest = Math.max(...[...logOf('bot').matchAll(/Request finished .*\/api\/messages .* ([\d.]+)ms/g)].map(([, took]) => Number(took)));
  say(`The longest request of a channel took the bot ${Math.round(longest)} ms.`);
  if (longest > longestTurn) wrong.push(`A turn of a channel ran ${Math.round(longest)} ms.`);
  const begun = performance.now();
  const { body } = await call(bot.at, '/api/ask', { body: { question: 'When was Bushehr 2 started?' } });
  say(`Afterwards a question takes ${Math.round(performance.now() - begun)} ms; rules alone: ${body.rulesAlone ?? false}.`);
  const warnings = logOf('bot').split('\n').filter(line => /^(warn|fail|crit)/.test(line)).length;
  say(`The log has ${warnings} warnings and errors.`);
  for (const text of wrong.slice(0, 5)) console.log(text.slice(0, 500));
  process.exitCode = wrong.length || body.rulesAlone ? 1 : 0;
} finally {
  for (const socket of left) socket.destroy();
  channel.closeAllConnections();
  channel.close();
  agent.destroy();
  await end();
}
