using System.Reflection;
using System.Text.RegularExpressions;
using QaBot.Channels.BotFramework;
using QaBot.Hosting;

namespace QaBot.Tests.Hosting;

/// <summary>No expression that meets what users send tries all ways on a text that is made to have it do so.</summary>
public sealed class ExpressionTests
{
    private const int Length = 8000;

    // Far more than one needs that reads a text in proportion to its length.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    private static readonly string[] Pieces =
    [
        "a", "A", "1", " ", "  \t", "\n", "> x\n", "&gt; ", "<quoted ", "<quoted>", "<blockquote", "hi ", "hello, ", "cc: ", "fyi ",
        "a.", "a-", "a.a-", ".", "-", ":", "*.", "export ", "\"", "“", "a.b ", "(", "\\", ":-", "😀", "'", "Unknown command '", "é", "_", "[", "0:",
    ];

    public static TheoryData<string> Expressions { get; } = [.. Generated().Select(NameOf).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Expression_ends_on_hostile_text(string name)
    {
        var generated = Generated().Single(member => NameOf(member) == name).GetCustomAttribute<GeneratedRegexAttribute>()!;
        var bounded = new Regex(generated.Pattern, generated.Options, Bound);

        Assert.All(Pieces, piece =>
        {
            var text = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1));
            Assert.True(bounded.Count(text) + bounded.Count(text + "\u0001") >= 0);
        });
    }

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";

    private static IEnumerable<MemberInfo> Generated() =>
        new[] { typeof(QaBotHost).Assembly, typeof(BotFrameworkOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMembers(
                BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(member => member.GetCustomAttribute<GeneratedRegexAttribute>() is not null);
}
