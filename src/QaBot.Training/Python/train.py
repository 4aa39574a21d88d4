"""
Trains the reader on the features that `QaBot.Training features` wrote, and writes `weights-SEED.bin`.

Phase 1 reads the answering paragraph alone; phase 2 puts it into one softmax with paragraphs of the same article that
hold no answer. Only the first phase shows every question; the second all of the Wikipedia set and a part of the others.
Runs on from its checkpoint when started again.
"""
import argparse
import copy
import math
import os
import random
import struct
import time

import numpy as np
import torch

import features
import vectors
from network import NEVER, Reader

WIKI = 0
LONGEST, LONGEST_OTHER = 320, 260


def cross_entropy(logits, target):
    return -(target * torch.log_softmax(logits, -1)).sum(-1).mean()


def any_of(logits, accepted):
    """The likelihood of finding one of the accepted spans, whichever; rows without any count nothing."""
    right = torch.logsumexp(torch.where(accepted, logits, torch.full((), NEVER)), -1)
    return ((torch.logsumexp(logits, -1) - right) * accepted.any(-1)).mean()


def loss_of(model, questions, groups):
    x = features.batch(questions, groups)
    start, end, sentence, spans = (t.reshape(len(questions), -1) for t in model(x))
    length, sentences = x["words"].shape[1], x["holds"].shape[1]
    ts, te, tt = features.targets(questions, groups, length, sentences)
    accepted = features.accepted(questions, spans.shape[1])
    return cross_entropy(start, ts), cross_entropy(end, te), cross_entropy(sentence, tt), any_of(spans, accepted)


def batches(questions, size, members, rng):
    """Questions with their paragraphs, those of about one length together, in random order."""
    order = [(q, group_of(q, members, rng)) for q in questions]
    rng.shuffle(order)
    out = []
    for at in range(0, len(order), size * 30):
        part = sorted(order[at:at + size * 30], key=lambda item: (len(item[1]), max(pair.paragraph.tokens for pair in item[1])))
        out += [part[k:k + size] for k in range(0, len(part), size)]
    rng.shuffle(out)
    return out


def group_of(question, size, rng):
    others = [pair for pair in question.pairs[1:] if pair.paragraph.tokens <= LONGEST_OTHER]
    if len(others) >= size - 1:
        # The hardest twice as often as chance would take them.
        others = rng.sample(others[:4] + others if size <= 5 else others, size - 1)
    return [question.pairs[0]] + others


