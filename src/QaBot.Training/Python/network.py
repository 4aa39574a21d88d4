"""The reader network. Its forward pass stands a second time in C#, in QaBot.Answering/Reading; golden vectors keep the two the same."""
import numpy as np
import torch
import torch.nn as nn

import recurrence
from features import DYNAMIC, LONGEST, PAIR, QUESTION, SENSE, SENTENCE, STATIC

WORD, SUFFIX, KEY, HEAD, SUFFIXES = 48, 16, 64, 64, 1001
FIT, NEVER = 16, -1e4


class BothWays(nn.Module):
    """Two recurrent layers, one from the first token on and one from the last, so that padding leaves no trace in either."""

    def __init__(self, inputs, units):
        super().__init__()
        self.ahead, self.back = nn.GRU(inputs, units, batch_first=True), nn.GRU(inputs, units, batch_first=True)

    def forward(self, x, lengths):
        if not torch.is_grad_enabled():
            return self.plain(x, lengths)
        return torch.cat([recurrence.run(self.ahead, x, lengths, 0), recurrence.run(self.back, x, lengths, 1)], -1)

    def plain(self, x, lengths):
        """The same by PyTorch's own layers: what is measured, and what the runtime is held to."""
        place, lengths = torch.arange(x.shape[1])[None], lengths[:, None].long()
        turn = torch.where(place < lengths, lengths - 1 - place, place)[..., None]
        back = lambda t: torch.gather(t, 1, turn.expand(-1, -1, t.shape[2]))
        return torch.cat([self.ahead(x)[0], back(self.back(back(x))[0])], -1)


