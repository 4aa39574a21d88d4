using System.Globalization;
using System.Text.RegularExpressions;

namespace QaBot.Bot.Commands;

/// <summary>Finds the command that a message is, if it is one as a whole.</summary>
internal sealed partial class CommandSet(IEnumerable<IBotCommand> commands)
{
    /// <summary>What a message of pictures alone counts as: agreement.</summary>
    public const string Pleased = "👍";

    /// <summary>What a message of pictures alone counts as that shows displeasure.</summary>
    public const string Displeased = "👎";

    private readonly IBotCommand[] commands = [.. commands];

    /// <summary>The command; null when the message is none.</summary>
    public IBotCommand? Find(string said)
    {
        var words = Normalise(said);
        return words.Length == 0 ? null : Array.Find(commands, command => command.Matches(words));
    }

    /// <summary>A message in lower case, without punctuation; pictures beside words say nothing of their own, alone they are the
    /// message.</summary>
    public static string Normalise(string said)
    {
        var text = Emoticon().Replace(said.Replace('’', '\''), match => match.Groups["sad"].Success ? Displeased : Pleased);
        var words = string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(c => !IsPicture(c)))
                .Trim('.', ',', '!', '?', ';', ':', '/', '"', '“', '”', '(', ')', '*', '…'))
            .Where(word => word.Length > 0));
        return words.Length > 0 || !text.Any(IsPicture) ? words : Sad().IsMatch(text) ? Displeased : Pleased;
    }

    private static bool IsPicture(char c) =>
        char.IsSurrogate(c) || c is '\u200D' or '\uFE0F' || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol;

    [GeneratedRegex(@"(?<![\w:])(?:(?<sad>[:;=]-?[(/|\\])|[:;=]-?[)DPp3]|\(y\)|<3|:\+1:|:thumbsup:|(?<sad>\(n\)|:-1:|:thumbsdown:))(?!\w)")]
    private static partial Regex Emoticon();

    [GeneratedRegex("👎|😞|😟|😠|😡|🙁|😕|😢|😭|😒|🙄|😔|☹|❌|💩|🤦")]
    private static partial Regex Sad();
}
