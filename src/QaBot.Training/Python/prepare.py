"""Question sets -> one file of word pieces for training: python3 prepare.py VOCAB QA_FOLDER OUT.npz"""
import gzip
import json
import math
import random
import sys
from collections import Counter, defaultdict

import numpy as np

import variants
from sentences import sentence_starts
from wordpieces import WordPieces

# file, its number, share of its questions taken, articles left out (new_wiki: fold 0; TyDi: every tenth document)
SETS = (
    ("squad1.1-train.json.gz", 0, 1.0, None),
    ("squad2.0-part.json.gz", 1, 1.0, None),
    ("tydiqa-train.json.gz", 2, 1.0, 10),
    ("new_wiki-dev.json", 3, 1.0, 3),
    ("reddit.json", 4, 1.0, None),
    ("amazon.json", 5, 1.0, None),
    ("qamr.json.gz", 6, 0.5, None),
    ("fairytaleqa-train.json.gz", 7, 1.0, None),
)
HELD_OUT = (("tydiqa-train.json.gz", 20, 10), ("new_wiki-dev.json", 21, 3), ("nq-validation.json.gz", 22, 1), ("wikiqa-dev.json.gz", 23, 1))
TITLED = {0, 1, 2, 3, 20, 21, 22, 23}
ANSWERS, HARD = 3, 8
PLAIN, TYPED, NOT, EXCHANGED, REVERSED = range(5)


def load(path):
    with (gzip.open if path.endswith("gz") else open)(path, "rt", encoding="utf-8") as file:
        return json.load(file)["data"]


class Store:
    """Lists of numbers laid end to end."""

    def __init__(self):
        self.flat, self.ends = [], [0]

    def add(self, numbers):
        self.flat.extend(numbers)
        self.ends.append(len(self.flat))
        return len(self.ends) - 2

    def __getitem__(self, i):
        return self.flat[self.ends[i]:self.ends[i + 1]]


