using System.Reflection;
using System.Text.RegularExpressions;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Answering;

public class ExpressionSafetyTests
{
    // Far more than a pattern needs that reads a text in proportion to its length, far less than one that tries all ways.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Expressions { get; } =
        [.. Generated().Select(method => $"{method.DeclaringType!.FullName}.{method.Name}").Order(StringComparer.Ordinal)];

    [SlowTheory]
    [MemberData(nameof(Expressions))]
    public void Expression_ends_on_hostile_text(string name)
    {
        var generated = Generated().Single(method => $"{method.DeclaringType!.FullName}.{method.Name}" == name)
            .GetCustomAttribute<GeneratedRegexAttribute>()!;
        var bounded = new Regex(generated.Pattern, generated.Options | RegexOptions.Compiled, Bound);

        Assert.All(HostileText.All, text => Assert.True(bounded.Count(text) >= 0));
    }

    [Fact]
    public void Every_expression_is_looked_at()
    {
        Assert.True(Expressions.Count > 40);
    }

    private static IEnumerable<MethodInfo> Generated() =>
        typeof(QuestionAnswerer).Assembly.GetTypes()
            .Where(type => type.Namespace?.Contains("Articles", StringComparison.Ordinal) == false)
            .SelectMany(type => type.GetMethods(
                BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null);
}
