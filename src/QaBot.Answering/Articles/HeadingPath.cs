namespace QaBot.Answering.Articles;

/// <summary>The headings above a place while an article is read from front to back.</summary>
internal sealed class HeadingPath
{
    private readonly List<(int Level, string Words)> path = [];

    /// <summary>The headings above the place, outermost first.</summary>
    public IReadOnlyList<string> Current { get; private set; } = [];

    /// <summary>Leaves all parts that a heading of a level ends.</summary>
    public void Leave(int level)
    {
        path.RemoveAll(heading => heading.Level >= level);
        Current = [.. path.Select(heading => heading.Words)];
    }

    /// <summary>Enters the part below a heading.</summary>
    public void Enter(int level, string words)
    {
        path.Add((level, words));
        Current = [.. path.Select(heading => heading.Words)];
    }
}