class Reader(nn.Module):
    """Scores where in a group of paragraphs the answer to a question starts, ends, and in which sentence it stands."""

    def __init__(self, words, senses, hidden=96, unit=48, drop=0.25):
        super().__init__()
        self.drop, self.hidden = drop, hidden
        self.chance = np.random.Generator(np.random.SFC64(torch.initial_seed()))
        self.word, self.suffix = nn.Embedding(words, WORD, padding_idx=0), nn.Embedding(SUFFIXES, SUFFIX, padding_idx=0)
        nn.init.normal_(self.word.weight, 0, 0.1)
        nn.init.normal_(self.suffix.weight, 0, 0.1)
        # Not trained, and not among the weights: they stand in the word tables.
        self.register_buffer("senses", senses, persistent=False)
        token = WORD + SUFFIX + SENSE
        self.q_in = nn.Linear(token + QUESTION, hidden)
        self.q_gru = BothWays(hidden, hidden // 2)
        self.q_pool = nn.Linear(hidden, 2)
        self.q_key = nn.Linear(token + hidden, KEY)
        # The paragraph by itself: run once a paragraph, whatever is asked of it.
        self.p_gru = BothWays(token + STATIC, unit)
        self.p_key = nn.Linear(token + 2 * unit, KEY)
        self.p_in = nn.Linear(token + STATIC + 2 * unit, hidden)
        # The paragraph against the question.
        self.kin = nn.Parameter(torch.tensor([2.0, 2.0, 1.0, 3.0, 1.0]))
        self.none = nn.Parameter(torch.zeros(1))
        self.aligned = nn.Linear(hidden, hidden, bias=False)
        self.x_in = nn.Linear(DYNAMIC, hidden, bias=False)
        self.x_q = nn.Linear(hidden, hidden, bias=False)
        self.film = nn.Linear(2 * hidden, 2 * hidden)
        self.gru1 = BothWays(hidden, unit)
        self.gru2 = BothWays(2 * unit, unit)
        self.join = nn.Linear(4 * unit, hidden)
        self.norm = nn.LayerNorm(hidden)
        self.cross = nn.Linear(hidden, hidden)
        self.point1 = nn.Linear(2 * hidden + STATIC + DYNAMIC, HEAD)
        self.point2 = nn.Linear(HEAD, 2 + 2 * FIT)
        self.span_length = nn.Linear(2 * hidden, LONGEST)
        self.s_pool = nn.Linear(hidden, 2)
        self.s1 = nn.Linear(3 * hidden + SENTENCE + 2 * hidden, HEAD)
        self.s2 = nn.Linear(HEAD, 1)

    def dropout(self, t):
        """Dropout from random bytes, ten times as fast as PyTorch's."""
        kept = np.frombuffer(self.chance.bytes(t.numel()), np.uint8) >= round(self.drop * 256)
        return t * torch.from_numpy(kept).view(t.shape).to(t.dtype).mul_(1 / (1 - self.drop))

    def forward(self, x):
        drop = self.dropout if self.training else lambda t: t
        words, q_words = x["words"], x["q_words"]
        mask, q_mask = (x["suffixes"] > 0).float(), (x["q_suffixes"] > 0).float()
        if self.training:
            # Some words are hidden, so that the unknown word's vector learns to stand for any.
            words = torch.where((torch.rand(words.shape) < 0.1) & (words > 0), torch.ones_like(words), words)
            q_words = torch.where((torch.rand(q_words.shape) < 0.05) & (q_words > 0), torch.ones_like(q_words), q_words)
        size, length = words.shape
        group = size // q_words.shape[0]

        qe = drop(torch.cat([self.word(q_words), self.suffix(x["q_suffixes"]), self.senses[x["q_senses"]]], -1))
        q = self.q_gru(torch.relu(self.q_in(torch.cat([qe, x["q_values"]], -1))), q_mask.sum(1).int())
        q = drop(q)
        pool = torch.softmax(self.q_pool(q) + (q_mask[..., None] - 1) * 30, 1)
        q1, q2 = (pool[..., :1] * q).sum(1), (pool[..., 1:] * q).sum(1)
        q_key = self.q_key(torch.cat([qe, q], -1))
        q_words_in = self.aligned(q)
        qv = torch.cat([q1, q2], -1)
        scale, shift = self.film(drop(qv)).chunk(2, -1)
        base = self.x_q(q1)
        each = lambda t: t.repeat_interleave(group, 0)

        pe = drop(torch.cat([self.word(words), self.suffix(x["suffixes"]), self.senses[x["senses"]]], -1))
        lengths = mask.sum(1).int()
        own = drop(self.p_gru(torch.cat([pe, x["values"]], -1), lengths))
        key = self.p_key(torch.cat([pe, own], -1))
        kin = (x["kin"] * self.kin).sum(-1)
        kin = torch.gather(kin, 1, x["form_of"][..., None].expand(-1, -1, kin.shape[2]))
        fit = torch.bmm(key, each(q_key).transpose(1, 2)) / 8 + kin + (each(q_mask)[:, None] - 1) * 30
        fit = torch.softmax(torch.cat([fit, self.none.expand(size, length, 1)], -1), -1)[..., :-1]
        h = self.p_in(torch.cat([pe, x["values"], own], -1)) + torch.bmm(fit, each(q_words_in)) + self.x_in(x["tokens"]) + each(base)[:, None]
        h = torch.relu(h) * (1 + each(scale)[:, None]) + each(shift)[:, None]
        y1 = self.gru1(drop(h), lengths)
        y2 = self.gru2(drop(y1), lengths)
        h = drop(self.norm(h + self.join(torch.cat([y1, y2], -1))))

        holds = x["holds"]
        e = torch.exp(self.s_pool(h).clamp(-10, 10)) * mask[..., None]
        parts = [torch.bmm(holds, e[..., k:k + 1] * h) / (torch.bmm(holds, e[..., k:k + 1]) + 1e-6) for k in range(2)]
        count = holds.sum(-1, keepdim=True)
        parts.append(torch.bmm(holds, h) / (count + 1e-6))
        s = torch.cat(parts + [x["sentences"], each(qv)[:, None].expand(-1, holds.shape[1], -1)], -1)
        s = self.s2(drop(torch.relu(self.s1(s)))).squeeze(-1) + ((count.squeeze(-1) > 0).float() - 1) * 30
        t = torch.cat([h, self.cross(h) * each(q2)[:, None], x["values"], x["tokens"]], -1)
        t = self.point2(drop(torch.relu(self.point1(t))))
        own_sentence = torch.gather(s, 1, x["sentence_of"])
        padding = (mask - 1) * 30
        start, end = t[..., 0] + own_sentence + padding, t[..., 1] + own_sentence + padding
        return start, end, s, self.spans(x, start, end, t[..., 2:2 + FIT], t[..., 2 + FIT:], each(self.span_length(qv)), mask)

    @staticmethod
    def spans(x, start, end, firsts, lasts, lengths, mask):
        """
        The score of every span of up to 18 tokens inside one sentence, by first token and number of tokens behind it:
        those of its ends, how well the two fit, and how long answers to the question are.
        """
        size, count = start.shape
        last = torch.arange(count)[:, None] + torch.arange(LONGEST)
        inside, last = last < count, last.clamp(max=count - 1)
        fit = torch.gather(torch.bmm(firsts, lasts.transpose(1, 2)), 2, last[None].expand(size, -1, -1)) / 4
        whole = (x["sentence_of"][:, last] == x["sentence_of"][..., None]) & inside & (mask[:, last] > 0)
        return torch.where(whole, start[..., None] + end[:, last] + fit + lengths[:, None], torch.full((), NEVER))
