using System.Numerics.Tensors;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>
/// Networks that were trained apart on the same questions, and err apart. The first reads all paragraphs; the others
/// read those again that it puts first, and what all say of these is averaged. Immutable; for any number of threads.
/// </summary>
internal sealed class ReaderCommittee
{
    // A fourth paragraph seldom holds the answer, and each costs every network's time.
    private const int ReadAgain = 3;

    private readonly ReaderNetwork[] networks;

    /// <summary>Builds the networks of a model.</summary>
    /// <exception cref="InvalidDataException">The model lacks weights.</exception>
    public ReaderCommittee(ReaderModel model) =>
        networks = [.. model.Networks.Select(weights => new ReaderNetwork(weights, model.Resources))];

    /// <summary>How many networks there are.</summary>
    public int Count => networks.Length;

    /// <summary>Has the first network prepare a paragraph.</summary>
    public void Prepare(ReaderParagraph paragraph, Workspace workspace) => paragraph.Encoding(0, networks[0], workspace);

    /// <summary>Reads paragraphs for the answer to a question.</summary>
    /// <param name="question">The question; at least one token.</param>
    /// <param name="paragraphs">The paragraphs, longest first, none without tokens.</param>
    /// <param name="features">The features of the question against these paragraphs.</param>
    /// <param name="workspace">Memory to work in.</param>
    /// <returns>What the networks say of each paragraph, in the given order.</returns>
    public ParagraphScores[] Read(QuestionFeatures question, IReadOnlyList<ReaderParagraph> paragraphs, GroupFeatures features, Workspace workspace)
    {
        var scores = Run(0, question, paragraphs, features, [.. Enumerable.Range(0, paragraphs.Count)], workspace);
        int[] best = [.. Enumerable.Range(0, scores.Length)
            .OrderByDescending(p => TensorPrimitives.Max<float>(scores[p].Sentences))
            .Take(ReadAgain)
            .Order()];
        for (var number = 1; number < networks.Length; number++)
        {
            var again = Run(number, question, paragraphs, features, best, workspace);
            for (var i = 0; i < best.Length; i++)
            {
                TensorPrimitives.Add(scores[best[i]].Sentences, again[i].Sentences, scores[best[i]].Sentences);
                TensorPrimitives.Add(scores[best[i]].Spans, again[i].Spans, scores[best[i]].Spans);
            }
        }

        foreach (var p in best)
        {
            TensorPrimitives.Divide(scores[p].Sentences, networks.Length, scores[p].Sentences);
            TensorPrimitives.Divide(scores[p].Spans, networks.Length, scores[p].Spans);
        }

        return scores;
    }

    private ParagraphScores[] Run(
        int number, QuestionFeatures question, IReadOnlyList<ReaderParagraph> paragraphs, GroupFeatures features, int[] chosen, Workspace workspace)
    {
        var network = networks[number];
        var inputs = Array.ConvertAll(
            chosen, p => new NetworkInput(paragraphs[p].Features, paragraphs[p].Encoding(number, network, workspace), features.Pairs[p]));
        return network.Run(network.Questions.Encode(question, features.Question, workspace), inputs, workspace);
    }
}
