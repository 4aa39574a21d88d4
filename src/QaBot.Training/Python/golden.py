"""Scores the golden texts' features with the weights as they are shipped, and writes what the runtime must find."""
import base64
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


def main(work, target):
    state = load_weights(f"{work}/weights.bin")
    model = Reader(state["word.weight"].shape[0])
    model.load_state_dict(state)
    model.eval()
    text = lambda array: base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()
    numbers = lambda t: [round(float(v), 6) for v in t]
    out = []
    for q in features.read(work, "golden"):
        with torch.no_grad():
            _, _, sentence, spans = model(features.batch([q], [q.pairs]))
        out.append({
            "question": text(q.values),
            "paragraphs": [{
                "static": text(pair.paragraph.values),
                "tokens": text(pair.tokens),
                "sentences": text(pair.sentences),
                "scores": numbers(sentence[i, :pair.paragraph.sentences]),
                "spans": numbers(spans[i][spans[i] > NEVER]),
            } for i, pair in enumerate(q.pairs)],
        })
    json.dump(out, open(target, "w"), indent=0)


if __name__ == "__main__":
    main(*sys.argv[1:])
