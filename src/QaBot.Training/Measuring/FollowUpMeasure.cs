using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using QaBot.Answering;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Training.Data;

namespace QaBot.Training.Measuring;

/// <summary>
/// Measures follow-up questions: the words taken over from the turn before, against the words that the full wording adds,
/// both without function words and by their stems. A question that can be read both ways counts as it stands, since there are no texts to
/// try it on.
/// </summary>
internal sealed class FollowUpMeasure : IDisposable
{
    private readonly TextTokenizer tokenizer = new();
    private readonly RAMDirectory directory = new();

    /// <summary>Measures all questions and writes the figures.</summary>
    /// <param name="path">See <see cref="FollowUpFile"/>.</param>
    /// <param name="misses">Where the questions go whose words are not the right ones; null for nowhere.</param>
    public void Run(string path, TextWriter? misses)
    {
        var questions = FollowUpFile.Read(path);
        Index(questions);
        using var reader = DirectoryReader.Open(directory);
        var lexicon = new Lexicon(reader, Language.English);
        var analyzer = new QuestionAnalyzer(tokenizer, Synonyms.Empty);
        var (taken, wanted, right, whole, left) = (0, 0, 0, 0, 0);
        foreach (var question in questions)
        {
            var words = TakenOver(analyzer, lexicon, question);
            var added = Stems(question.Full).Except(Stems(question.Question)).ToHashSet(StringComparer.Ordinal);
            var hit = words.Count(added.Contains);
            (taken, wanted, right) = (taken + words.Count, wanted + added.Count, right + hit);
            whole += added.Count == 0 ? 1 : 0;
            left += added.Count == 0 && words.Count == 0 ? 1 : 0;
            if (hit < words.Count || hit < added.Count)
            {
                misses?.WriteLine(string.Join(
                    '\t', question.Before, question.Answer, question.Question, string.Join(' ', words), string.Join(' ', added)));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{questions.Count} questions: precision {(double)right / Math.Max(1, taken):0.000}  recall "
            + $"{(double)right / Math.Max(1, wanted):0.000}  {left} of {whole} that stand alone take nothing over"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        directory.Dispose();
        tokenizer.Dispose();
    }

    private HashSet<string> TakenOver(QuestionAnalyzer analyzer, Lexicon lexicon, FollowUpQuestion question)
    {
        var previous = new PreviousTurn { Question = question.Before, Answer = question.Answer };
        var readings = analyzer.Readings(question.Question, lexicon, null, previous,
            new TimeBudget(TimeProvider.System, Timeout.InfiniteTimeSpan));
        return Stems(string.Join(' ', readings[0].CarriedOver));
    }

    // The analyzer takes over only what the articles hold: here all that was said.
    private void Index(IReadOnlyList<FollowUpQuestion> questions)
    {
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, ArticleAnalyzer.Create()));
        foreach (var said in questions.SelectMany(question => question.History.Append(question.Question).Append(question.Before))
            .Distinct(StringComparer.Ordinal))
        {
            writer.AddDocument(
            [
                new TextField(Language.English.Fields.Sentence, said, Field.Store.NO),
                new TextField(Language.English.Fields.Word, said, Field.Store.NO),
            ]);
        }
    }

    private HashSet<string> Stems(string text) => tokenizer.Tokenize(text)
        .Where(token => !FunctionWords.Contains(token.Lower))
        .Select(token => token.Stem)
        .ToHashSet(StringComparer.Ordinal);
}
