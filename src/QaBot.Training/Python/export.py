"""
Writes the trained reader as an ONNX file for ONNX Runtime, with weights of seven bits and embeddings of eight:
python3 export.py BASE.npz RUN_FOLDER... OUT.onnx

Several runs are averaged, weight by weight: a run that went on from another and the other give one that is better on
questions of other kinds than both (Wortsman et al. 2022).
"""
import sys

import numpy as np

import onnx_file
from encoder import HEADS, LAYERS, POINTERS, WEIGHT_STEPS, WIDTH
from train import averaged

MICROSOFT = "com.microsoft"


def build(arrays):
    graph = onnx_file.Graph()
    ids = graph.input("input_ids", onnx_file.INT64, ("batch", "tokens"))
    mask = graph.input("attention_mask", onnx_file.INT64, ("batch", "tokens"))
    types = graph.input("token_type_ids", onnx_file.INT64, ("batch", "tokens"))
    weight = lambda name: graph.weight(name, arrays[name].astype(np.float32))

    def dense(x, name):
        matrix = arrays[name + ".weight"].astype(np.float32)
        scale = np.maximum(np.abs(matrix).max(axis=1, keepdims=True), 1e-8) / WEIGHT_STEPS
        steps = np.rint(matrix / scale).astype(np.int8)
        return graph.add("DynamicQuantizeMatMul", [
            x, graph.weight(name + ".steps", steps.T), graph.weight(name + ".scale", scale[:, 0].astype(np.float32)), "",
            weight(name + ".bias")], domain=MICROSOFT)

    def normalised(x, skip, name):
        return graph.add("SkipLayerNormalization", [x, skip, weight(name + ".weight"), weight(name + ".bias")], domain=MICROSOFT, epsilon=1e-12)

    words = graph.add("Mul", [
        graph.add("Cast", [graph.add("Gather", [graph.weight("words.steps", arrays["words.weight"]), ids])], to=onnx_file.FLOAT),
        graph.add("Gather", [graph.weight("words.scale", arrays["words.scale"].astype(np.float32)), ids])])
    length = graph.add("Slice", [graph.add("Shape", [ids]), graph.weight("one", np.array([1])), graph.weight("two", np.array([2]))])
    places = graph.add("Slice", [weight("places.weight"), graph.weight("zero", np.array([0])), length, graph.weight("rows", np.array([0]))])
    x = graph.add("Add", [graph.add("Add", [words, places]), graph.add("Gather", [weight("types.weight"), types])])
    x = graph.add("LayerNormalization", [x, weight("embedded.weight"), weight("embedded.bias")], epsilon=1e-12, axis=-1)
    allowed = graph.add("Cast", [mask], to=6)
    for i in range(LAYERS):
        name = f"layers.{i}."
        qkv = dense(x, name + "qkv")
        q, k, v = graph.add("Split", [qkv, graph.weight(name + "widths", np.array([WIDTH] * 3))], outputs=3, axis=-1)
        context = graph.add("MultiHeadAttention", [q, k, v, "", allowed], domain=MICROSOFT, num_heads=HEADS)
        x = normalised(dense(context, name + "out"), x, name + "attended")
        x = normalised(dense(graph.add("Gelu", [dense(x, name + "up")], domain=MICROSOFT), name + "down"), x, name + "fed")
    logits = graph.add("Add", [
        graph.add("MatMul", [x, graph.weight("pointers.transposed", arrays["pointers.weight"].astype(np.float32).T)]), weight("pointers.bias")])
    graph.output("logits", logits, onnx_file.FLOAT, ("batch", "tokens", len(POINTERS)))
    return graph


def load(base, runs):
    with np.load(base) as file:
        return {**{name: file[name] for name in ("words.weight", "words.scale")}, **averaged(runs)}


def main(base, *paths):
    *runs, out = paths
    build(load(base, runs)).write(out, "QaBot.Training", {"base": "all-MiniLM-L6-v2", "licence": "Apache-2.0"})


if __name__ == "__main__":
    main(*sys.argv[1:])