def main(vocabulary, folder, out):
    dice = random.Random(7)
    pieces = WordPieces(vocabulary)
    contexts, firsts, questions, titles = Store(), Store(), Store(), Store()
    context_article, article_title = [], []
    rows = []  # question, context, kind, set, impossible, removable, answers

    def take(name, number, share, every, held_out):
        for a, article in enumerate(load(f"{folder}/{name}")):
            if every and (a % every == 0) != held_out:
                continue
            title = article.get("title", "").replace("_", " ")
            title_ids = pieces.encode(title)[0][:24] if number in TITLED else []
            article_title.append(titles.add(title_ids))
            whole = " ".join(p["context"] for p in article["paragraphs"][:60])
            for paragraph in article["paragraphs"]:
                text = paragraph["context"]
                ids, spans = pieces.encode(text)
                if not ids:
                    continue
                context = contexts.add(ids)
                context_article.append(len(article_title) - 1)
                begins = np.array([s for s, _ in spans])
                starts = sentence_starts(text)
                first_tokens = sorted({int(np.searchsorted(begins, s)) for s in starts} - {len(ids)} | {0})
                marks = np.zeros(len(ids), np.uint8)
                marks[first_tokens] = 1
                firsts.add(marks.tolist())
                for qa in paragraph["qas"]:
                    if share < 1 and dice.random() > share:
                        continue
                    impossible = qa.get("is_impossible", False)
                    if not qa["answers"] and not impossible:
                        continue
                    found, texts = [], []
                    for answer in qa["answers"]:
                        inside = [k for k, (s, e) in enumerate(spans) if e > answer["answer_start"] and s < answer["answer_start"] + len(answer["text"])]
                        if inside and (inside[0], inside[-1]) not in found:
                            found.append((inside[0], inside[-1]))
                            texts.append(answer["text"])
                    found = found[:ANSWERS]
                    if not found and not impossible:
                        continue
                    question = qa["question"].strip()

                    def add(words, kind, none):
                        asked = pieces.encode(words)[0][:48]
                        if asked:
                            rows.append((questions.add(asked), context, kind, number, none, removable, [] if none else found))

                    removable = False
                    if found and not held_out:
                        owners = {int(np.searchsorted(first_tokens, s, side="right")) - 1 for s, _ in found}
                        k = next(iter(owners))
                        s, e = first_tokens[k], (first_tokens[k + 1:] + [len(ids)])[0]
                        rest = ids[:s] + ids[e:]
                        answer_ids = ids[found[0][0]:found[0][1] + 1]
                        removable = len(owners) == 1 and len(first_tokens) >= 3 and len(rest) > 30 and not contains(rest, answer_ids)
                    add(question, PLAIN, impossible)
                    if held_out or impossible or number == 6:
                        continue
                    if dice.random() < (1.0 if number == 2 else 0.25):
                        add(variants.as_typed(question, dice), TYPED, False)
                    r = dice.random()
                    if number in (4, 5) or r > 0.36:
                        continue
                    made, kind = None, None
                    if r < 0.08:
                        made, kind = variants.with_not(question, text), NOT
                    elif r < 0.22:
                        made, kind = variants.exchanged(question, text, whole if len(article["paragraphs"]) > 1 else text, dice), EXCHANGED
                    else:
                        made, kind = variants.reversed_roles(question, texts[0]), REVERSED
                    if made:
                        add(made, kind, True)
        print(name, "held out" if held_out else "", len(rows), "rows", len(contexts.ends) - 1, "contexts", flush=True)

    def contains(many, few):
        return any(many[i:i + len(few)] == few for i in range(len(many) - len(few) + 1))

    for name, number, share, every in SETS:
        take(name, number, share, every, False)
    trained_contexts = len(contexts.ends) - 1
    for name, number, every in HELD_OUT:
        take(name, number, 1.0, every, True)

    count = len(contexts.ends) - 1
    postings, frequency = defaultdict(list), Counter()
    for c in range(count):
        ids = contexts[c]
        counted = Counter(ids)
        for piece, n in counted.items():
            postings[piece].append((c, n / (n + 0.9 * (0.6 + 0.4 * len(ids) / 150))))
            frequency[piece] += 1
    arrays = {p: (np.array([c for c, _ in l], np.int32), np.array([w for _, w in l], np.float32)) for p, l in postings.items()}
    of_article = defaultdict(list)
    for c, a in enumerate(context_article):
        of_article[a].append(c)
    hard = np.full((len(rows), HARD), -1, np.int32)
    for i, (question, context, kind, number, *_) in enumerate(rows):
        if context >= trained_contexts:
            continue
        article = context_article[context]
        own = of_article[article]
        everywhere = len(own) < 4 or (number not in (4, 5, 7) and dice.random() < 0.15)
        low, high = (0, trained_contexts) if everywhere else (own[0], own[-1] + 1)
        scores = np.zeros(high - low, np.float32)
        for piece in set(questions[question]):
            df = frequency[piece]
            if df > 6000 and everywhere or df > count // 3:
                continue
            cs, ws = arrays.get(piece, (None, None))
            if cs is None:
                continue
            a, b = np.searchsorted(cs, (low, high))
            scores[cs[a:b] - low] += ws[a:b] * math.log(count / df)
        scores[context - low] = -1
        order = np.argsort(-scores, kind="stable")[:HARD]
        chosen = [int(o) + low for o in order if o + low != context]
        hard[i, :len(chosen)] = chosen
    answers = np.full((len(rows), ANSWERS, 2), -1, np.int16)
    for i, row in enumerate(rows):
        for j, span in enumerate(row[6]):
            answers[i, j] = span
    used = np.unique(np.concatenate([np.array(s.flat, np.int32) for s in (contexts, questions, titles)]))
    print("pieces used", len(used), "tokens", len(contexts.flat))
    print(Counter((r[3], r[2], bool(r[4])) for r in rows))
    np.savez_compressed(
        out, contexts=np.array(contexts.flat, np.uint16), context_ends=np.array(contexts.ends, np.int32), firsts=np.packbits(np.array(firsts.flat, np.uint8)),
        questions=np.array(questions.flat, np.uint16), question_ends=np.array(questions.ends, np.int32),
        titles=np.array(titles.flat, np.uint16), title_ends=np.array(titles.ends, np.int32),
        article_title=np.array(article_title, np.int32), context_article=np.array(context_article, np.int32),
        question=np.array([r[0] for r in rows], np.int32), context=np.array([r[1] for r in rows], np.int32),
        kind=np.array([r[2] for r in rows], np.uint8), set=np.array([r[3] for r in rows], np.uint8),
        impossible=np.array([r[4] for r in rows], bool), removable=np.array([r[5] for r in rows], bool),
        answers=answers, hard=hard, used=used)


if __name__ == "__main__":
    main(*sys.argv[1:])
