"""
Fine-tunes the encoder to point at answers:
python3 train.py --data DATA.npz --base BASE.npz --out FOLDER --minutes N [--seed S] [--round-from 0.65] [--start FOLDER]... [--natural]

The rate falls to nothing over the given minutes; --start goes on from the weights of another run, or from the average of
several; --natural takes mostly questions of people who had not seen the text. Without a GPU:
--device cpu --tokens 4096 --workers 1.

Per passage one softmax over its words and "none" (Rajpurkar et al. 2018), and one over the words of all passages of a
question (shared normalisation, Clark and Gardner 2018), so that passages can be compared.
"""
import argparse
import json
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from batches import CLS, NATURAL_WEIGHTS, PASSAGE, SEP, WEIGHTS, Data, Training, collate
from encoder import Reader

LOWEST = -1e4
PARTS = ("part1.npz", "part2.npz")


def pointed(logits, allowed, targets):
    """Log-probability of the targets [n, k] (-1: none) in a softmax over the allowed places."""
    logs = F.log_softmax(logits.masked_fill(~allowed, LOWEST), dim=-1)
    at = torch.gather(logs, 1, targets.clamp_min(0))
    return torch.logsumexp(at.masked_fill(targets < 0, LOWEST), dim=-1)


def loss_of(logits, batch):
    ids, mask, types, inside, sentence, owner, targets = batch
    n, length, _ = logits.shape
    logits = logits.float()
    has = targets[:, 0, 0] >= 0
    groups = int(owner.max()) + 1
    passages = torch.zeros(groups, device=logits.device).index_add_(0, owner, torch.ones(n, device=logits.device))
    each = 1.0 / passages[owner]
    # The passage with the answer counts as much as the others together.
    answerable = torch.zeros(groups, dtype=torch.bool, device=logits.device).index_put_((owner[has],), torch.tensor(True, device=logits.device))
    weight = torch.where(answerable[owner] & (passages[owner] > 1), torch.where(has, 0.5 * torch.ones_like(each), 0.5 / (passages[owner] - 1).clamp_min(1)), each)
    total = 0.0
    for channel in range(3):
        place = sentence if channel == 2 else inside
        allowed = place.clone()
        allowed[:, 0] = True
        wanted = targets[:, channel].long()
        wanted = torch.where(has[:, None], wanted, torch.cat((torch.zeros_like(wanted[:, :1]), -torch.ones_like(wanted[:, 1:])), 1))
        share = 0.5 if channel == 2 else 1.0
        total = total - share * (weight * pointed(logits[:, :, channel], allowed, wanted)).sum()
        # One softmax over all passages of a question.
        scores = logits[:, :, channel].masked_fill(~place, LOWEST)
        row = torch.logsumexp(scores, dim=-1)
        top = torch.full((groups,), LOWEST, device=logits.device).scatter_reduce_(0, owner, row.detach(), "amax")
        whole = top + torch.log(torch.zeros(groups, device=logits.device).index_add_(0, owner, torch.exp(row - top[owner])))
        gold = torch.logsumexp(torch.gather(scores, 1, targets[:, channel].long().clamp_min(0)).masked_fill(targets[:, channel] < 0, LOWEST), dim=-1)
        total = total - share * (gold[has] - whole[owner[has]]).sum()
    return total / groups


def best_spans(start, end, inside, firsts, longest=30):
    """(score, start, end) of the best span of each row."""
    n, length = start.shape
    scores = start[:, :, None] + end[:, None, :]
    ok = inside[:, :, None] & inside[:, None, :]
    band = torch.ones(length, length, dtype=torch.bool, device=start.device).triu().tril(longest - 1)
    sentence = torch.cumsum(firsts.int(), 1)
    ok = ok & band & (sentence[:, :, None] == sentence[:, None, :])
    flat = scores.masked_fill(~ok, -1e9).view(n, -1)
    value, at = flat.max(1)
    return value, at // length, at % length


