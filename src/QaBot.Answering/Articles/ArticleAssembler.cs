using NodaTime;
using QaBot.Answering.Articles.Formats;
using QaBot.Answering.Articles.Formats.Lists;
using QaBot.Answering.Articles.Metadata;
using QaBot.Answering.Articles.Sentences;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Articles;

/// <summary>Makes an article of a file's words: sentences, headings, title and date.</summary>
internal static class ArticleAssembler
{
    /// <summary>Makes the article.</summary>
    /// <param name="draft">The file's words.</param>
    /// <param name="id">The article's id.</param>
    /// <param name="fileName">The file's name, which the title is made of when there is no other.</param>
    /// <returns>The article; without paragraphs when there are no words.</returns>
    public static Article Assemble(ArticleDraft draft, string id, string fileName)
    {
        var paragraphs = WithoutDateLine(draft, out var strayDate);
        return new Article
        {
            Id = id,
            Text = draft.Text,
            Title = draft.Metadata.Title ?? FirstHeading(draft.Text, paragraphs) ?? InWords(fileName),
            Date = draft.Metadata.Date ?? strayDate ?? DatelineOf(draft.Text, paragraphs) ?? draft.Metadata.MadeOn,
            Source = draft.Metadata.Source,
            Language = draft.Metadata.Language ?? ArticleLanguage.Of(draft.Text),
            Pages = draft.Pages,
            Paragraphs = Split(draft.Text, ShortLists.Join(draft.Text, paragraphs)),
        };
    }

    // A stray date is the first line under the headings; a copied text may have its first paragraph right below.
    private static List<ParagraphDraft> WithoutDateLine(ArticleDraft draft, out LocalDate? date)
    {
        date = null;
        var paragraphs = draft.Paragraphs.ToList();
        var first = FirstBody(paragraphs);
        if (first < 0)
        {
            return paragraphs;
        }

        var span = paragraphs[first].Span;
        var words = span.Of(draft.Text);
        var lineEnd = words.AsSpan().IndexOfAny("\r\n");
        date = StrayDateLine.Read(lineEnd < 0 ? words : words.AsSpan(0, lineEnd));
        if (date is not null && lineEnd < 0)
        {
            paragraphs.RemoveAt(first);
        }
        else if (date is not null)
        {
            var start = StopMarkReader.SkipWhite(draft.Text, span.Offset + lineEnd, span.End);
            paragraphs[first] = paragraphs[first] with { Span = TextSpan.FromBounds(start, span.End) };
        }

        return paragraphs;
    }

    private static LocalDate? DatelineOf(string text, List<ParagraphDraft> paragraphs)
    {
        var first = FirstBody(paragraphs);
        return first < 0 ? null : Dateline.Read(paragraphs[first].Span.Of(text));
    }

    private static int FirstBody(List<ParagraphDraft> paragraphs) =>
        paragraphs.FindIndex(paragraph => paragraph.Kind is not (ParagraphKind.Heading or ParagraphKind.Caption));

    // A heading below the first words is one part's, not the whole article's.
    private static string? FirstHeading(string text, List<ParagraphDraft> paragraphs)
    {
        var heading = paragraphs.FirstOrDefault();
        return heading is { Kind: ParagraphKind.Heading } ? CleanText.OneLine(heading.Span.Of(text)) : null;
    }

    private static string InWords(string fileName)
    {
        var words = CleanText.OneLine(Path.GetFileNameWithoutExtension(fileName).Replace('-', ' ').Replace('_', ' '));
        return words.Length == 0 ? fileName : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static List<Paragraph> Split(string text, IReadOnlyList<ParagraphDraft> drafts)
    {
        var paragraphs = new List<Paragraph>(drafts.Count);
        var headings = new HeadingPath();
        var index = 0;
        foreach (var draft in drafts)
        {
            if (draft.Level > 0)
            {
                headings.Leave(draft.Level);
            }

            paragraphs.Add(new Paragraph
            {
                Number = paragraphs.Count + 1,
                Kind = draft.Kind,
                Span = draft.Span,
                Headings = headings.Current,
                Sentences = [.. ParagraphSentences.Of(text, draft).Select(span => new Sentence(index++, span))],
            });
            if (draft.Level > 0)
            {
                headings.Enter(draft.Level, CleanText.OneLine((draft.LeadIn ?? draft.Span).Of(text)));
            }
        }

        return paragraphs;
    }
}
