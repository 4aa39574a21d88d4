using System.Globalization;
using Xunit;

namespace QaBot.TestSupport;

/// <summary>How much is tried: all of it with <c>CI=true</c>, less where a person waits.</summary>
public static class Effort
{
    private const int Part = 5;
    private const string Variable = "QABOT_TEST_INPUTS";

    /// <summary>Why a slow test is not run.</summary>
    public const string Reason = "This takes long; it runs with CI=true.";

    /// <summary>Whether all is tried.</summary>
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>How many inputs to try.</summary>
    /// <param name="inputs">How many there are in all, 1 or more.</param>
    public static int Of(int inputs) => IsWhole ? inputs : Math.Max(1, inputs / Part);

    /// <summary>How many inputs to try where many more may be wanted once: as many as QABOT_TEST_INPUTS says, when it is set.</summary>
    /// <param name="inputs">How many there are otherwise, 1 or more.</param>
    public static int OfAny(int inputs) =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var wanted) ? wanted : Of(inputs);
}

/// <summary>A test that takes long and is skipped, visibly, unless all is tried.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowFactAttribute : FactAttribute
{
    /// <summary>Marks the test.</summary>
    public SlowFactAttribute() => Skip = Effort.IsWhole ? null : Effort.Reason;
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the test.</summary>
    public SlowTheoryAttribute() => Skip = Effort.IsWhole ? null : Effort.Reason;
}

/// <summary>The same for a test that is also skipped where the machine lacks what it needs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowSkippableFactAttribute : SkippableFactAttribute
{
    /// <summary>Marks the test.</summary>
    public SlowSkippableFactAttribute() => Skip = Effort.IsWhole ? null : Effort.Reason;
}

/// <summary>The same for such a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowSkippableTheoryAttribute : SkippableTheoryAttribute
{
    /// <summary>Marks the test.</summary>
    public SlowSkippableTheoryAttribute() => Skip = Effort.IsWhole ? null : Effort.Reason;
}
