namespace QaBot.Api.Uploads;

/// <summary>A file on its way into the folder of articles.</summary>
/// <param name="name">Its name, as it was sent, then as it is stored.</param>
internal sealed class Upload(string name)
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = name;

    /// <summary>Where it lies beside its place, until it is moved there; null when it does not.</summary>
    public string? Beside { get; set; }

    /// <summary>Whether it may take the place of a file of its name.</summary>
    public bool MayReplace { get; init; }

    /// <summary>Where the copy lies of the file that it took the place of; null when there was none.</summary>
    public string? Replaced { get; set; }

    /// <summary>Why it is not taken; null while nothing speaks against it.</summary>
    public (int Status, string Message)? Problem { get; private set; }

    /// <summary>Says that it is not taken, and why.</summary>
    /// <param name="status">The status that says so when it is the only file.</param>
    /// <param name="message">What is wrong, and what to do about it.</param>
    public void Refuse(int status, string message) => Problem = (status, message);
}
