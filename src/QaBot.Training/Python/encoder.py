"""
The encoder of all-MiniLM-L6-v2 (BERT with 6 layers, 384 wide; Devlin et al. 2019, Wang et al. 2020) and three pointers
on top of it: where the answer starts, where it ends, and which sentence holds it.

Weights can be trained as they will be run: rounded to seven bits a channel, with inputs rounded to eight bits. Seven, so
that two products of the processor's eight-bit instructions never overflow their sixteen bits.
"""
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WIDTH, INNER, HEADS, LAYERS = 384, 1536, 12, 6
WEIGHT_STEPS, INPUT_STEPS = 64, 255
POINTERS = ("start", "end", "sentence")


def weight_scale(weight):
    """The step of each output channel, so that the largest weight is WEIGHT_STEPS steps."""
    return weight.abs().amax(dim=1, keepdim=True).clamp_min(1e-8) / WEIGHT_STEPS


class Rounded(nn.Linear):
    """A dense layer that can round its weights and its input as the exported model does, passing gradients through."""

    rounding = False

    def forward(self, x):
        if not self.rounding:
            return super().forward(x)
        with torch.no_grad():
            scale = weight_scale(self.weight)
            rounded = (self.weight / scale).round() * scale
            low, high = x.amin().clamp_max(0).float(), x.amax().clamp_min(0).float()
            step = (high - low).clamp_min(1e-8) / INPUT_STEPS
            zero = (-low / step).round()
            x_rounded = ((((x.float() / step).round() + zero).clamp(0, INPUT_STEPS)) - zero) * step
        weight = self.weight + (rounded - self.weight).detach()
        return F.linear(x + (x_rounded.to(x.dtype) - x).detach(), weight, self.bias)


class Norm(nn.LayerNorm):
    """Layer normalisation that keeps the type of its input: half the memory traffic of one that computes in single precision."""

    def forward(self, x):
        with torch.autocast(x.device.type, enabled=False):
            return F.layer_norm(x, self.normalized_shape, self.weight.to(x.dtype), self.bias.to(x.dtype), self.eps)


def attend(q, k, v, allowed):
    """Scaled dot-product attention; PyTorch has it from version 2 on."""
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=allowed)
    scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
    return scores.masked_fill(~allowed, -1e4).softmax(-1) @ v


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv, self.out = Rounded(WIDTH, 3 * WIDTH), Rounded(WIDTH, WIDTH)
        self.up, self.down = Rounded(WIDTH, INNER), Rounded(INNER, WIDTH)
        self.attended, self.fed = Norm(WIDTH, 1e-12), Norm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        context = attend(q, k, v, mask)
        x = self.attended(x + self.dropout(self.out(context.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.fed(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """ids, mask, types of shape [batch, length] -> pointers of shape [batch, length, 3]."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.embedded = Norm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.pointers = nn.Linear(WIDTH, len(POINTERS))
        self.words.weight.requires_grad = False

    def forward(self, ids, mask, types):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.embedded(self.words(ids) + self.places(places) + self.types(types)))
        if x.is_cuda and torch.is_autocast_enabled():
            x = x.to(torch.bfloat16)
        allowed = mask.bool()[:, None, None, :]
        for layer in self.layers:
            x = layer(x, allowed)
        return self.pointers(x)

    def round(self, on=True):
        for module in self.modules():
            if isinstance(module, Rounded):
                module.rounding = on

    def load_numpy(self, arrays):
        """Takes weights by name; word embeddings may come as steps (int8) and a scale a row."""
        own = self.state_dict()
        with torch.no_grad():
            for name, value in arrays.items():
                if name == "words.scale":
                    continue
                value = np.asarray(value, np.float32)
                if name == "words.weight" and "words.scale" in arrays:
                    value = value * np.asarray(arrays["words.scale"], np.float32)
                own[name].copy_(torch.from_numpy(value))

    def to_numpy(self):
        return {name: value.detach().float().cpu().numpy() for name, value in self.state_dict().items()}
