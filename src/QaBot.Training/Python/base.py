"""Takes the pretrained weights out of all-MiniLM-L6-v2's ONNX file: python3 base.py MODEL.onnx OUT.npz"""
import sys

import numpy as np

import onnx_file


def main(path, out):
    tensors, nodes = onnx_file.read(path)
    products = [name for op, inputs in nodes if op == "MatMul" for name in inputs if name in tensors]
    arrays = {}
    words = tensors["embeddings.word_embeddings.weight"]
    scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-8) / 127
    arrays["words.weight"], arrays["words.scale"] = np.rint(words / scale).astype(np.int8), scale.astype(np.float32)
    for name, source in (("places.weight", "position_embeddings.weight"), ("types.weight", "token_type_embeddings.weight"),
                         ("embedded.weight", "LayerNorm.weight"), ("embedded.bias", "LayerNorm.bias")):
        arrays[name] = tensors["embeddings." + source]
    for i in range(6):
        # Matrices of the products stand transposed and without names: query, key, value, output, intermediate, output.
        query, key, value, out_, up, down = (tensors[name].T for name in products[6 * i:6 * i + 6])
        old, new = f"encoder.layer.{i}.", f"layers.{i}."
        bias = lambda part: tensors[old + part + ".bias"]
        arrays[new + "qkv.weight"] = np.concatenate((query, key, value))
        arrays[new + "qkv.bias"] = np.concatenate([bias("attention.self." + x) for x in ("query", "key", "value")])
        for part, matrix, source in (("out", out_, "attention.output.dense"), ("up", up, "intermediate.dense"), ("down", down, "output.dense")):
            arrays[new + part + ".weight"], arrays[new + part + ".bias"] = matrix, bias(source)
        for part, source in (("attended", "attention.output.LayerNorm"), ("fed", "output.LayerNorm")):
            arrays[new + part + ".weight"], arrays[new + part + ".bias"] = tensors[old + source + ".weight"], tensors[old + source + ".bias"]
    np.savez_compressed(out, **{name: a if a.dtype == np.int8 or name == "words.scale" else a.astype(np.float16) for name, a in arrays.items()})


if __name__ == "__main__":
    main(*sys.argv[1:])
