"""Training batches: for each question a few passages, one of which may hold the answer."""
import numpy as np
import torch
from torch.utils.data import IterableDataset

CLS, SEP = 101, 102
PASSAGE = 200  # word pieces a passage at most, as in the program
PLAIN, TYPED, NOT, EXCHANGED, REVERSED = range(5)
# how often a question of a set is taken in one pass over the data
WEIGHTS = {0: 1.0, 1: 2.0, 2: 6.0, 3: 3.0, 4: 1.0, 5: 1.0, 6: 0.6, 7: 1.0}
# the same, mostly questions of people who had not seen the text
NATURAL_WEIGHTS = {0: 0.35, 1: 1.0, 2: 12.0, 3: 2.0, 4: 0.3, 5: 0.3, 6: 0.1, 7: 0.3}
KINDS = {PLAIN: 1.0, TYPED: 0.6, NOT: 1.0, EXCHANGED: 1.0, REVERSED: 1.5}
UNSHARED = {4, 5, 6, 7}  # sets whose contexts are not parts of one running text


class Data:
    def __init__(self, path):
        with np.load(path) as file:
            self.__dict__.update({name: file[name] for name in file.files})
        self.firsts = np.unpackbits(self.firsts)[:len(self.contexts)].astype(bool)

    def passage(self, context):
        span = slice(self.context_ends[context], self.context_ends[context + 1])
        return self.contexts[span], self.firsts[span]

    def asked(self, row):
        q = self.question[row]
        return self.questions[self.question_ends[q]:self.question_ends[q + 1]]

    def title(self, context):
        t = self.article_title[self.context_article[context]]
        return self.titles[self.title_ends[t]:self.title_ends[t + 1]]

    def gold(self, row):
        return [(int(s), int(e)) for s, e in self.answers[row] if s >= 0]


def window(ids, firsts, most, dice, gold=None):
    """A run of whole sentences of at most `most` pieces, around the first gold answer; its offset too."""
    if len(ids) <= most:
        return 0, len(ids)
    starts = np.flatnonzero(firsts)
    ends = np.append(starts[1:], len(ids))
    if gold is None:
        first = int(dice.integers(len(starts)))
        keep = None
    else:
        keep = (gold[0][0], gold[0][1])
        k = int(np.searchsorted(starts, keep[0], side="right")) - 1
        possible = [j for j in range(k + 1) if ends[k] - starts[j] <= most]
        if not possible:  # one long sentence
            low = max(0, keep[1] + 1 - most)
            start = int(dice.integers(low, max(low, keep[0]) + 1))
            return start, min(len(ids), start + most)
        first = int(dice.choice(possible))
    start = int(starts[first])
    fitting = ends[(ends > start) & (ends - start <= most)]
    end = int(fitting[-1]) if len(fitting) else start + most
    return start, end


class Sequences:
    """Builds the sequences of one question."""

    def __init__(self, data, seed):
        self.data, self.dice = data, np.random.default_rng(seed)

    def sequence(self, asked, context, most, with_title, gold, remove=None):
        ids, firsts = self.data.passage(context)
        targets = list(gold)
        if remove is not None:
            keep = np.ones(len(ids), bool)
            keep[remove[0]:remove[1]] = False
            ids, firsts = ids[keep], firsts[keep]
        start, end = window(ids, firsts, most, self.dice, targets or None)
        targets = [(s - start, e - start) for s, e in targets if s >= start and e < end]
        ids, firsts = ids[start:end], firsts[start:end].copy()
        firsts[0] = True
        title = self.data.title(context) if with_title else ids[:0]
        head = [CLS, *asked, SEP]
        lead = [*title, SEP] if len(title) else []
        at = len(head) + len(lead)
        whole = np.concatenate((np.array(head + lead, np.int32), ids.astype(np.int32), np.array([SEP], np.int32)))
        first_places = np.flatnonzero(firsts) + at
        pointed = []
        for s, e in targets:
            k = np.searchsorted(first_places, s + at, side="right") - 1
            pointed.append((s + at, e + at, int(first_places[k])))
        return whole, len(head), at, first_places, pointed

    def question(self, row, negatives):
        """The passages of a question: (sequence, type, passage, sentences, targets); the first holds the answer if any does."""
        data, dice = self.data, self.dice
        asked = data.asked(row).tolist()
        context, gold = int(data.context[row]), data.gold(row)
        impossible = bool(data.impossible[row])
        with_title = dice.random() < 0.75
        most = PASSAGE if dice.random() < 0.85 else int(dice.integers(60, PASSAGE))
        remove, drop = None, False
        if not impossible:
            chance = dice.random()
            if data.removable[row] and chance < 0.06:
                firsts = np.flatnonzero(data.passage(context)[1])
                k = int(np.searchsorted(firsts, gold[0][0], side="right")) - 1
                end = firsts[k + 1] if k + 1 < len(firsts) else len(data.passage(context)[0])
                remove, gold, impossible = (int(firsts[k]), int(end)), [], True
            elif chance > 0.96:
                drop = True
        out = []
        words = None
        if data.gold(row):
            s, e = data.gold(row)[0]
            words = data.passage(context)[0][s:e + 1].tobytes()
        if not drop:
            out.append(self.sequence(asked, context, most, with_title, gold, remove))
        hard = [int(h) for h in data.hard[row] if h >= 0]
        dice.shuffle(hard)
        for other in hard:
            if len(out) >= negatives + 1 - drop:
                break
            if words is not None and self.holds(data.passage(other)[0], words):
                continue
            out.append(self.sequence(asked, other, most, with_title, []))
        return out

    @staticmethod
    def holds(ids, words):
        text, at = ids.tobytes(), -1
        while (at := text.find(words, at + 1)) >= 0:
            if at % 2 == 0:
                return True
        return False


