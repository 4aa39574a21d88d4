// Programs that a trial starts, in a folder of their own that is gone when all went well.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const folder = mkdtempSync(join(tmpdir(), 'qabot-trial-'));
export const sleep = time => new Promise(done => setTimeout(done, time));

const begun = Date.now();
export const say = text => console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${text}`);

export const freePort = () => new Promise(done => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => done(port)); });
});

const started = [];

export function start(program, options, log, env = {}, cwd = folder) {
  const child = spawn(program, options, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = createWriteStream(join(folder, log), { flags: 'a' });
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  child.ended = new Promise(done => child.once('exit', done));
  started.push(child);
  return child;
}

// The bot over the shipped article, for as many requests a minute as one address likes to send, since all come from one.
export async function serve(program, name, settings, waits = true) {
  const [port, home, plenty] = [await freePort(), join(folder, name), 1_000_000];
  mkdirSync(join(home, 'index'), { recursive: true });
  const limits = Object.fromEntries(['Tokens', 'Conversations', 'Activities', 'Polls', 'Sockets'].map(what => [`${what}PerMinute`, plenty]));
  writeFileSync(join(home, 'appsettings.json'), JSON.stringify({
    ...settings,
    Urls: `http://127.0.0.1:${port}`,
    Articles: { Path: resolve('index/articles'), Index: join(home, 'lucene'), Synonyms: resolve('index/synonyms.txt'), ...settings.Articles },
    Api: { QuestionsPerMinute: plenty },
    Feedback: { Enabled: false },
    DirectLine: { KeepIn: '', SocketsPerAddress: plenty, ...limits, ...settings.DirectLine },
  }));
  const child = start(resolve(program), ['serve'], `${name}.log`, {}, home);
  const at = `http://127.0.0.1:${port}`;
  for (let ready = !waits; !ready; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${logOf(name)}`);
    ready = await fetch(`${at}/health`).then(answer => answer.ok, () => false);
  }
  return { name, port, at, child };
}

export const logOf = name => readFileSync(join(folder, `${name}.log`), 'utf8');

export const memoryOf = child => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) >> 10;

export async function end() {
  // nginx ends its own workers.
  for (const child of started) if (child.exitCode === null) child.kill(child.spawnfile.endsWith('nginx') ? 'SIGTERM' : 'SIGKILL');
  await Promise.all(started.map(child => child.ended));
  if (process.exitCode) console.log(`Logs are in ${folder}.`);
  else rmSync(folder, { recursive: true, force: true });
}
