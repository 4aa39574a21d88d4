using System.Collections.Frozen;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Starters;

/// <summary>
/// The verbs that questions are made with. The list is closed on purpose: a form that is not known might be a noun or an
/// adjective, and the question broken English.
/// </summary>
internal static class Verbs
{
    // The marks: t takes an object, i stands without one, p happens at a place that may be asked for.
    private const string Regular =
        "adopt:t abolish:t acquire:t announce:t appoint:t approve:t arrive:ip assemble:ip assume:t award:t complete:t connect:t create:t " +
        "close:ti collapse:i construct:tp convert:t crash:ip decorate:t defeat:t demolish:t depart:i design:t destroy:t develop:t die:ip " +
        "disappear:ip discover:tp dissolve:t donate:t elect:t enlarge:t erect:tp establish:t excavate:t exhibit:tp expand:ti extend:t " +
        "found:tp gather:ip graduate:i host:t inaugurate:t increase:i inherit:t install:t introduce:t invade:t invent:t join:t land:ip "
        + "launch:t " +
        "lift:t merge:ti mount:t move:i name:t nominate:t occupy:t open:ti organize:t paint:t perform:tip perish:i premiere:ip print:t " +
        "produce:t propose:t publish:t purchase:t ratify:t receive:t record:t reopen:ti repair:t replace:t resign:i restore:t retire:i " +
        "return:i sail:i settle:ip sign:tp start:ti suspend:t unveil:t visit:t vote:i end:i happen:ip exchange:t bury:p";

    private const string Irregular =
        "become,became,become:t begin,began,begun:ti break,broke,broken:t bring,brought,brought:t build,built,built:tp buy,bought,bought:t "
        + "dig,dug,dug:t " +
        "fall,fell,fallen:i fight,fought,fought:p give,gave,given: hold,held,held:tp leave,left,left:t lose,lost,lost:t make,made,made:tp "
        + "meet,met,met:tip " +
        "pay,paid,paid: run,ran,run: see,saw,seen: sell,sold,sold:t sink,sank,sunk:ip take,took,taken: teach,taught,taught:p win,won,won:t "
        + "write,wrote,written:t come,came,come: " +
        "put,put,put:t go,went,gone: rebuild,rebuilt,rebuilt:t know,knew,known: cost,cost,cost:";

    private static readonly Verb[] All = [.. Regular.Split(' ').Select(OfRegular), .. Irregular.Split(' ').Select(OfIrregular)];

    private static readonly FrozenDictionary<string, Verb> ByPast = Index(verb => verb.Past);

    private static readonly FrozenDictionary<string, Verb> ByParticiple = Index(verb => verb.Participle);

    private static readonly FrozenSet<string> Helpers =
        "is are was were am be been has have had do does did can could will would shall should may might must".Split(' ').ToFrozenSet();

    /// <summary>The verb of a past form in lower case; null when it is none of the list.</summary>
    public static Verb? OfPast(string word) => ByPast.GetValueOrDefault(word);

    /// <summary>The verb of a participle in lower case; null when it is none of the list.</summary>
    public static Verb? OfParticiple(string word) => ByParticiple.GetValueOrDefault(word);

    /// <summary>Whether a word helps another verb, or is a form of "to be".</summary>
    public static bool IsHelper(string word) => Helpers.Contains(word);

    /// <summary>Whether a lower-case word is, or may well be, a finite verb or participle.</summary>
    public static bool MayBeVerb(string word) =>
        IsHelper(word) || ByPast.ContainsKey(word) || ByParticiple.ContainsKey(word)
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal));

    private static FrozenDictionary<string, Verb> Index(Func<Verb, string> form) =>
        All.DistinctBy(form).ToFrozenDictionary(form, StringComparer.Ordinal);

    private static Verb OfRegular(string entry)
    {
        var (word, marks) = Split(entry);
        var past = word[^1] switch
        {
            'e' => word + "d",
            'y' when !"aeiou".Contains(word[^2]) => word[..^1] + "ied",
            _ => word + "ed",
        };
        return Make(word, past, past, marks);
    }

    private static Verb OfIrregular(string entry)
    {
        var (word, marks) = Split(entry);
        var forms = word.Split(',');
        return Make(forms[0], forms[1], forms[2], marks);
    }

    private static (string Word, string Marks) Split(string entry)
    {
        var parts = entry.Split(':');
        return (parts[0], parts[1]);
    }

    private static Verb Make(string word, string past, string participle, string marks) =>
        new(word, past, participle, marks.Contains('t'), marks.Contains('i'), marks.Contains('p'));
}
