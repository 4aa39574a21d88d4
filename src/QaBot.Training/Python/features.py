"""Reads the feature files that `QaBot.Training features` writes, and lays examples out as batches."""
import numpy as np
import torch

STATIC, DYNAMIC, QUESTION, SENTENCE, PAIR = 17, 13, 10, 8, 5
LONGEST, SENSE = 18, 32
KIN = np.dtype([("form", "<u2"), ("token", "u1"), ("values", "u1", (PAIR,))])


class Cursor:
    """Takes arrays off a mapped file, one behind the other."""

    def __init__(self, path):
        self.data = np.memmap(path, np.uint8, "r")
        self.at = 0

    def take(self, dtype, count):
        size = np.dtype(dtype).itemsize * count
        view = np.asarray(self.data[self.at:self.at + size]).view(dtype)
        self.at += size
        return view

    def more(self):
        return self.at < len(self.data)


class Paragraph:
    """A paragraph: token ids, suffixes, sentences, forms, and features that do not depend on a question."""

    def __init__(self, cursor):
        tokens, self.sentences, self.forms = (int(x) for x in cursor.take("<i4", 3))
        self.words, self.suffixes, self.senses, self.sentence_of, self.form_of = (cursor.take("<u2", tokens) for _ in range(5))
        self.values = cursor.take("u1", tokens * STATIC).reshape(tokens, STATIC)
        self.tokens = tokens


class Question:
    """A question with the paragraphs of its group, the one that answers first."""

    def __init__(self, cursor, paragraphs):
        self.source, self.tokens, members, spans = (int(x) for x in cursor.take("<i4", 4))
        self.words, self.suffixes, self.senses = (cursor.take("<u2", self.tokens) for _ in range(3))
        self.values = cursor.take("u1", self.tokens * QUESTION).reshape(self.tokens, QUESTION)
        self.spans = cursor.take("<i4", spans * 2).reshape(spans, 2)
        self.pairs = [Pair(cursor, paragraphs) for _ in range(members)]


class Pair:
    """A paragraph against a question."""

    def __init__(self, cursor, paragraphs):
        number, cells = (int(x) for x in cursor.take("<i4", 2))
        self.paragraph = paragraphs[number]
        self.tokens = cursor.take("u1", self.paragraph.tokens * DYNAMIC).reshape(-1, DYNAMIC)
        self.sentences = cursor.take("u1", self.paragraph.sentences * SENTENCE).reshape(-1, SENTENCE)
        self.kin = cursor.take(KIN, cells)


def read_paragraphs(folder, name):
    """All paragraphs of a part."""
    cursor, paragraphs = Cursor(f"{folder}/{name}-paragraphs.bin"), []
    while cursor.more():
        paragraphs.append(Paragraph(cursor))
    return paragraphs


def read_senses(folder):
    """The vectors of the senses by their ids; none has only zeros."""
    vectors = np.fromfile(f"{folder}/senses.bin", np.int8).reshape(-1, SENSE).astype(np.float32) / np.float32(127)
    return torch.from_numpy(np.concatenate([np.zeros((1, SENSE), np.float32), vectors]))


def read(folder, name):
    """All questions of a part."""
    paragraphs = read_paragraphs(folder, name)
    cursor, questions = Cursor(f"{folder}/{name}-questions.bin"), []
    while cursor.more():
        questions.append(Question(cursor, paragraphs))
    return questions


def batch(questions, groups):
    """
    Tensors of some questions (B) with as many pairs each (G), padded: question arrays are B rows, paragraph arrays B*G.
    """
    rows = [(b, pair) for b, group in enumerate(groups) for pair in group]
    size, length = len(rows), max(pair.paragraph.tokens for _, pair in rows)
    asked = max(q.tokens for q in questions)
    sentences = max(pair.paragraph.sentences for _, pair in rows)
    forms = max(pair.paragraph.forms for _, pair in rows)
    x = {
        "q_words": np.zeros((len(questions), asked), np.int64),
        "q_suffixes": np.zeros((len(questions), asked), np.int64),
        "q_senses": np.zeros((len(questions), asked), np.int64),
        "q_values": np.zeros((len(questions), asked, QUESTION), np.float32),
        "words": np.zeros((size, length), np.int64),
        "suffixes": np.zeros((size, length), np.int64),
        "senses": np.zeros((size, length), np.int64),
        "values": np.zeros((size, length, STATIC), np.float32),
        "tokens": np.zeros((size, length, DYNAMIC), np.float32),
        "sentence_of": np.zeros((size, length), np.int64),
        "form_of": np.zeros((size, length), np.int64),
        "kin": np.zeros((size, forms, asked, PAIR), np.float32),
        "holds": np.zeros((size, sentences, length), np.float32),
        "sentences": np.zeros((size, sentences, SENTENCE), np.float32),
    }
    for b, q in enumerate(questions):
        x["q_words"][b, :q.tokens], x["q_suffixes"][b, :q.tokens], x["q_senses"][b, :q.tokens] = q.words, q.suffixes, q.senses
        x["q_values"][b, :q.tokens] = q.values
    for r, (_, pair) in enumerate(rows):
        p, n = pair.paragraph, pair.paragraph.tokens
        x["words"][r, :n], x["suffixes"][r, :n], x["senses"][r, :n] = p.words, p.suffixes, p.senses
        x["values"][r, :n], x["tokens"][r, :n] = p.values, pair.tokens
        x["sentence_of"][r, :n], x["form_of"][r, :n] = p.sentence_of, p.form_of
        x["kin"][r, pair.kin["form"], pair.kin["token"]] = pair.kin["values"]
        x["holds"][r, p.sentence_of, np.arange(n)] = 1
        x["sentences"][r, :p.sentences] = pair.sentences
    for name in ("q_values", "values", "tokens", "kin", "sentences"):
        x[name] *= np.float32(1 / 255)
    return {name: torch.from_numpy(array) for name, array in x.items()}


def targets(questions, groups, length, sentences):
    """Where answers start, end and stand: over the tokens and sentences of a question's paragraphs laid end to end."""
    size = len(groups[0])
    start, end = np.zeros((len(questions), size * length), np.float32), np.zeros((len(questions), size * length), np.float32)
    sentence = np.zeros((len(questions), size * sentences), np.float32)
    for b, q in enumerate(questions):
        for first, last in q.spans:
            start[b, first] += 1 / len(q.spans)
            end[b, last] += 1 / len(q.spans)
            sentence[b, q.pairs[0].paragraph.sentence_of[first]] += 1 / len(q.spans)
    return [torch.from_numpy(t) for t in (start, end, sentence)]


def accepted(questions, cells):
    """Which spans are accepted: by question over all of its paragraphs' tokens and span lengths, the answering paragraph first."""
    marks = np.zeros((len(questions), cells), bool)
    for b, q in enumerate(questions):
        of = q.pairs[0].paragraph.sentence_of
        for first, last in q.spans:
            if last - first < LONGEST and of[first] == of[last]:
                marks[b, first * LONGEST + last - first] = True
    return torch.from_numpy(marks)
