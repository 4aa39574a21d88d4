"""
Reads weights out of ONNX files and writes small ONNX files, by the field numbers of onnx.proto3 (ONNX IR 1.x): the few of
them that a plain graph of operators needs.
"""
import struct

import numpy as np

TYPES = {np.dtype(np.float32): 1, np.dtype(np.uint8): 2, np.dtype(np.int8): 3, np.dtype(np.int32): 6, np.dtype(np.int64): 7}
FLOAT, INT64 = 1, 7


def _varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def _fields(data):
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        field, wire = key >> 3, key & 7
        if wire == 0:
            value, at = _varint(data, at)
        elif wire == 1:
            value, at = data[at:at + 8], at + 8
        elif wire == 2:
            size, at = _varint(data, at)
            value, at = data[at:at + size], at + size
        else:
            value, at = data[at:at + 4], at + 4
        yield field, value


def _tensor(data):
    shape, kind, name, raw = [], 0, "", b""
    for field, value in _fields(data):
        if field == 1 and isinstance(value, int):
            shape.append(value)
        elif field == 1:
            at = 0
            while at < len(value):
                size, at = _varint(value, at)
                shape.append(size)
        elif field == 2:
            kind = value
        elif field == 8:
            name = value.decode()
        elif field == 9:
            raw = value
        elif field == 4:
            raw = value
    types = {number: dtype for dtype, number in TYPES.items()}
    return name, np.frombuffer(raw, types[kind]).reshape(shape) if kind in types else None


def read(path):
    """The weights by name, and the operators with the names of their inputs, of a file."""
    with open(path, "rb") as file:
        data = file.read()
    graph = next(value for field, value in _fields(data) if field == 7)
    tensors, nodes = {}, []
    for field, value in _fields(graph):
        if field == 5:
            name, array = _tensor(value)
            tensors[name] = array
        elif field == 1:
            parts = list(_fields(value))
            nodes.append((next(v.decode() for f, v in parts if f == 4), [v.decode() for f, v in parts if f == 1]))
    return tensors, nodes


def _number(value):
    out = bytearray()
    value &= (1 << 64) - 1
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _field(number, value):
    if isinstance(value, int):
        return _number(number << 3) + _number(value)
    if isinstance(value, float):
        return _number(number << 3 | 5) + struct.pack("<f", value)
    data = value.encode() if isinstance(value, str) else value
    return _number(number << 3 | 2) + _number(len(data)) + data


class Graph:
    """A graph of operators, written piece by piece."""

    def __init__(self):
        self._nodes, self._tensors, self._inputs, self._outputs, self._count = [], [], [], [], 0

    def weight(self, name, array):
        array = np.ascontiguousarray(array)
        self._tensors.append(b"".join(_field(1, int(d)) for d in array.shape) + _field(2, TYPES[array.dtype]) + _field(8, name) + _field(9, array.tobytes()))
        return name

    def add(self, operator, inputs, outputs=1, domain="", **attributes):
        names = []
        for _ in range(outputs):
            self._count += 1
            names.append(f"v{self._count}")
        parts = [_field(1, i) for i in inputs] + [_field(2, o) for o in names] + [_field(4, operator)]
        for key, value in sorted(attributes.items()):
            if isinstance(value, float):
                body = _field(2, value) + _field(20, 1)
            elif isinstance(value, int):
                body = _field(3, value) + _field(20, 2)
            else:
                body = b"".join(_field(8, v) for v in value) + _field(20, 7)
            parts.append(_field(5, _field(1, key) + body))
        if domain:
            parts.append(_field(7, domain))
        self._nodes.append(b"".join(parts))
        return names[0] if outputs == 1 else names

    @staticmethod
    def _value(name, kind, shape):
        dims = b"".join(_field(1, _field(1, d) if isinstance(d, int) else _field(2, d)) for d in shape)
        return _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, dims)))

    def input(self, name, kind, shape):
        self._inputs.append(self._value(name, kind, shape))
        return name

    def output(self, name, source, kind, shape):
        self._nodes.append(_field(1, source) + _field(2, name) + _field(4, "Identity"))
        self._outputs.append(self._value(name, kind, shape))

    def write(self, path, producer, notes):
        graph = (b"".join(_field(1, n) for n in self._nodes) + _field(2, producer) + b"".join(_field(5, t) for t in self._tensors)
                 + b"".join(_field(11, i) for i in self._inputs) + b"".join(_field(12, o) for o in self._outputs))
        model = (_field(1, 8) + _field(2, producer) + _field(7, graph)
                 + _field(8, _field(1, "") + _field(2, 17)) + _field(8, _field(1, "com.microsoft") + _field(2, 1))
                 + b"".join(_field(14, _field(1, key) + _field(2, value)) for key, value in sorted(notes.items())))
        with open(path, "wb") as file:
            file.write(model)
