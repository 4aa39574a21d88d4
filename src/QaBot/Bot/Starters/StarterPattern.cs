using System.Text.RegularExpressions;

namespace QaBot.Bot.Starters;

/// <summary>Turns a sentence that names a date into the question for it: "The bridge opened in 1998." gives "When did the bridge open?"</summary>
internal static partial class StarterPattern
{
    private const string Subject = @"^(?<subject>(?!(?:It|Its|He|His|She|Her|They|Their|This|That|These|Those|There|In|On|At|From|During|After|Before|By|Later|Then|Both|While|When)\b)[A-Z][^,;:()“”""\n]{2,70}?)";
    private const string Date = @"(?:in|on) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b[^.;]{0,15})?\b(?:1[0-9]|20)\d\d\b";
    private const int MostLength = 90;

    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal)
    {
        ["began"] = "begin", ["opened"] = "open", ["started"] = "start", ["closed"] = "close", ["ended"] = "end", ["arrived"] = "arrive",
        ["joined"] = "join", ["left"] = "leave", ["died"] = "die", ["launched"] = "launch", ["introduced"] = "introduce", ["won"] = "win",
        ["became"] = "become", ["moved"] = "move", ["adopted"] = "adopt", ["signed"] = "sign", ["published"] = "publish", ["came"] = "come",
    };

    /// <summary>The question; null when the sentence has no such form.</summary>
    public static string? Apply(string sentence)
    {
        if (Passive().Match(sentence) is { Success: true } passive)
        {
            return Shorten($"When {passive.Groups["be"].Value} {Lower(passive.Groups["subject"].Value)} {passive.Groups["verb"].Value}?");
        }

        return Active().Match(sentence) is { Success: true } active
            ? Shorten($"When did {Lower(active.Groups["subject"].Value)} {Bases[active.Groups["verb"].Value]}{active.Groups["rest"].Value.TrimEnd()}?")
            : null;
    }

    private static string? Shorten(string question) => question.Length <= MostLength ? question : null;

    private static string Lower(string subject) => Article().IsMatch(subject) ? char.ToLowerInvariant(subject[0]) + subject[1..] : subject;

    [GeneratedRegex(Subject + @" (?<be>was|were) (?:also |first |later |finally )?(?<verb>\w+ed|held|built|made|born|begun|put off|given|taken|chosen|written)\b[^;:.]{0,80}? " + Date, RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    [GeneratedRegex(Subject + @" (?<verb>began|opened|started|closed|ended|arrived|joined|left|died|launched|introduced|won|became|moved|adopted|signed|published|came)\b(?<rest>[^,;:.]{0,45}?) " + Date, RegexOptions.CultureInvariant)]
    private static partial Regex Active();

    [GeneratedRegex(@"^(?:The|A|An|One|Two|Three|Several|Many|Some|Construction|Work)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
