"""
Writes what the trained reader, not yet exported, says of pairs of question and passage:
python3 golden.py BASE.npz RUN_FOLDER... VOCAB.txt TEXTS.json OUT.json

TEXTS holds JSON objects with question, title and passage (one paragraph, short enough to be read at once); OUT the same with
the words of the likeliest span, the sum of its logits, that of "no answer", and the logit of its sentence above that of "none".
"""
import json
import sys

import numpy as np
import torch

from encoder import Reader
from export import load
from sentences import sentence_starts
from wordpieces import WordPieces

LONGEST_SPAN = 30
MOST_ASKED, MOST_TITLE = 48, 24


def said(model, pieces, pair):
    asked = pieces.encode(pair["question"])[0][:MOST_ASKED]
    title = pieces.encode(pair["title"])[0][:MOST_TITLE]
    ids, spans = pieces.encode(pair["passage"])
    typed = len(asked) + 2
    lead = [pieces.cls, *asked, pieces.sep, *title, pieces.sep]
    whole = torch.tensor([lead + ids + [pieces.sep]])
    types = (torch.arange(whole.shape[1]) >= typed).long()[None]
    with torch.no_grad():
        logits = model(whole, torch.ones_like(whole), types)[0].numpy().astype(float)
    start, end, sentence = logits[len(lead):len(lead) + len(ids)].T
    begins = np.array([s for s, _ in spans])
    firsts = sorted({int(np.searchsorted(begins, s)) for s in sentence_starts(pair["passage"])} - {len(ids)} | {0})
    owner = np.searchsorted(firsts, np.arange(len(ids)), side="right")
    scores = start[:, None] + end[None, :]
    length = np.arange(len(ids))[None, :] - np.arange(len(ids))[:, None]
    scores[(length < 0) | (length >= LONGEST_SPAN) | (owner[:, None] != owner[None, :])] = -np.inf
    a, b = np.unravel_index(scores.argmax(), scores.shape)
    margin = sentence[firsts[owner[a] - 1]] - logits[0, 2]
    return {"span": pair["passage"][spans[a][0]:spans[b][1]], "spanScore": round(scores[a, b], 3),
            "noneScore": round(logits[0, 0] + logits[0, 1], 3), "sentenceMargin": round(margin, 3)}


def main(base, *paths):
    *runs, vocabulary, texts, out = paths
    model = Reader(dropout=0)
    model.load_numpy(load(base, runs))
    model.eval()
    model.round()
    pieces = WordPieces(vocabulary)
    with open(texts, encoding="utf-8") as file:
        pairs = json.load(file)
    with open(out, "w", encoding="utf-8") as file:
        json.dump([{**{n: pair[n] for n in ("question", "title", "passage")}, **said(model, pieces, pair)} for pair in pairs],
                  file, ensure_ascii=False, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
