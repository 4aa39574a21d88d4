"""Scores the golden texts' features with each network's weights as they are shipped, and writes what the runtime must find."""
import base64
import glob
import json
import struct
import sys

import numpy as np
import torch

import features
from network import NEVER, Reader


def load_weights(path):
    data, at, state = open(path, "rb").read(), 4, {}
    for _ in range(struct.unpack_from("<i", data)[0]):
        size = data[at]
        name = data[at + 1:at + 1 + size].decode()
        at += 1 + size
        rank = struct.unpack_from("<i", data, at)[0]
        shape = struct.unpack_from(f"<{rank}i", data, at + 4)
        at += 4 + 4 * rank
        count = int(np.prod(shape))
        state[name] = torch.from_numpy(np.frombuffer(data, "<f2", count, at).reshape(shape).astype(np.float32))
        at += 2 * count
    return state


def load(path, senses):
    state = load_weights(path)
    model = Reader(state["word.weight"].shape[0], senses)
    model.load_state_dict(state)
    return model.eval()


def main(work, target):
    models = [load(path, features.read_senses(work)) for path in sorted(glob.glob(f"{work}/weights-*.bin"))]
    text = lambda array: base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()
    numbers = lambda t: [round(float(v), 5) for v in t]
    out = []
    for q in features.read(work, "golden"):
        with torch.no_grad():
            said = [model(features.batch([q], [q.pairs]))[2:] for model in models]
        out.append({
            "question": text(q.values),
            "paragraphs": [{
                "static": text(pair.paragraph.values),
                "tokens": text(pair.tokens),
                "sentences": text(pair.sentences),
                "networks": [{
                    "scores": numbers(sentence[i, :pair.paragraph.sentences]),
                    "spans": numbers(spans[i][spans[i] > NEVER]),
                } for sentence, spans in said],
            } for i, pair in enumerate(q.pairs)],
        })
    json.dump(out, open(target, "w"), indent=0)


if __name__ == "__main__":
    main(*sys.argv[1:])
