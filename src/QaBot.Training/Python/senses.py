"""
Distils WordNet into one short vector a word, so that the reader knows what kind of thing a word is that its own texts
never named: words with like meanings, by the broader words and definitions of their senses, get like vectors.

    python3 senses.py /usr/share/wordnet senses.bin
"""
import collections
import re
import struct
import sys

import numpy as np
import torch

SIZE, SPREAD, MOST = 32, 0.25, 65000
PARTS = {"noun": "n", "verb": "v", "adj": "a"}
RELATED = {"+": 0.4, "&": 0.7, "=": 0.5, "\\": 0.5}
GLOSS = 0.4
COMMON = set("a an the of or and in to that by for with is as on from at be are used not it having which who its one etc e g usually especially being made some any something someone".split())


class Synset:
    """A meaning: its broader meanings, its related ones with their weights, the words of its definition."""

    def __init__(self, line, part):
        data, gloss = line.split(" | ", 1) if " | " in line else (line, "")
        fields = data.split()
        self.key, self.field = (part, fields[0]), fields[1]
        words = int(fields[3], 16)
        at = 5 + 2 * words
        pointers = [fields[k:k + 4] for k in range(at, at + 4 * int(fields[4 + 2 * words]), 4)]
        target = lambda p: ("a" if p[2] == "s" else p[2], p[1])
        self.broader = [target(p) for p in pointers if p[0] in ("@", "@i")]
        self.related = [(target(p), RELATED[p[0]]) for p in pointers if p[0] in RELATED]
        self.gloss = {w for w in re.findall(r"[a-z]+", gloss.split("; \"")[0].lower()) if w not in COMMON}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line for line in file if not line.startswith(" ")]


def read(folder):
    """All meanings, and for each word its meanings with their shares in its uses."""
    synsets, senses, uses = {}, collections.defaultdict(list), {}
    for line in lines(f"{folder}/cntlist.rev"):
        key, number, count = line.split()
        lemma, kind = key.split("%")
        uses[lemma, "nvaxa"[int(kind[0]) - 1], int(number)] = int(count)
    for name, part in PARTS.items():
        for line in lines(f"{folder}/data.{name}"):
            synset = Synset(line, part)
            synsets[synset.key] = synset
        for line in lines(f"{folder}/index.{name}"):
            fields = line.split()
            offsets = fields[-int(fields[2]):]
            if re.fullmatch("[a-z]{2,}", fields[0]):
                for number, offset in enumerate(offsets[:6], 1):
                    senses[fields[0]].append(((part, offset), uses.get((fields[0], part, number), 0) + 1 / number))
        if name != "adj":
            for line in lines(f"{folder}/{name}.exc"):
                form, *bases = line.split()
                if bases and re.fullmatch("[a-z]{2,}", form) and form not in senses and bases[0] in senses:
                    senses[form] = senses[bases[0]]
    return synsets, senses


def above(synsets, key, memory):
    """A meaning with all that is broader."""
    if key not in memory:
        memory[key] = {key}
        for broader in synsets[key].broader:
            memory[key] |= above(synsets, broader, memory)
    return memory[key]


def properties(synsets, meanings, memory):
    """What a word has, each with its weight: broader meanings, fields, related meanings, words of definitions."""
    found, total = collections.defaultdict(float), sum(weight for _, weight in meanings)
    for key, weight in meanings:
        synset, share = synsets[key], weight / total
        parts = {k: 1.0 for k in above(synsets, key, memory)} | {("field", synset.field): 1.0} | {("gloss", w): GLOSS for w in synset.gloss}
        for other, part in synset.related:
            if other in synsets:
                for k in above(synsets, other, memory):
                    parts[k] = max(parts.get(k, 0), part)
        for k, value in parts.items():
            found[k] += share * value
    return found


def main(folder, target):
    torch.manual_seed(1)
    synsets, senses = read(folder)
    # Of words that WordNet's own texts never use, the longest are the rarest.
    words = sorted(sorted(senses, key=lambda w: (-sum(int(weight) for _, weight in senses[w][:1]), len(w), w))[:MOST])
    memory, numbers, rows, columns, values = {}, {}, [], [], []
    for row, word in enumerate(words):
        for k, value in properties(synsets, senses[word], memory).items():
            rows.append(row)
            columns.append(numbers.setdefault(k, len(numbers)))
            values.append(value)
    rows, columns, values = np.array(rows), np.array(columns), np.array(values, np.float32)
    values *= np.log(len(words) / np.bincount(columns))[columns].astype(np.float32)
    values /= np.sqrt(np.bincount(rows, values ** 2))[rows].astype(np.float32)
    matrix = torch.sparse_coo_tensor(np.stack([rows, columns]), torch.from_numpy(values), (len(words), len(numbers))).coalesce()
    left, strength, _ = torch.svd_lowrank(matrix, q=SIZE + 16, niter=3)
    vectors = (left[:, :SIZE] * strength[:SIZE].sqrt()).numpy()
    vectors *= SPREAD / vectors.std()
    packed = np.clip(np.round(vectors * 127), -127, 127).astype(np.int8)
    with open(target, "wb") as file:
        file.write(struct.pack("<i", len(words)))
        for word in words:
            file.write(struct.pack("<B", len(word)) + word.encode())
        file.write(packed.tobytes())
    print(f"{len(words)} words, {len(numbers)} properties, {len(values)} entries")


if __name__ == "__main__":
    main(*sys.argv[1:])