def validate(model, questions, spans=400, groups=60):
    """Spans found exactly in the answering paragraph, and sentences put first among all paragraphs of the group, of some questions."""
    model.eval()
    exact = right = 0
    chosen = random.Random(5).sample(questions, min(spans, len(questions)))
    order = sorted(chosen, key=lambda q: q.pairs[0].paragraph.tokens)
    with torch.no_grad():
        for at in range(0, len(order), 20):
            part = order[at:at + 20]
            best = model(features.batch(part, [q.pairs[:1] for q in part]))[3].flatten(1).argmax(1).tolist()
            exact += sum((k // features.LONGEST, k // features.LONGEST + k % features.LONGEST) in {tuple(span) for span in q.spans.tolist()} for q, k in zip(part, best))
        for q in chosen[:groups]:
            sentence = model(features.batch([q], [q.pairs]))[2]
            right += int(sentence.argmax()) in {int(q.pairs[0].paragraph.sentence_of[first]) for first, _ in q.spans}
    model.train()
    return f"span {exact / len(chosen):.3f} of {len(chosen)}, sentence in group {right / groups:.3f} of {groups}"


def start_words(model, paragraphs):
    """Starts the words' vectors from those that the texts teach."""
    learned, known = vectors.learn(paragraphs, *model.word.weight.shape)
    with torch.no_grad():
        model.word.weight[known] = learned[known]


def save_weights(model, path):
    """Tensors in half precision: count; then name, rank, sizes, values of each."""
    with open(path, "wb") as file:
        state = model.state_dict()
        file.write(struct.pack("<i", len(state)))
        for name, tensor in state.items():
            encoded = name.encode()
            file.write(struct.pack("<B", len(encoded)) + encoded + struct.pack("<i", tensor.dim()))
            file.write(struct.pack(f"<{tensor.dim()}i", *tensor.shape))
            file.write(tensor.numpy().astype("<f2").tobytes())


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("work", help="the folder that holds the features; weights and checkpoint go there")
    options.add_argument("--epochs", type=int, nargs=2, default=(7, 3), help="of the first and the second phase")
    options.add_argument("--rates", type=float, nargs=2, default=(2e-3, 1e-3), help="highest learning rate of each phase")
    options.add_argument("--dropout", type=float, default=0.35)
    options.add_argument("--others", type=int, default=4000, help="questions of the second phase that are not on Wikipedia, an epoch")
    options.add_argument("--group", type=int, default=3, help="paragraphs a question in the second phase")
    options.add_argument("--seed", type=int, default=1, help="of everything random; each seed's network goes to a file of its own")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--init", help="a checkpoint whose weights to start from")
    options.add_argument("--with-valid", action="store_true", help="train on the part kept out as well: for a model that is shipped after it was measured")
    a = options.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    torch.set_flush_denormal(True)

    train = features.read(a.work, "train")
    valid = features.read(a.work, "valid") if os.path.exists(f"{a.work}/valid-questions.bin") else []
    if a.with_valid:
        train, valid = train + [q for q in valid if q.pairs[0].paragraph.tokens <= LONGEST], []
    model = Reader(int(open(f"{a.work}/words.txt").read()), features.read_senses(a.work), drop=a.dropout)
    start_words(model, features.read_paragraphs(a.work, "train"))
    average = copy.deepcopy(model)
    print(f"{len(train)} questions, {len(valid)} to validate, {sum(p.numel() for p in model.parameters())} weights", flush=True)
    wiki = [q for q in train if q.source == WIKI]
    rest = [q for q in train if q.source != WIKI]
    checkpoint, done = f"{a.work}/checkpoint-{a.seed}.pt", (0, 0)
    saved = None
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint)
        done = saved["done"]
        model.load_state_dict(saved["model"])
        average.load_state_dict(saved["average"])
    elif a.init:
        first = torch.load(a.init)
        model.load_state_dict(first["average"])
        average.load_state_dict(first["average"])

    began = time.time()
    for phase in (0, 1):
        size, members = (32, 1) if phase == 0 else (12, a.group)
        per_epoch = len(train) if phase == 0 else len(wiki) + min(a.others, len(rest))
        steps = a.epochs[phase] * math.ceil(per_epoch / size)
        optimiser = torch.optim.AdamW(model.parameters(), lr=a.rates[phase], weight_decay=1e-2, betas=(0.9, 0.98))
        if saved and done[0] == phase and done[1] > 0:
            optimiser.load_state_dict(saved["optimiser"])
        for epoch in range(a.epochs[phase]):
            if (phase, epoch) < tuple(done):
                continue
            rng = random.Random(a.seed * 1000 + phase * 100 + epoch)
            chosen = train if phase == 0 else wiki + rng.sample(rest, min(a.others, len(rest)))
            step, sums, part_began = epoch * math.ceil(per_epoch / size), np.zeros(4), time.time()
            plan = batches(chosen, size, members, rng)
            for number, items in enumerate(plan):
                questions, groups = zip(*items)
                least = min(len(group) for group in groups)
                groups = [group[:least] for group in groups]
                start, end, sentence, span = loss_of(model, questions, groups)
                loss = 0.5 * (start + end) + span + (0.5 if phase == 0 else 1.0) * sentence
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
                step += 1
                rate = a.rates[phase] * min(1, step / 150) * (0.5 * (1 + math.cos(math.pi * step / steps)) * 0.96 + 0.04)
                for g in optimiser.param_groups:
                    g["lr"] = rate
                optimiser.step()
                decay = min(0.998, (1 + step) / (10 + step)) if phase == 0 else 0.998
                with torch.no_grad():
                    for kept, now in zip(average.parameters(), model.parameters()):
                        kept.lerp_(now, 1 - decay)
                sums += [float(start), float(end), float(sentence), float(span)]
                if (number + 1) % 50 == 0:
                    print(f"phase {phase + 1} epoch {epoch + 1} step {number + 1}/{len(plan)} "
                          f"{time.time() - part_began:.0f}s cpu {time.process_time():.0f}s loss {np.round(sums / (number + 1), 3)}", flush=True)
            done = (phase, epoch + 1)
            torch.save({"model": model.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(),
                        "done": done, "options": vars(a)}, checkpoint)
            save_weights(average, f"{a.work}/weights-{a.seed}.bin")
            report = validate(average, valid) if valid else "nothing to validate"
            print(f"phase {phase + 1} epoch {epoch + 1} done after {time.time() - began:.0f}s: {report}", flush=True)


if __name__ == "__main__":
    main()
