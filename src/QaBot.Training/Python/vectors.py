"""
Word vectors to start from, learned from the texts alone: words that stand among the same words get like vectors
(positive pointwise mutual information, context counts smoothed, factored; Levy, Goldberg and Dagan 2015).
"""
import numpy as np
import torch

WINDOW, SMOOTHING = 8, 0.75
LENGTH, NOISE = 0.5, 0.02


def learn(paragraphs, words, size):
    """Vectors of the words with these numbers; unknown ones and those never seen beside another are left random."""
    texts = np.concatenate([np.pad(p.words.astype(np.int64), (0, WINDOW)) for p in paragraphs])
    together = np.zeros((words, words), np.float32)
    for distance in range(1, WINDOW + 1):
        one, other = texts[:-distance], texts[distance:]
        known = (one > 1) & (other > 1)
        np.add.at(together, (one[known], other[known]), 1 / distance)
    together += together.T.copy()
    total = together.sum(1)
    context = total ** SMOOTHING
    together *= context.sum() / np.maximum(total[:, None], 1e-9)
    together /= np.maximum(context, 1e-9)
    information = torch.from_numpy(np.log(np.maximum(together, 1, out=together), out=together))
    left, strength, _ = torch.svd_lowrank(information, q=size + 16, niter=4)
    vectors = left[:, :size] * strength[:size].sqrt()
    vectors = LENGTH * vectors / (vectors.norm(dim=1, keepdim=True) + 1e-6) + NOISE * torch.randn(words, size)
    return vectors, torch.from_numpy(total > 0)
