namespace QaBot.Answering.Articles.Sentences;

/// <summary>
/// The short bracketed remarks of a paragraph. A sentence does not end inside one: "(cf. Smith. The book)" would leave
/// two halves that nobody can read. Asked for rising places only, so that a whole paragraph costs one pass.
/// </summary>
internal sealed class BracketMap
{
    private const int LongestRemark = 300;
    private readonly List<TextSpan> remarks = [];
    private int current;

    public BracketMap(string text, TextSpan span)
    {
        var open = new Stack<int>();
        for (var i = span.Offset; i < span.End; i++)
        {
            if (Closing(text[i]) != '\0')
            {
                open.Push(i);
            }
            else if (open.TryPeek(out var start) && text[i] == Closing(text[start]))
            {
                open.Pop();
                Add(TextSpan.FromBounds(start, i));
            }
        }
    }

    /// <summary>Whether a place lies behind an opening bracket and not behind the closing one.</summary>
    public bool Covers(int at) => OpeningOver(at) is not null;

    /// <summary>Where the bracket stands that is open at a place; null when none is.</summary>
    public int? OpeningOver(int at)
    {
        while (current < remarks.Count && remarks[current].End < at)
        {
            current++;
        }

        return current < remarks.Count && remarks[current].Offset < at ? remarks[current].Offset : null;
    }

    private static char Closing(char opening) => opening switch
    {
        '(' => ')',
        '[' => ']',
        '（' => '）',
        '「' => '」',
        '『' => '』',
        _ => '\0',
    };

    private void Add(TextSpan remark)
    {
        if (remark.Length > LongestRemark)
        {
            return;
        }

        while (remarks.Count > 0 && remarks[^1].Offset > remark.Offset)
        {
            remarks.RemoveAt(remarks.Count - 1);
        }

        remarks.Add(remark);
    }
}
