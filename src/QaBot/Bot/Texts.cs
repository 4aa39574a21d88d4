namespace QaBot.Bot;

/// <summary>Texts of users, which may be of any length.</summary>
internal static class Texts
{
    /// <summary>How many characters of a text are stored.</summary>
    public const int MostStored = 1000;

    /// <summary>The beginning of a text, never cut between the halves of a surrogate pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units at most; 1 or more.</param>
    public static string Begin(this string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
