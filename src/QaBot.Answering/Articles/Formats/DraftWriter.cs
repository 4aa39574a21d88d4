using System.Text;

namespace QaBot.Answering.Articles.Formats;

/// <summary>Writes the text of a format with markup: the words, paragraphs parted by an empty line.</summary>
internal sealed class DraftWriter
{
    private readonly StringBuilder text = new();
    private readonly List<ParagraphDraft> paragraphs = [];

    /// <summary>The paragraphs so far.</summary>
    public IReadOnlyList<ParagraphDraft> Paragraphs => paragraphs;

    /// <summary>Writes a paragraph, each run of white space as one space; nothing when it holds no letter and no digit.</summary>
    public void Add(ParagraphKind kind, string words, int level = 0) => Write(kind, CleanText.OneLine(words), level);

    /// <summary>Writes a paragraph with its line ends kept.</summary>
    public void AddLines(ParagraphKind kind, string words) => Write(kind, CleanText.Lines(words), level: 0);

    /// <summary>Gives what was written.</summary>
    public ArticleDraft ToDraft(ArticleMetadata metadata, IReadOnlyList<string> warnings) => new()
    {
        Text = text.ToString(),
        Paragraphs = paragraphs,
        Metadata = metadata,
        Warnings = warnings,
    };

    private void Write(ParagraphKind kind, string words, int level)
    {
        if (!CleanText.HasWords(words))
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append("\n\n");
        }

        paragraphs.Add(new ParagraphDraft(kind, new TextSpan(text.Length, words.Length), level));
        text.Append(words);
    }
}
