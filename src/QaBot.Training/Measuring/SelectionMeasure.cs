using QaBot.Answering.Articles;
using QaBot.Answering.Reading;
using QaBot.Answering.Reading.Text;
using QaBot.Training.Data;
using QaBot.Training.Export;

namespace QaBot.Training.Measuring;

/// <summary>Measures how a reader ranks single sentences from many texts, as TrecQA does (Wang et al. 2007): MAP and MRR.</summary>
internal sealed class SelectionMeasure(Reader reader)
{
    private static readonly double[] Weights = [0, 0.1, 0.2, 0.3, 0.5];

    private readonly ReaderTokenizer tokenizer = new();

    /// <summary>Measures all questions that have both right and wrong candidates, and writes the figures.</summary>
    /// <param name="path">See <see cref="CandidateFile"/>.</param>
    public void Run(string path)
    {
        var questions = CandidateFile.Read(path)
            .Where(question => question.Candidates.Any(candidate => candidate.IsRight) && question.Candidates.Any(candidate => !candidate.IsRight))
            .ToList();
        var scored = questions.ConvertAll(question => (
            Plain: new Bm25Index([.. question.Candidates.Select(candidate => Terms(candidate.Sentence))]).Score(Terms(question.Question)),
            Read: reader.Read(question.Question, [.. question.Candidates.Select(candidate => Prepare(candidate.Sentence))]),
            IsRight: question.Candidates.Select(candidate => candidate.IsRight).ToArray()));
        Write("BM25", scored.ConvertAll(item => (item.Plain, item.IsRight)));
        foreach (var weight in Weights)
        {
            Write(
                weight == 0 ? "reader" : FormattableString.Invariant($"{weight} x BM25 + reader"),
                scored.ConvertAll(item => (item.Read.Select((sentences, i) => sentences[0].Score + (weight * item.Plain[i])).ToArray(), item.IsRight)));
        }
    }

    private static void Write(string name, List<(double[] Scores, bool[] IsRight)> questions)
    {
        var (precision, reciprocal) = (0.0, 0.0);
        foreach (var (scores, isRight) in questions)
        {
            var places = Enumerable.Range(0, scores.Length)
                .OrderByDescending(i => scores[i])
                .ThenBy(i => i)
                .Select((i, place) => (IsRight: isRight[i], Place: place + 1))
                .Where(item => item.IsRight)
                .Select(item => item.Place)
                .ToArray();
            precision += places.Select((place, i) => (i + 1.0) / place).Average();
            reciprocal += 1.0 / places[0];
        }

        Console.WriteLine(FormattableString.Invariant($"{name,-24} MAP {precision / questions.Count:0.000}  MRR {reciprocal / questions.Count:0.000}  of {questions.Count}"));
    }

    private string[] Terms(string text)
    {
        var tokens = new List<ReaderToken>();
        tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return Bm25Index.Terms(tokens);
    }

    private ReaderParagraph Prepare(string sentence) => reader.Prepare(sentence, [new TextSpan(0, sentence.Length)]);
}
