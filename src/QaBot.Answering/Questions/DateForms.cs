using System.Globalization;
using NodaTime;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>The other ways in which articles write a day that a question names, as the index holds them.</summary>
/// <param name="tokenizer">Cuts a written date into indexed forms.</param>
/// <param name="lexicon">The articles' words.</param>
internal sealed class DateForms(TextTokenizer tokenizer, Lexicon lexicon)
{
    private static readonly string[] Patterns =
        ["d'.'M'.'uuuu", "dd'.'MM'.'uuuu", "uuuu'-'MM'-'dd", "d'/'M'/'uuuu", "dd'/'MM'/'uuuu", "M'/'d'/'uuuu", "MM'/'dd'/'uuuu",
            "d MMMM uuuu", "MMMM d uuuu"];

    /// <summary>The forms that the articles hold all words of; none when the time is more than a day.</summary>
    public IReadOnlyList<string> Of(TimeMention time) => time.Start == time.End
        ? [.. Patterns.Select(pattern => Indexed(time.Start, pattern))
            .Where(form => form.Split(' ').All(stem => lexicon.SentencesWith(stem) > 0))]
        : [];

    private string Indexed(LocalDate day, string pattern) =>
        string.Join(' ', tokenizer.Tokenize(day.ToString(pattern, CultureInfo.InvariantCulture), lexicon.Language)
            .Select(token => token.Stem));
}
