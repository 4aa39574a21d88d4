using System.Globalization;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;
using QaBot.Training.Data;

namespace QaBot.Training.Export;

/// <summary>Trains vocabulary and translation, and writes the features that the network is trained on.</summary>
internal sealed class FeatureExport(TrainingOptions options, Corpus corpus)
{
    private const int GroupSize = 8;
    private const int LongestParagraph = 320;

    private readonly FoldResources resources = FoldResources.Train(corpus, options.Fold, options.ReadSenses());

    /// <summary>The word tables that the trained model is shipped with.</summary>
    public ReaderResources Shipped => resources.Shipped;

    /// <summary>Writes paragraphs and questions of the training part and, apart, of the part kept out.</summary>
    public void Run()
    {
        Directory.CreateDirectory(options.Work);
        using (var tables = new BinaryWriter(File.Create(Path.Combine(options.Work, "tables.bin"))))
        {
            ModelTables.Write(tables, resources.Shipped);
            File.WriteAllBytes(Path.Combine(options.Work, "senses.bin"), [.. resources.Shipped.Senses.Vectors.Select(value => (byte)value)]);
            File.WriteAllText(Path.Combine(options.Work, "words.txt"), resources.Shipped.Vocabulary.Count.ToString(CultureInfo.InvariantCulture));
        }

        Write("train", paragraph => !corpus.IsHeldOut(paragraph, options.Fold), LongestParagraph);
        if (options.Fold >= 0)
        {
            Write("valid", paragraph => corpus.IsHeldOut(paragraph, options.Fold), int.MaxValue);
        }
    }

    private void Write(string name, Func<TrainingParagraph, bool> isUsed, int longest)
    {
        using var writer = new FeatureWriter(Path.Combine(options.Work, name + "-paragraphs.bin"), Path.Combine(options.Work, name + "-questions.bin"));
        var paragraphs = corpus.Paragraphs.Where(isUsed).ToList();
        var numbers = new Dictionary<int, int>();
        foreach (var paragraph in paragraphs)
        {
            numbers[paragraph.Number] = numbers.Count;
            writer.Write(ParagraphFeatures.From(paragraph.Text, paragraph.Sentences, resources.Shipped));
        }

        var count = 0;
        foreach (var article in paragraphs.GroupBy(paragraph => (paragraph.Source, paragraph.Article)))
        {
            count += WriteArticle(writer, [.. article], numbers, longest);
        }

        Console.WriteLine($"{name}: {paragraphs.Count} paragraphs, {count} questions");
    }

    private int WriteArticle(FeatureWriter writer, IReadOnlyList<TrainingParagraph> article, Dictionary<int, int> numbers, int longest)
    {
        var search = new ArticleSearch(article);
        var features = new Dictionary<(int, ReaderResources), ParagraphFeatures>();
        var count = 0;
        for (var p = 0; p < article.Count; p++)
        {
            var tables = resources.For(article[p]);
            if (Of(p, tables).Tokens.Length > longest)
            {
                continue;
            }

            foreach (var question in article[p].Questions)
            {
                var gold = Of(p, tables);
                var spans = question.Answers.Select(answer => TokensOf(gold, answer)).Where(span => span.First >= 0).Distinct().ToList();
                var asked = QuestionFeatures.From(question.Text, tables);
                if (spans.Count == 0 || asked.Tokens.Length == 0)
                {
                    continue;
                }

                var others = search.RankParagraphs(search.ScoreSentences(question.Text)).Where(other => other != p && Of(other, tables).Tokens.Length <= longest);
                int[] group = [p, .. others.Take(GroupSize - 1)];
                var measured = GroupFeatures.From(asked, [.. group.Select(member => Of(member, tables))], tables);
                writer.Write((int)article[p].Source, asked, spans, [.. group.Select(member => numbers[article[member].Number])], measured);
                count++;
            }
        }

        return count;

        ParagraphFeatures Of(int p, ReaderResources tables)
        {
            if (!features.TryGetValue((p, tables), out var paragraph))
            {
                features[(p, tables)] = paragraph = ParagraphFeatures.From(article[p].Text, article[p].Sentences, tables);
            }

            return paragraph;
        }
    }

    private static (int First, int Last) TokensOf(ParagraphFeatures paragraph, TextSpan answer)
    {
        var first = Array.FindIndex(paragraph.Tokens, token => token.Span.Overlaps(answer));
        return (first, first < 0 ? -1 : Array.FindLastIndex(paragraph.Tokens, token => token.Span.Overlaps(answer)));
    }
}
