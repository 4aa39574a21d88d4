// The conversation's keys, kept for this tab so that a reload goes on with it.

import { t } from './texts.js';

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

  // A good token says nothing of the conversation, which the bot may have forgotten.
  const { domain, conversationId } = conversation;
  const refreshed = await post(`${domain}/tokens/refresh`, conversation.token);
  const token = refreshed.ok && (await refreshed.json()).token;
  const known = token && await fetch(`${domain}/conversations/${encodeURIComponent(conversationId)}/activities`, { headers: authorization(token) });
  if (!known?.ok) {
    forget();
    return null;
  }

  return { ...conversation, token, resumed: true };
}

async function begun() {
  const response = await post('api/directline/token');
  if (!response.ok) {
    throw new Error(response.status === 429 ? t('tooMany') : t('botAnswered', { status: response.status }));
  }

  const { token, conversationId, userId, domain } = await response.json();
  return { token, conversationId, userId, domain, resumed: false };
}

function post(url, token) {
  return fetch(url, { method: 'POST', headers: token ? authorization(token) : {} });
}

function authorization(token) {
  return { authorization: `Bearer ${token}` };
}
