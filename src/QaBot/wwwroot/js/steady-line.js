// A Direct Line that goes on: when the bot was away it connects again, and sends again what was not received. To Web Chat it
// is a Direct Line as any other.

const connecting = 1;
const online = 2;
const fewest = 1000;
const most = 10_000;

/** For so many milliseconds it tries to send. */
export const patience = 300_000;

export class SteadyLine {
  #enter;
  #create;
  #onKeys;
  #inner = null;
  #isOnline = false;
  #told;
  #onAway;
  #isEnded = false;
  #isConnecting = false;
  #seen = new Set();
  #received = [];
  #activities = new Set();
  #statuses = new Set();
  #subscriptions = [];

  /**
   * @param keys the keys to begin with, just entered; null to enter when it begins
   * @param token the token that tells Web Chat who the user is
   * @param history messages that are shown before any that come
   * @param enter gives keys to go on with
   * @param create makes a Direct Line of keys, which calls what it is given when its socket is closed
   * @param onKeys called with the keys when they changed
   * @param onAway called with whether the bot is away
   */
  constructor({ keys, token, history, enter, create, onKeys, onAway }) {
    this.#enter = enter;
    this.#create = create;
    this.#onKeys = onKeys;
    this.#onAway = onAway;
    this.token = token;

    // Web Chat subscribes once to have it connect, and again to listen.
    this.activity$ = observable(observer => {
      this.#received.forEach(activity => observer.next(activity));
      this.#activities.add(observer);
      return () => this.#activities.delete(observer);
    });

    // It shows nothing before it was connected once, and takes nothing to be sent while it is not: so it stays connected.
    this.connectionStatus$ = observable(observer => {
      observer.next(this.#told);
      this.#statuses.add(observer);
      return () => this.#statuses.delete(observer);
    });
    this.#told = history.length ? online : connecting;
    history.forEach(activity => this.#receive(activity));
    if (keys) {
      this.#use(keys);
    } else {
      this.#connect();
    }
  }

  /** Sends an activity, as often as it takes. */
  postActivity(activity) {
    return observable(observer => {
      let isWanted = true;
      this.#post(activity, () => isWanted).then(id => {
        observer.next(id);
        observer.complete?.();
      }, error => observer.error?.(error));
      return () => { isWanted = false; };
    });
  }

  /** Ends it. */
  end() {
    this.#isEnded = true;
    this.#drop();
  }

  async #post(activity, isWanted) {
    const until = Date.now() + patience;
    for (;;) {
      if (this.#isOnline) {
        try {
          const id = await first(this.#inner.postActivity(activity));

          // This is how it tells that the bot did not answer.
          if (id !== 'retry') {
            return id;
          }
        } catch (error) {
          if (error.status !== 404) {
            throw error;
          }
        }

        this.#connect();
      }

      if (!isWanted() || this.#isEnded || Date.now() > until) {
        throw new Error('The message could not be sent.');
      }

      await wait(fewest);
    }
  }

  #use(keys) {
    this.#onKeys(keys);
    const inner = this.#create(keys, () => inner === this.#inner && this.#connect());
    this.#inner = inner;
    this.#subscriptions = [
      inner.connectionStatus$.subscribe(status => inner === this.#inner && this.#turn(status)),
      inner.activity$.subscribe({ next: activity => this.#receive(activity), error: () => inner === this.#inner && this.#connect() }),
    ];
  }

  #turn(status) {
    if (status === online) {
      const { conversationId, token } = this.#inner;
      this.#onKeys({ conversationId, token });
      this.#isOnline = true;
      this.#onAway(false);
      this.#told = online;
      this.#statuses.forEach(observer => observer.next(online));
    } else if (this.#isOnline || status > online) {
      this.#connect();
    }
  }

  // Its own way of connecting again waits for long, and gives up.
  async #connect() {
    if (this.#isConnecting || this.#isEnded) {
      return;
    }

    this.#isConnecting = true;
    this.#isOnline = false;
    this.#drop();
    this.#onAway(true);
    for (let pause = fewest; !this.#isEnded; pause = Math.min(pause * 2, most)) {
      try {
        const keys = await this.#enter();
        if (!this.#isEnded) {
          this.#use(keys);
        }

        break;
      } catch {
        await wait(pause);
      }
    }

    this.#isConnecting = false;
  }

  #drop() {
    const inner = this.#inner;
    this.#inner = null;
    this.#subscriptions.splice(0).forEach(subscription => subscription.unsubscribe());
    inner?.end();
  }

  // What is connected to again sends all from the beginning.
  #receive(activity) {
    if (activity.id && this.#seen.has(activity.id)) {
      return;
    }

    this.#seen.add(activity.id);
    this.#received.push(activity);
    this.#activities.forEach(observer => observer.next(activity));
  }
}

function observable(begin) {
  return {
    subscribe(observer) {
      const end = begin(typeof observer === 'function' ? { next: observer } : observer);
      return { unsubscribe: end };
    },
  };
}

function first(source) {
  return new Promise((resolve, reject) => source.subscribe({ next: resolve, error: reject, complete: resolve }));
}

function wait(milliseconds) {
  return new Promise(resolve => { setTimeout(resolve, milliseconds); });
}
