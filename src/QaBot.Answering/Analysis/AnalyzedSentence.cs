using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Formats.PlainText;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Analysis;

/// <summary>A sentence with its words, times, numbers and names.</summary>
internal sealed class AnalyzedSentence
{
    private const int LongestMarker = 8;

    private readonly string articleText;
    private Entity[]? entities;

    /// <summary>Takes a sentence apart.</summary>
    public AnalyzedSentence(string articleText, Sentence sentence, Paragraph paragraph, Token[] tokens, TimeMention[] times, bool isEnglish)
    {
        this.articleText = articleText;
        Sentence = sentence;
        Paragraph = paragraph;
        Tokens = tokens;
        Times = times;
        Text = sentence.Span.Of(articleText);
        Lean = isEnglish ? Leaning.Of(Text, tokens, times, opensParagraph: paragraph.Sentences[0] == sentence) : 0;
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The paragraph it stands in.</summary>
    public Paragraph Paragraph { get; }

    /// <summary>Its words.</summary>
    public Token[] Tokens { get; }

    /// <summary>The times it names.</summary>
    public TimeMention[] Times { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>How much it leans on the sentence before, 0 to 1; known of English alone, 0 in other languages.</summary>
    public double Lean { get; }

    /// <summary>The times, numbers and names of the sentence, in the order of the text.</summary>
    public IReadOnlyList<Entity> Entities => entities ??= ReadEntities();

    private Entity[] ReadEntities()
    {
        var times = UndatedTimes.Join(UndatedTimes.Read(Text, Sentence.Span.Offset), Times);
        var found = new List<Entity>(times.Select(time => new Entity(EntityKind.Time, time)));
        NumberRecognizer.Read(Text, Sentence.Span.Offset, times, found);
        found.RemoveAll(IsItemNumber);
        var names = new List<Entity>();
        NameRecognizer.Read(articleText, Tokens, names);

        found.AddRange(names.Select(name => WithoutTime(name, times)).Where(name => name.Span.Length > 0));
        return [.. found.OrderBy(entity => entity.Span.Offset).ThenByDescending(entity => entity.Span.Length)];
    }

    // The number before an item of a list counts nothing.
    private bool IsItemNumber(Entity entity) =>
        entity.Kind == EntityKind.Number && Paragraph.Kind is ParagraphKind.List or ParagraphKind.ListItem
        && (entity.Span.Offset == 0 || articleText[entity.Span.Offset - 1] == '\n')
        && ListMarkers.Read(
            articleText.AsSpan(entity.Span.Offset, Math.Min(LongestMarker, articleText.Length - entity.Span.Offset))) is not null;

    // "April" is a time, not a name, and "Bishkek on Friday" is a name and a time.
    private Entity WithoutTime(Entity name, IReadOnlyList<TextSpan> times)
    {
        foreach (var time in times)
        {
            if (time.Overlaps(name.Span))
            {
                var last = Array.FindLastIndex(Tokens, token => token.Span.End <= time.Offset && token.IsCapitalised);
                var end = last < 0 ? name.Span.Offset : Tokens[last].Span.End;
                return name with { Span = TextSpan.FromBounds(name.Span.Offset, Math.Max(name.Span.Offset, end)) };
            }
        }

        return name;
    }
}
