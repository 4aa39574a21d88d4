using System.Text.Json;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;
using QaBot.Answering.Reading.Network;

namespace QaBot.Answering.Tests.Reading;

/// <summary>The features and scores of the runtime are those that the training program's own network computed.</summary>
public sealed class GoldenVectorTests
{
    private const double Tolerance = 1e-4;

    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };
    private static readonly GoldenTexts Texts = Read<GoldenTexts>("golden-texts.json");
    private static readonly GoldenQuestion[] Vectors = Read<GoldenQuestion[]>("golden-vectors.json");
    private static readonly ReaderModel Model = ReaderModelFile.Read(ShippedModel.Bytes(), "reader.model");

    public static TheoryData<int> Questions => [.. Enumerable.Range(0, Texts.Questions.Length)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Features_are_those_of_training(int number)
    {
        var (paragraphs, question) = Features(number);
        var group = GroupFeatures.From(question, paragraphs, Model.Resources);
        Assert.Equal(Vectors[number].Question, group.Question);
        for (var p = 0; p < paragraphs.Length; p++)
        {
            Assert.Equal(Vectors[number].Paragraphs[p].Static, paragraphs[p].Values);
            Assert.Equal(Vectors[number].Paragraphs[p].Tokens, group.Pairs[p].Tokens);
            Assert.Equal(Vectors[number].Paragraphs[p].Sentences, group.Pairs[p].Sentences);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Scores_are_those_of_training(int number)
    {
        var (paragraphs, question) = Features(number);
        var group = GroupFeatures.From(question, paragraphs, Model.Resources);
        var network = new ReaderNetwork(Model);
        var workspace = new Workspace();
        int[] order = [.. Enumerable.Range(0, paragraphs.Length).OrderByDescending(p => paragraphs[p].Tokens.Length)];
        var inputs = Array.ConvertAll(order, p => new NetworkInput(paragraphs[p], network.Paragraphs.Encode(paragraphs[p], workspace), group.Pairs[p]));
        var scores = network.Run(network.Questions.Encode(question, group.Question, workspace), inputs, workspace);
        for (var i = 0; i < order.Length; i++)
        {
            var expected = Vectors[number].Paragraphs[order[i]];
            AssertClose(expected.Scores, scores[i].Sentences);
            AssertClose(expected.Spans, [.. scores[i].Spans.Where(float.IsFinite)]);
        }
    }

    private static void AssertClose(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - Tolerance, pair.First + Tolerance));
    }

    private static (ParagraphFeatures[] Paragraphs, QuestionFeatures Question) Features(int number) =>
        (Array.ConvertAll(Texts.Paragraphs, Features), QuestionFeatures.From(Texts.Questions[number], Model.Resources));

    private static ParagraphFeatures Features(string[] sentences)
    {
        var spans = new List<TextSpan>();
        foreach (var sentence in sentences)
        {
            spans.Add(new TextSpan(spans.Count == 0 ? 0 : spans[^1].End + 1, sentence.Length));
        }

        return ParagraphFeatures.From(string.Join(' ', sentences), spans, Model.Resources);
    }

    private static T Read<T>(string name) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", name)), Json)!;

    private sealed record GoldenTexts(string[][] Paragraphs, string[] Questions);

    private sealed record GoldenQuestion(byte[] Question, GoldenParagraph[] Paragraphs);

    private sealed record GoldenParagraph(byte[] Static, byte[] Tokens, byte[] Sentences, float[] Scores, float[] Spans);
}
