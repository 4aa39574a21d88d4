using System.Text.RegularExpressions;
using QaBot.Answering.Articles.Formats.PlainText;

namespace QaBot.Answering.Articles.Formats.Lists;

/// <summary>
/// Joins the items of a short list, and the words or the heading that lead into it, to one paragraph of one sentence: "The
/// ferry takes: cars, bicycles" is understood, "bicycles" is not. Items that are sentences, or a name with what it stands for, are
/// understood alone.
/// </summary>
internal static partial class ShortLists
{
    private const int MostCharacters = 600;
    private const int LongestStep = 150;

    /// <summary>Gives the paragraphs with their short lists joined.</summary>
    public static IReadOnlyList<ParagraphDraft> Join(string text, IReadOnlyList<ParagraphDraft> paragraphs)
    {
        var joined = new List<ParagraphDraft>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count;)
        {
            var end = i;
            while (end < paragraphs.Count && paragraphs[end].Kind == ParagraphKind.ListItem
                && (end == i || !StartsAnew(text, paragraphs[end])))
            {
                end++;
            }

            if (end == i)
            {
                joined.Add(paragraphs[i++]);
                continue;
            }

            var items = paragraphs.Skip(i).Take(end - i).ToList();
            var leadIn = joined.Count > 0
                && (joined[^1].Kind == ParagraphKind.Heading || LeadIn.Is(text, joined[^1])) ? joined[^1] : null;
            if (items.Count + (leadIn is null ? 0 : 1) > 1 && IsShort(text, items))
            {
                joined.RemoveRange(joined.Count - (leadIn is null ? 0 : 1), leadIn is null ? 0 : 1);
                var span = TextSpan.FromBounds((leadIn ?? items[0]).Span.Offset, items[^1].Span.End);
                joined.Add(new ParagraphDraft(ParagraphKind.List, span, leadIn?.Level ?? 0)
                {
                    LeadIn = leadIn?.Span,
                });
            }
            else
            {
                joined.AddRange(items);
            }

            i = end;
        }

        return joined;
    }

    private static bool StartsAnew(string text, ParagraphDraft item) => ListMarkers.Read(item.Span.Of(text)) is { Number: 1 };

    private static bool IsShort(string text, List<ParagraphDraft> items)
    {
        if (items[^1].Span.End - items[0].Span.Offset > MostCharacters)
        {
            return false;
        }

        var words = items.ConvertAll(item => item.Span.Of(text));
        var areSteps = words.TrueForAll(item => ListMarkers.Read(item) is { Length: 0 } && item.Length <= LongestStep);
        var areSentences = words.SkipLast(1).Any(item => LineJoiner.EndsSentence(item))
            || (words.Count == 1 && LineJoiner.EndsSentence(words[0]));
        return (areSteps || !areSentences) && words.Count(item => Named().IsMatch(item)) * 2 <= words.Count;
    }

    // "Opening hours: nine to five".
    [GeneratedRegex(@"^(?:\d+[.)]\s+)?[^:.]{1,40}(?:\s?:|\s[–—-])\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
