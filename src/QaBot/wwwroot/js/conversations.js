// The conversations that this browser keeps: their names, keys, messages and choices. A tab shows one of them.

const listKey = 'qabot.conversations';
const tabKey = 'qabot.conversation';
const messagesKey = id => `qabot.messages.${id}`;

// Asking for them may already be refused.
const lasting = () => localStorage;
const ofTab = () => sessionStorage;

const mostConversations = 30;
const mostMessages = 200;
const longestName = 60;

/**
 * A conversation: { id, name, at, keys, articles, rated }. It has no name until something is asked; keys are those of
 * Direct Line, null before it began; articles are the ids of those that alone are asked, none for all; rated are the answers
 * whose rating was told about.
 */
export class Conversations {
  /** Those that have a name, newest first. */
  list() {
    return read(lasting, listKey, []).filter(conversation => conversation.name).sort((one, other) => other.at - one.at);
  }

  /** The one that this tab shows; a new one when there is none. */
  current() {
    const id = read(ofTab, tabKey, null);
    return read(lasting, listKey, []).find(conversation => conversation.id === id) ?? this.begin();
  }

  /** Begins one, which is then the tab's. */
  begin() {
    const conversation = { id: crypto.getRandomValues(new Uint32Array(2)).join('-'), name: '', at: Date.now(), keys: null, articles: [], rated: [] };
    this.show(conversation);
    this.save(conversation);
    return conversation;
  }

  /** Makes one the tab's. */
  show({ id }) {
    write(ofTab, tabKey, id);
  }

  /** Names a conversation, or names it by its first question. */
  name(conversation, name) {
    conversation.name = name.trim().replace(/\s+/g, ' ').slice(0, longestName).trim() || conversation.name;
    this.save(conversation);
  }

  /** Keeps a conversation, in place of the oldest when there are too many; those in which nothing was asked go first. */
  save(conversation) {
    const all = [conversation, ...read(lasting, listKey, []).filter(({ id }) => id !== conversation.id)];
    const kept = [all[0], ...all.slice(1).sort((one, other) => !one.name - !other.name || other.at - one.at)].slice(0, mostConversations);
    all.filter(other => !kept.includes(other)).forEach(({ id }) => remove(messagesKey(id)));
    write(lasting, listKey, kept);
  }

  /** Forgets a conversation. */
  delete({ id }) {
    write(lasting, listKey, read(lasting, listKey, []).filter(other => other.id !== id));
    remove(messagesKey(id));
  }

  /** The messages of a conversation, in order. */
  messages({ id }) {
    return read(lasting, messagesKey(id), []);
  }

  /** Keeps the latest messages; fewer where the browser has no room for them. */
  keep({ id }, messages) {
    for (let most = mostMessages; most > 0 && !write(lasting, messagesKey(id), messages.slice(-most)); most >>= 1);
  }
}

// Where the browser keeps nothing, as in frames of other sites, all of it ends with the page.
function read(storage, key, otherwise) {
  try {
    return JSON.parse(storage().getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

function write(storage, key, value) {
  try {
    storage().setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