@torch.no_grad()
def evaluate(model, data, device, sets=(20, 21, 22, 23), limit=None):
    """Given the right paragraph: sentence, exact match and F1 by word pieces; wrong paragraphs too where the article has them."""
    model.eval()
    report = {}
    for s in sets:
        rows = np.flatnonzero(data.set == s)[:limit]
        hits, exact, f1, none_margin, gold_margin, count = 0, 0, 0.0, [], [], 0
        for low in range(0, len(rows), 64):
            groups, golds = [], []
            for row in rows[low:low + 64]:
                asked, context = data.asked(row).tolist(), int(data.context[row])
                groups.append(list(parts(data, asked, context)))
                golds.append([data.gold(row), data.passage(context)])
            batch = [t.to(device) for t in collate([[p[0] for p in g] for g in groups])]
            with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
                logits = model(batch[0].long(), batch[1], batch[2].long()).float()
            value, a, b = best_spans(logits[:, :, 0], logits[:, :, 1], batch[3], batch[4])
            margin = value - logits[:, 0, 0] - logits[:, 0, 1]
            value, a, b, margin = (t.cpu().numpy() for t in (value, a, b, margin))
            i = 0
            for g, (gold, (ids, firsts)) in zip(groups, golds):
                k = i + int(np.argmax(value[i:i + len(g)]))
                at, start = g[k - i][0][2], g[k - i][1]
                best = (a[k] - at + start, b[k] - at + start)
                i += len(g)
                if not gold:
                    none_margin.append(float(margin[k]))
                    continue
                count += 1
                gold_margin.append(float(margin[k]))
                owner = np.cumsum(firsts)
                hits += any(owner[best[0]] == owner[x] for x, _ in gold)
                said = ids[best[0]:best[1] + 1].tolist()
                exact += any(said == ids[x:y + 1].tolist() for x, y in gold)
                f1 += max(overlap(said, ids[x:y + 1].tolist()) for x, y in gold)
        report[s] = dict(n=count, sentence=round(hits / max(1, count), 4), exact=round(exact / max(1, count), 4), f1=round(f1 / max(1, count), 4),
                         margin=round(float(np.mean(gold_margin or [0])), 2), none=round(float(np.mean(none_margin or [0])), 2))
    rows = np.flatnonzero(data.set == 21)[::4][:limit]
    report["fold0 in article"] = round(in_article_hits(model, data, rows, device), 4)
    model.train()
    return report


def overlap(said, wanted):
    common = 0
    left = list(wanted)
    for piece in said:
        if piece in left:
            left.remove(piece)
            common += 1
    return 2 * common / (len(said) + len(wanted)) if common else 0.0


def parts(data, asked, context, most=PASSAGE):
    """A context as sequences of whole sentences, with each one's offset."""
    ids, firsts = data.passage(context)
    starts = np.flatnonzero(firsts).tolist() + [len(ids)]
    pieces, start = [], 0
    for a, b in zip(starts, starts[1:]):
        if b - start > most and a > start:
            pieces.append((start, a))
            start = a
        while b - start > most:
            pieces.append((start, start + most))
            start += most
    pieces.append((start, len(ids)))
    title = data.title(context)
    for a, b in pieces:
        if b <= a:
            continue
        head = [CLS, *asked, SEP]
        lead = [*title, SEP] if len(title) else []
        at = len(head) + len(lead)
        whole = np.array(head + lead + ids[a:b].tolist() + [SEP], np.int32)
        inner = firsts[a:b].copy()
        inner[0] = True
        yield (whole, len(head), at, np.flatnonzero(inner) + at, []), a


@torch.no_grad()
def in_article_hits(model, data, rows, device):
    """How often the best span over all paragraphs of the article is in the right sentence."""
    hits = 0
    for row in rows:
        context, gold = int(data.context[row]), data.gold(row)
        asked = data.asked(row).tolist()
        own = np.flatnonzero(data.context_article == data.context_article[context])
        group = [(p, a, c) for c in own for p, a in parts(data, asked, int(c))]
        batch = [t.to(device) for t in collate([[p for p, _, _ in group]])]
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            logits = model(batch[0].long(), batch[1], batch[2].long()).float()
        value, a, _ = best_spans(logits[:, :, 0], logits[:, :, 1], batch[3], batch[4])
        k = int(value.argmax())
        (_, _, at, _, _), start, c = group[k]
        if c == context:
            owner = np.cumsum(data.passage(context)[1])
            hits += any(owner[int(a[k]) - at + start] == owner[x] for x, _ in gold)
    return hits / max(1, len(rows))


def save(model, folder):
    """Writes all weights but the word embeddings, which are not trained, as two files."""
    weights = model.to_numpy()
    encoder = {n: w.astype(np.float32 if w.ndim == 1 or n.startswith("pointers") else np.float16) for n, w in weights.items() if n != "words.weight"}
    names = sorted(encoder)
    half = [n for n in names if n.startswith(("layers.0", "layers.1", "layers.2"))]
    np.savez(f"{folder}/{PARTS[0]}", **{n: encoder[n] for n in half})
    np.savez(f"{folder}/{PARTS[1]}", **{n: encoder[n] for n in names if n not in half})


