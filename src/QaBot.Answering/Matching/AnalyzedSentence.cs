using QaBot.Answering.Articles;
using QaBot.Answering.Extraction;
using QaBot.Answering.Extraction.Entities;
using QaBot.Answering.Tokens;

namespace QaBot.Answering.Matching;

/// <summary>A sentence with its words, times, numbers and names.</summary>
internal sealed class AnalyzedSentence
{
    private readonly string articleText;
    private Entity[]? entities;

    /// <summary>Takes a sentence apart.</summary>
    public AnalyzedSentence(string articleText, Sentence sentence, Paragraph paragraph, Token[] tokens, TimeMention[] times)
    {
        this.articleText = articleText;
        Sentence = sentence;
        Paragraph = paragraph;
        Tokens = tokens;
        Times = times;
        Text = sentence.Span.Of(articleText);
        Lean = Leaning.Of(Text, tokens, times, opensParagraph: paragraph.Sentences[0] == sentence);
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

    /// <summary>How much it leans on the sentence before, 0 to 1.</summary>
    public double Lean { get; }

    /// <summary>The times, numbers and names of the sentence, in the order of the text.</summary>
    public IReadOnlyList<Entity> Entities => entities ??= ReadEntities();

    private Entity[] ReadEntities()
    {
        var found = new List<Entity>(Times.Select(time => new Entity(EntityKind.Time, time.Span)));
        NumberRecognizer.Read(Text, Sentence.Span.Offset, [.. Times.Select(time => time.Span)], found);
        NameRecognizer.Read(articleText, Tokens, found);
        return [.. found.OrderBy(entity => entity.Span.Offset).ThenByDescending(entity => entity.Span.Length)];
    }
}