def collate(groups):
    """Padded arrays: ids, mask, types, passage (where spans may be), sentence (where sentences begin), owner, targets."""
    rows = [(g, s) for g, group in enumerate(groups) for s in group]
    length = max(len(s[0]) for _, s in rows)
    length += -length % 8
    n = len(rows)
    ids = np.zeros((n, length), np.int32)
    mask, types, inside, sentence = (np.zeros((n, length), bool) for _ in range(4))
    targets = np.full((n, 3, 3), -1, np.int16)
    owner = np.array([g for g, _ in rows], np.int32)
    for i, (_, (whole, typed, at, firsts, pointed)) in enumerate(rows):
        ids[i, :len(whole)] = whole
        mask[i, :len(whole)] = True
        types[i, typed:len(whole)] = True
        inside[i, at:len(whole) - 1] = True
        sentence[i, firsts] = True
        for j, target in enumerate(pointed[:3]):
            targets[i, :, j] = target
    return tuple(torch.from_numpy(a) for a in (ids, mask, types, inside, sentence, owner, targets))


class Training(IterableDataset):
    """Endless batches of about `tokens` pieces; each worker has its own shuffling."""

    def __init__(self, data, tokens, seed, last_training_row, weights):
        self.data, self.tokens, self.seed, self.rows, self.set_weights = data, tokens, seed, last_training_row, weights

    def weights(self):
        weight = np.array([self.set_weights.get(int(s), 0) for s in range(256)])[self.data.set[:self.rows]]
        return weight * np.array([KINDS[k] for k in range(5)])[self.data.kind[:self.rows]]

    def __iter__(self):
        info = torch.utils.data.get_worker_info()
        number, of = (info.id, info.num_workers) if info else (0, 1)
        dice = np.random.default_rng((self.seed, number))
        sequences = Sequences(self.data, (self.seed, number, 1))
        weight = self.weights()
        while True:
            times = np.floor(weight + dice.random(len(weight))).astype(int)
            order = np.repeat(np.arange(len(weight)), times)
            order = order[order % of == number] if of > 1 else order
            dice.shuffle(order)
            for pool in np.array_split(order, max(1, len(order) // 2048)):
                built = [sequences.question(int(row), int(dice.choice((0, 1, 2, 3), p=(0.15, 0.2, 0.35, 0.3)))) for row in pool]
                built = [b for b in built if b]
                built.sort(key=lambda group: max(len(s[0]) for s in group) + dice.random() * 16)
                batches, batch, size = [], [], 0
                for group in built:
                    longest = max(len(s[0]) for s in group)
                    if batch and (size + len(group)) * longest > self.tokens:
                        batches.append(batch)
                        batch, size = [], 0
                    batch.append(group)
                    size += len(group)
                if batch:
                    batches.append(batch)
                dice.shuffle(batches)
                for batch in batches:
                    yield collate(batch)