def averaged(runs):
    """The weights of runs, without the word embeddings, averaged weight by weight."""
    weights = {}
    for part in PARTS:
        files = [np.load(f"{run}/{part}") for run in runs]
        weights.update({name: np.mean([file[name].astype(np.float32) for file in files], axis=0) for name in files[0].files})
    return weights


def main():
    arguments = argparse.ArgumentParser()
    for name, kind, default in (("data", str, None), ("base", str, None), ("out", str, None), ("minutes", float, None), ("seed", int, 3),
                                ("tokens", int, 65536), ("rate", float, 3e-4), ("round-from", float, 2.0), ("workers", int, 10),
                                ("dropout", float, 0.1), ("device", str, "cuda"), ("limit", int, None), ("save-minutes", float, 5)):
        arguments.add_argument("--" + name, type=kind, default=default)
    arguments.add_argument("--start", action="append", default=[])
    arguments.add_argument("--natural", action="store_true")
    options = arguments.parse_args()
    began = time.time()
    torch.manual_seed(options.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    device = torch.device(options.device)
    data = Data(options.data)
    model = Reader(options.dropout)
    torch.nn.init.normal_(model.pointers.weight, std=0.02)
    torch.nn.init.zeros_(model.pointers.bias)
    with np.load(options.base) as file:
        model.load_numpy({name: file[name] for name in file.files})
    if options.start:
        model.load_numpy(averaged(options.start))
    model.to(device)
    trained = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([
        {"params": [p for n, p in trained if not n.startswith("pointers") and p.dim() > 1], "weight_decay": 0.01, "share": 1.0},
        {"params": [p for n, p in trained if not n.startswith("pointers") and p.dim() <= 1], "weight_decay": 0.0, "share": 1.0},
        {"params": [p for n, p in trained if n.startswith("pointers")], "weight_decay": 0.0, "share": 3.0}],
        lr=options.rate, betas=(0.9, 0.98), **({"fused": True} if device.type == "cuda" else {}))
    loader = torch.utils.data.DataLoader(
        Training(data, options.tokens, options.seed, int((data.set < 20).sum()), NATURAL_WEIGHTS if options.natural else WEIGHTS), batch_size=None, num_workers=options.workers,
        pin_memory=device.type == "cuda", **({"prefetch_factor": 8} if options.workers else {}))
    os.makedirs(options.out, exist_ok=True)
    model.train()
    step, questions, passages, pieces, losses, rounding = 0, 0, 0, 0, [], False
    print(f"ready after {time.time() - began:.0f} s", flush=True)
    began = saved = time.time()
    budget = options.minutes * 60
    for batch in loader:
        part = (time.time() - began) / budget
        if part >= 1 or (options.limit and step >= options.limit):
            break
        if part >= options.round_from and not rounding:
            rounding = True
            model.round()
            print("rounding from step", step, flush=True)
        batch = [t.to(device, non_blocking=True) for t in batch]
        warm = min(1.0, (step + 1) / 200)
        for group in optimiser.param_groups:
            group["lr"] = options.rate * group["share"] * warm * max(0.0, 1 - part)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            logits = model(batch[0].long(), batch[1], batch[2].long())
        loss = loss_of(logits, [batch[0], batch[1], batch[2], batch[3], batch[4], batch[5].long(), batch[6]])
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for _, p in trained], 1.0)
        optimiser.step()
        step += 1
        losses.append(loss.detach())
        questions += int(batch[5][-1]) + 1
        passages += len(batch[0])
        pieces += batch[0].numel()
        if step % 250 == 0 or options.limit:
            print(f"step {step} questions {questions} passages {passages} pieces {pieces} loss {float(torch.stack(losses).mean()):.3f} {time.time() - began:.0f} s", flush=True)
            losses = []
        if time.time() - saved > options.save_minutes * 60:
            save(model, options.out)
            saved = time.time()
    del loader
    save(model, options.out)
    print(json.dumps({"step": step, "questions": questions, "passages": passages, "seconds": round(time.time() - began)}), flush=True)
    for rounded in (False, True):
        model.round(rounded)
        print("rounded" if rounded else "plain", json.dumps(evaluate(model, data, device, limit=options.limit and 30)), flush=True)


if __name__ == "__main__":
    main()
