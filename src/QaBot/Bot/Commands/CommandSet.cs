namespace QaBot.Bot.Commands;

/// <summary>Finds the command that a message is, if it is one as a whole.</summary>
internal sealed class CommandSet(IEnumerable<IBotCommand> commands)
{
    private readonly Dictionary<string, IBotCommand> byPhrase =
        commands.SelectMany(command => command.Phrases.Select(phrase => (phrase, command))).ToDictionary(pair => pair.phrase, pair => pair.command, StringComparer.Ordinal);

    /// <summary>The command; null when the message is none.</summary>
    public IBotCommand? Find(string said) => byPhrase.GetValueOrDefault(Normalise(said));

    private static string Normalise(string said)
    {
        var words = said.ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', '!', '?', ';', ':', '/', '"', '“', '”'))
            .Where(word => word.Length > 0);
        return string.Join(' ', words);
    }
}
