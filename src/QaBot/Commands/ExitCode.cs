namespace QaBot.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Answered, or done.</summary>
    public const int Done = 0;

    /// <summary>Declined to answer.</summary>
    public const int Declined = 1;

    /// <summary>An error; its message says what to do.</summary>
    public const int Error = 2;
}
