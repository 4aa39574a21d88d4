namespace QaBot.Answering.Articles;

/// <summary>A file, or a folder, that is not served.</summary>
/// <param name="File">Its name below the articles' folder.</param>
/// <param name="Reason">What is wrong with it and what to do about it, in words for the user.</param>
public sealed record SkippedFile(string File, string Reason)
{
    /// <summary>Whether it is no article by its name's ending, such as a picture beside one; anything else is a failure.</summary>
    public bool IsOtherKind { get; init; }

    /// <summary>Makes one whose reason begins with the file's name.</summary>
    /// <param name="file">Its name below the articles' folder.</param>
    /// <param name="why">What is wrong and what to do about it, without a full stop.</param>
    internal static SkippedFile Of(string file, string why) => new(file, ReasonOf(Path.GetFileName(file), why));

    /// <summary>The reason as a sentence.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="why">What is wrong and what to do about it, without a full stop.</param>
    internal static string ReasonOf(string fileName, string why) => $"{fileName} was passed over: {why}.";
}
