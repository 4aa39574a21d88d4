// MiniSearch over lines of JSON; see ScriptRival.
import { createInterface } from 'node:readline';
import MiniSearch from 'minisearch';

const search = new MiniSearch({ fields: ['text'] });
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.index) {
    search.addAll(message.index.map((text, id) => ({ id, text })));
    console.log(JSON.stringify({ size: JSON.stringify(search).length }));
  } else {
    console.log(JSON.stringify({ found: search.search(message.question).slice(0, message.top).map(hit => hit.id) }));
  }
}
