using System.Runtime.InteropServices;
using QaBot.Answering.Reading.Features;

namespace QaBot.Training.Export;

/// <summary>Writes features as training reads them: little-endian, one record after another, no padding.</summary>
internal sealed class FeatureWriter(string paragraphPath, string questionPath) : IDisposable
{
    private readonly BinaryWriter paragraphs = new(new BufferedStream(File.Create(paragraphPath), 1 << 20));
    private readonly BinaryWriter questions = new(new BufferedStream(File.Create(questionPath), 1 << 20));

    /// <summary>Writes a paragraph: counts of tokens, sentences and forms; ids, suffixes, senses, sentences and forms of the tokens; values.</summary>
    public void Write(ParagraphFeatures paragraph)
    {
        paragraphs.Write(paragraph.Tokens.Length);
        paragraphs.Write(paragraph.SentenceCount);
        paragraphs.Write(paragraph.Forms.Length);
        paragraphs.Write(MemoryMarshal.AsBytes<ushort>(paragraph.Words));
        paragraphs.Write(MemoryMarshal.AsBytes<ushort>(paragraph.Suffixes));
        paragraphs.Write(MemoryMarshal.AsBytes<ushort>(paragraph.Senses));
        paragraphs.Write(MemoryMarshal.AsBytes<ushort>(paragraph.SentenceOf));
        paragraphs.Write(MemoryMarshal.AsBytes<ushort>(paragraph.FormOf));
        paragraphs.Write(paragraph.Values);
    }

    /// <summary>Writes a question with its paragraphs, the one that answers first.</summary>
    /// <param name="source">The number of the set it comes from.</param>
    /// <param name="question">The question.</param>
    /// <param name="spans">The first and last tokens of its answers in the first paragraph.</param>
    /// <param name="numbers">The numbers of its paragraphs.</param>
    /// <param name="group">The features of question and paragraphs.</param>
    public void Write(int source, QuestionFeatures question, IReadOnlyList<(int First, int Last)> spans, IReadOnlyList<int> numbers, GroupFeatures group)
    {
        questions.Write(source);
        questions.Write(question.Tokens.Length);
        questions.Write(numbers.Count);
        questions.Write(spans.Count);
        questions.Write(MemoryMarshal.AsBytes<ushort>(question.Words));
        questions.Write(MemoryMarshal.AsBytes<ushort>(question.Suffixes));
        questions.Write(MemoryMarshal.AsBytes<ushort>(question.Senses));
        questions.Write(group.Question);
        foreach (var (first, last) in spans)
        {
            questions.Write(first);
            questions.Write(last);
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            Write(numbers[i], group.Pairs[i], question.Tokens.Length);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        paragraphs.Dispose();
        questions.Dispose();
    }

    // Kinship is nearly always nothing, so only what is not nothing is written: form, token, values.
    private void Write(int number, PairFeatures pair, int length)
    {
        var cells = Enumerable.Range(0, pair.Kinship.Length / FeatureLayout.Pair)
            .Where(cell => pair.Kinship.AsSpan(cell * FeatureLayout.Pair, FeatureLayout.Pair).ContainsAnyExcept((byte)0))
            .ToArray();
        questions.Write(number);
        questions.Write(cells.Length);
        questions.Write(pair.Tokens);
        questions.Write(pair.Sentences);
        foreach (var cell in cells)
        {
            questions.Write((ushort)(cell / length));
            questions.Write((byte)(cell % length));
            questions.Write(pair.Kinship.AsSpan(cell * FeatureLayout.Pair, FeatureLayout.Pair));
        }
    }
}
