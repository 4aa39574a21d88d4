// The keys of a Direct Line conversation: those that are kept while they are good, or new ones.

import { t } from './texts.js';

/**
 * Goes on with a conversation when its keys are still good, or begins one: { token, conversationId, userId, domain, isResumed }.
 * Throws when the bot does not answer.
 */
export async function enter(keys) {
  return await resumed(keys) ?? await begun();
}

/** The same, once the bot has read its articles: what is asked before has no answer. */
export async function enterWhenReady(keys) {
  const response = await fetch('api/articles', { method: 'HEAD' });
  if (!response.ok) {
    throw new TypeError(t('botAnswered', { status: response.status }));
  }

  return enter(keys);
}

async function resumed(keys) {
  if (!keys?.token || !keys.conversationId) {
    return null;
  }

  // A good token says nothing of the conversation, which the bot may have forgotten.
  const { domain, conversationId } = keys;
  const refreshed = await post(`${domain}/tokens/refresh`, keys.token);
  const token = refreshed.ok && (await refreshed.json()).token;
  const known = token && await fetch(`${domain}/conversations/${encodeURIComponent(conversationId)}/activities`, { headers: authorization(token) });
  return known?.ok ? { ...keys, token, isResumed: true } : null;
}

async function begun() {
  const response = await post('api/directline/token');
  if (!response.ok) {
    throw new Error(response.status === 429 ? t('tooMany') : t('botAnswered', { status: response.status }));
  }

  const { token, conversationId, userId, domain } = await response.json();
  return { token, conversationId, userId, domain, isResumed: false };
}

async function post(url, token) {
  const response = await fetch(url, { method: 'POST', headers: token ? authorization(token) : {} });
  if (response.status >= 500) {
    throw new TypeError(t('botAnswered', { status: response.status }));
  }

  return response;
}

function authorization(token) {
  return { authorization: `Bearer ${token}` };
}
