using System.Text.Json;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading;
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
    public void Scores_of_each_network_are_those_of_training(int number)
    {
        var (paragraphs, question) = Features(number);
        var group = GroupFeatures.From(question, paragraphs, Model.Resources);
        var workspace = new Workspace();
        int[] order = [.. Enumerable.Range(0, paragraphs.Length).OrderByDescending(p => paragraphs[p].Tokens.Length)];
        Assert.All(Model.Networks, (weights, n) =>
        {
            var network = new ReaderNetwork(weights, Model.Resources);
            var inputs = Array.ConvertAll(order, p => new NetworkInput(paragraphs[p], network.Paragraphs.Encode(paragraphs[p], workspace), group.Pairs[p]));
            var scores = network.Run(network.Questions.Encode(question, group.Question, workspace), inputs, workspace);
            for (var i = 0; i < order.Length; i++)
            {
                var expected = Vectors[number].Paragraphs[order[i]].Networks[n];
                AssertClose(expected.Scores, scores[i].Sentences);
                AssertClose(expected.Spans, [.. scores[i].Spans.Where(float.IsFinite)]);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Paragraphs_that_the_first_network_puts_first_get_the_mean_of_all(int number)
    {
        var (paragraphs, question) = Features(number);
        paragraphs = [.. paragraphs.OrderByDescending(paragraph => paragraph.Tokens.Length)];
        var golden = Enumerable.Range(0, paragraphs.Length)
            .OrderByDescending(p => Features(number).Paragraphs[p].Tokens.Length)
            .Select(p => Vectors[number].Paragraphs[p].Networks)
            .ToArray();
        var committee = new ReaderCommittee(Model);
        var scores = committee.Read(
            question,
            [.. paragraphs.Select(paragraph => new ReaderParagraph(paragraph, [], committee.Count))],
            GroupFeatures.From(question, paragraphs, Model.Resources),
            new Workspace());
        int[] again = [.. Enumerable.Range(0, golden.Length).OrderByDescending(p => golden[p][0].Scores.Max()).Take(3)];
        for (var p = 0; p < golden.Length; p++)
        {
            var said = again.Contains(p) ? golden[p] : [golden[p][0]];
            AssertClose([.. said[0].Scores.Select((_, s) => said.Average(network => network.Scores[s]))], scores[p].Sentences);
            AssertClose([.. said[0].Spans.Select((_, s) => said.Average(network => network.Spans[s]))], [.. scores[p].Spans.Where(float.IsFinite)]);
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

    private sealed record GoldenParagraph(byte[] Static, byte[] Tokens, byte[] Sentences, GoldenNetwork[] Networks);

    private sealed record GoldenNetwork(float[] Scores, float[] Spans);
}
