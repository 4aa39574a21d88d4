// The conversation's keys, kept for this tab so that a reload goes on with it.

const key = 'qabot.conversation';

/** The kept keys; null when there are none or the browser keeps none here, as in frames of other sites. */
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

export function keep(conversation) {
  try {
    sessionStorage.setItem(key, JSON.stringify(conversation));
  } catch {
    // Then a reload begins anew; nothing else is lost.
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Goes on with the kept conversation when its token is still good, or begins one. */
export async function enter() {
  return await resumed(kept()) ?? await begun();
}

async function resumed(conversation) {
  if (!conversation?.token || !conversation.conversationId) {
    return null;
  }

  const response = await post(`${conversation.domain}/tokens/refresh`, conversation.token);
  if (!response.ok) {
    forget();
    return null;
  }

  const { token } = await response.json();
  return { ...conversation, token, resumed: true };
}

async function begun() {
  const response = await post('/api/chat/token');
  if (!response.ok) {
    throw new Error(response.status === 429 ? 'Too many conversations were begun from here; wait a minute.' : `The bot answered ${response.status}.`);
  }

  const { token, conversationId, userId, domain } = await response.json();
  return { token, conversationId, userId, domain, resumed: false };
}

function post(url, token) {
  return fetch(url, { method: 'POST', headers: token ? { authorization: `Bearer ${token}` } : {} });
}
