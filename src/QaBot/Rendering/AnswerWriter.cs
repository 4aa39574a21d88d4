using System.Globalization;
using QaBot.Answering.Answers;
using Spectre.Console;

namespace QaBot.Rendering;

/// <summary>Writes an answer to a terminal: the quote with the answer marked, its source, and how sure it is.</summary>
/// <param name="console">The terminal.</param>
/// <param name="links">Leads to the articles' files; null where the terminal shows no links.</param>
internal sealed class AnswerWriter(IAnsiConsole console, PlaceLinks? links = null)
{
    /// <summary>Writes an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="candidates">How many of the best sentences to list below it, 0 or more.</param>
    public void Write(Answer answer, int candidates)
    {
        foreach (var correction in answer.Question.Corrections)
        {
            console.MarkupLineInterpolated($"[grey]Read \"{PlainText.Of(correction.Typed)}\" as \"{correction.ReadAs}\".[/]");
        }

        if (answer.IsIncomplete)
        {
            console.MarkupLineInterpolated($"[yellow]{IncompleteWords.Text}[/]");
        }

        if (answer.Answered)
        {
            WriteQuote(answer);
        }
        else
        {
            WriteDeclined(answer);
        }

        WriteCandidates(answer, candidates);
    }

    private void WriteQuote(Answer answer)
    {
        foreach (var sentence in answer.Sentences.Count > 0 ? answer.Sentences : [new QuotedSentence(answer.Quote!, answer.Context)])
        {
            var context = string.Concat(sentence.Context.Select(before => before.Text + " "));
            console.MarkupLine($"“[grey]{Escape(context)}[/]{Marked(sentence.Quote, answer.ShortAnswer)}”");
            console.MarkupLine($"[grey]— {Source(sentence.Quote)} · {ConfidenceWords.Of(answer)}[/]");
        }

        if (MoreWords.Of(answer) is { } more)
        {
            console.MarkupLineInterpolated($"[grey]{more}[/]");
        }

        foreach (var fact in answer.Computed)
        {
            var from = fact.CountedFrom is null ? "from the date of the article" : $"from “{PlainText.Of(fact.CountedFrom.Text)}”";
            console.MarkupLineInterpolated(
                $"[grey]Computed, not in the text: “{PlainText.Of(fact.Words)}” = {DateWords.Of(fact)}, counted {from}[/]");
        }
    }

    private void WriteDeclined(Answer answer)
    {
        console.MarkupLineInterpolated($"[yellow]The text does not tell.[/] {PlainText.Of(answer.DeclinedBecause ?? string.Empty)}");
        if (answer.Quote is { } nearest)
        {
            console.MarkupLineInterpolated($"Nearest, not an answer: “{PlainText.Clean(nearest.Text)}”");
            console.MarkupLine($"[grey]— {Source(nearest)} · {ConfidenceWords.Of(answer)}[/]");
        }
    }

    private void WriteCandidates(Answer answer, int count)
    {
        foreach (var (candidate, i) in answer.Candidates.Take(count).Select((candidate, i) => (candidate, i)))
        {
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1,3}. {Marked(candidate.Quote, candidate.Span)}"));
            console.MarkupLine($"[grey]     {Source(candidate.Quote)}[/]");
        }
    }

    private static string Marked(Quote quote, Quote? span)
    {
        if (span is null)
        {
            return Escape(quote.Text);
        }

        var start = span.Span.Offset - quote.Span.Offset;
        var before = quote.Text[..start];
        var behind = quote.Text[(start + span.Span.Length)..];
        return $"{Escape(before)}[bold underline]{Escape(span.Text)}[/]{Escape(behind)}";
    }

    private static string Escape(string text) => Markup.Escape(PlainText.Clean(text));

    private string Source(Quote quote)
    {
        var words = Markup.Escape(PlainText.Of(SourceWords.Of(quote.Source)));
        return links?.Of(quote) is { } link ? $"[link={Markup.Escape(link)}]{words}[/]" : words;
    }
}
