using System.Text;
using QaBot.Answering.Articles.Formats.Notes;
using QaBot.Answering.Articles.Formats.PlainText;

namespace QaBot.Answering.Articles.Formats;

/// <summary>
/// Writes the text of a format with markup: the words, paragraphs parted by an empty line, items of lists by a line's end.
/// </summary>
/// <param name="maxCharacters">The longest text that may come of a file, in UTF-16 units.</param>
internal sealed class DraftWriter(int maxCharacters)
{
    private const string Bullet = "• ";

    private readonly StringBuilder text = new();
    private readonly List<ParagraphDraft> paragraphs = [];
    private readonly List<PageStart> pages = [];
    private readonly List<Note> notes = [];

    /// <summary>The caption or heading that stands over what is written next; empty when there is none.</summary>
    public string Above { get; private set; } = string.Empty;

    /// <summary>The page that what is written next stands on, from 1; null where the format has no pages.</summary>
    public int? Page { get; set; }

    /// <summary>Writes a paragraph, each run of white space as one space; nothing when it holds no letter and no digit.</summary>
    /// <param name="kind">What part it plays.</param>
    /// <param name="words">Its words.</param>
    /// <param name="level">Of a heading: its depth.</param>
    /// <param name="hanging">The notes that hang on its words.</param>
    /// <param name="turns">Where in its words it goes on to other pages.</param>
    public void Add(
        ParagraphKind kind, string words, int level = 0, IEnumerable<Note>? hanging = null, IEnumerable<PageStart>? turns = null)
    {
        if (Write(kind, CleanText.OneLine(words), level))
        {
            var start = paragraphs[^1].Span.Offset;
            pages.AddRange((turns ?? []).Select(turn => turn with
            {
                Offset = start + CleanText.OneLine(words.AsSpan(0, turn.Offset)).Length,
            }));
        }

        AddNotes(hanging ?? []);
    }

    /// <summary>Writes notes behind the paragraph, list or table that was written last.</summary>
    public void AddNotes(IEnumerable<Note> hanging) => notes.AddRange(hanging);

    /// <summary>Writes a paragraph with its line ends kept.</summary>
    public void AddLines(ParagraphKind kind, string words) => Write(kind, CleanText.Lines(words), level: 0);

    /// <summary>Gives what was written.</summary>
    public ArticleDraft ToDraft(ArticleMetadata metadata, IReadOnlyList<string> warnings)
    {
        WriteNotes();
        return new ArticleDraft
        {
            Text = text.ToString(),
            Paragraphs = paragraphs,
            Pages = pages,
            Metadata = metadata,
            Warnings = warnings,
        };
    }

    private bool Write(ParagraphKind kind, string words, int level)
    {
        if (!CleanText.HasWords(words))
        {
            return false;
        }

        if (kind is not (ParagraphKind.ListItem or ParagraphKind.TableRow))
        {
            WriteNotes();
        }

        Append(kind, words, level, Page);
        Above = kind is ParagraphKind.Heading or ParagraphKind.Caption ? words : Above;
        return true;
    }

    // Notes come behind the paragraph that they hang on, but do not part a list or a table.
    private void WriteNotes()
    {
        foreach (var note in notes.Where(note => CleanText.HasWords(note.Text)))
        {
            Append(ParagraphKind.Body, note.Text, level: 0, note.Page);
        }

        notes.Clear();
    }

    private void Append(ParagraphKind kind, string words, int level, int? page)
    {
        var isItem = kind == ParagraphKind.ListItem;
        if (text.Length > 0)
        {
            text.Append(isItem && IsListOpen() ? "\n" : "\n\n");
        }

        text.Append(isItem && ListMarkers.Read(words) is null ? Bullet : string.Empty);
        paragraphs.Add(new ParagraphDraft(kind, new TextSpan(text.Length, words.Length), level));
        if (page is { } number && (pages.Count == 0 || pages[^1].Page != number))
        {
            pages.Add(new PageStart(text.Length, number));
        }

        text.Append(words);
        if (text.Length > maxCharacters)
        {
            throw new AnsweringException(
                $"its text is longer than {maxCharacters} characters; split it, or raise {nameof(ArticleReadOptions.MaxCharacters)}");
        }
    }

    private bool IsListOpen() =>
        paragraphs[^1].Kind == ParagraphKind.ListItem || (paragraphs[^1].Kind == ParagraphKind.Body && text[^1] == ':');
}
